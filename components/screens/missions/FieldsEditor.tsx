import { CUSTOM_KINDS, type CustomField } from '~/domain/missions/custom-field';
import { replaced } from '~/domain/missions/edit-playbook';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import styles from './items/Items.module.css';
import { ItemTools } from './items/ItemTools';
import { linesOf } from './lines';

interface FieldsEditorProps {
  fields: readonly CustomField[];
  onChange: (fields: CustomField[]) => void;
}

/** Edits the custom fields a mission adds to its leads. */
export function FieldsEditor({ fields, onChange }: FieldsEditorProps) {
  const text = useText();
  return (
    <fieldset>
      <legend className={forms.hint}>{text('custom.title')}</legend>
      <div className={styles.items}>
        {fields.map((field, at) => (
          <CustomFieldItem key={field.id} fields={fields} at={at} field={field} onChange={onChange} />
        ))}
        <button
          type="button"
          className={buttons.ghost}
          onClick={() => onChange([...fields, { id: crypto.randomUUID(), name: '', kind: 'text' }])}
        >
          {text('custom.add')}
        </button>
      </div>
    </fieldset>
  );
}

interface CustomFieldItemProps extends FieldsEditorProps {
  /** Its index in `fields`. */
  at: number;
  field: CustomField;
}

function CustomFieldItem({ fields, at, field, onChange }: CustomFieldItemProps) {
  const text = useText();
  const change = (part: Partial<CustomField>) => onChange(replaced(fields, at, { ...field, ...part }));
  return (
    <div className={styles.item}>
      <Labelled label={text('custom.name')}>
        <input
          required
          maxLength={80}
          value={field.name}
          onChange={(event) => change({ name: event.currentTarget.value })}
        />
      </Labelled>
      <Labelled label={text('custom.kindLabel')}>
        <select
          value={field.kind}
          onChange={({ currentTarget }) =>
            change({ kind: CUSTOM_KINDS.find((each) => each === currentTarget.value) ?? 'text' })
          }
        >
          {CUSTOM_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {text(`custom.kind.${kind}`)}
            </option>
          ))}
        </select>
      </Labelled>
      {field.kind === 'choice' && (
        <Labelled label={text('custom.choices')}>
          <textarea
            rows={3}
            defaultValue={field.choices?.join('\n')}
            onChange={(event) => change({ choices: linesOf(event.currentTarget.value) })}
          />
        </Labelled>
      )}
      <ItemTools name={field.name} items={fields} at={at} onChange={onChange} />
    </div>
  );
}
