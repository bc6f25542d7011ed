import { type FormEvent, useState } from 'react';
import type { CustomField } from '~/domain/missions/custom-field';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { Form } from '../../ui/forms/Form';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import panel from '../styles/panel.module.css';

/** Edits the mission's custom fields of a lead; empty where the mission has none. */
export function CustomSection({ details: { lead, mission } }: { details: LeadDetails }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const fields = mission.fields ?? [];
  if (fields.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void loadStorage()
      .then((storage) => storage.setCustom(lead.id, typed))
      .then(() => say(text('lead.customSaved'), { undo: true }));
  };
  return (
    <section className={panel.section}>
      <h3>{text('lead.custom')}</h3>
      <Form className={forms.form} onSubmit={submit}>
        <div className={forms.row}>
          {fields.map((field) => (
            <Labelled key={field.id} label={field.name}>
              <CustomControl
                field={field}
                value={typed[field.id] ?? lead.custom?.[field.id] ?? ''}
                onChange={(value) => setTyped((before) => ({ ...before, [field.id]: value }))}
              />
            </Labelled>
          ))}
        </div>
        <div className={forms.actions}>
          <button type="submit" className={buttons.ghost} disabled={Object.keys(typed).length === 0}>
            {text('organisation.save')}
          </button>
        </div>
      </Form>
    </section>
  );
}

interface CustomControlProps {
  field: CustomField;
  value: string;
  onChange: (value: string) => void;
}

function CustomControl({ field, value, onChange }: CustomControlProps) {
  const shared = {
    value,
    onChange: (event: { currentTarget: { value: string } }) => onChange(event.currentTarget.value),
  };
  if (field.kind !== 'choice') return <input type={field.kind} step="any" maxLength={2_000} {...shared} />;
  return (
    <select {...shared}>
      <option value="" />
      {[...new Set([...(field.choices ?? []), ...(value ? [value] : [])])].map((choice) => (
        <option key={choice}>{choice}</option>
      ))}
    </select>
  );
}
