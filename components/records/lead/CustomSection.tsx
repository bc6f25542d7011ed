import type { FormEvent } from 'react';
import type { CustomField } from '~/domain/missions/custom-field';
import { customValueOf } from '~/domain/missions/custom-value';
import type { LeadDetails } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useDraft } from '../../hooks/use-draft';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { DraftNotice } from '../../ui/forms/DraftNotice';
import { Form } from '../../ui/forms/Form';
import { FormProblem } from '../../ui/forms/FormProblem';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import panel from '../styles/panel.module.css';

/** Edits the mission's custom fields of a lead, empty where the mission has none; what is typed is kept until it is saved. */
export function CustomSection({ details: { lead, mission } }: { details: LeadDetails }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { attempt, problem } = useAttempt();
  const draft = useDraft<Record<string, string>>(`custom:${lead.id}`, lead.custom ?? {});
  const fields = mission.fields ?? [];
  if (fields.length === 0) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void attempt(async () => {
      await (await loadStorage()).setCustom(lead.id, draft.typed as Record<string, string>);
      await draft.close();
      say(text('lead.customSaved'), { undo: true });
    });
  };
  return (
    <section className={panel.section}>
      <h3>{text('lead.custom')}</h3>
      <Form className={forms.form} onSubmit={submit}>
        <DraftNotice draft={draft} />
        <div className={forms.row}>
          {fields.map((field) => (
            <Labelled key={field.id} field={field.id} label={field.name}>
              <CustomControl
                field={field}
                value={customValueOf(draft.entry, field.id) ?? ''}
                onChange={(value) => draft.change({ [field.id]: value })}
              />
            </Labelled>
          ))}
        </div>
        <FormProblem problem={problem} />
        <div className={forms.actions}>
          <button type="submit" className={buttons.ghost} disabled={Object.keys(draft.typed).length === 0}>
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
