import { useState } from 'react';
import { EVENT_KINDS, isBuiltIn } from '~/domain/missions/playbook';
import { useText } from '../../hooks/use-text';
import { Labelled } from '../../ui/forms/Labelled';
import forms from '../../ui/styles/forms.module.css';

interface EventKindFieldsProps {
  kind: string;
  onChange: (kind: string) => void;
}

/** The kind of an event: a built-in one, or a kind typed by the user. */
export function EventKindFields({ kind, onChange }: EventKindFieldsProps) {
  const text = useText();
  const [own, setOwn] = useState(!isBuiltIn(kind));
  return (
    <div className={forms.row}>
      <Labelled label={text('eventForm.kind')}>
        <select
          value={own ? '' : kind}
          onChange={({ currentTarget: { value } }) => {
            setOwn(!value);
            onChange(value);
          }}
        >
          {EVENT_KINDS.map((each) => (
            <option key={each} value={each}>
              {text(`kind.${each}`)}
            </option>
          ))}
          <option value="">{text('eventForm.ownKind')}</option>
        </select>
      </Labelled>
      {own && (
        <Labelled label={text('eventForm.ownKindName')}>
          <input
            required
            maxLength={60}
            value={kind}
            onChange={(typed) => onChange(typed.currentTarget.value)}
          />
        </Labelled>
      )}
    </div>
  );
}
