import type { ImportChoice } from '~/domain/import/plan';
import type { EventWithCount } from '~/storage';
import { useText } from '../../../hooks/use-text';
import { Labelled } from '../../../ui/forms/Labelled';
import forms from '../../../ui/styles/forms.module.css';

interface ImportChoicesProps {
  choice: ImportChoice;
  events: EventWithCount[];
  /** Whether a column is mapped to a person's field. */
  hasPersons: boolean;
  onChoose: (choice: Partial<ImportChoice>) => void;
}

/** The event of new leads, whether people are imported, and whether the file or the record wins where they differ. */
export function ImportChoices({ choice, events, hasPersons, onChoose }: ImportChoicesProps) {
  const text = useText();
  return (
    <>
      <Labelled label={text('importing.event')} hint={text('importing.eventHint')}>
        <select
          value={choice.eventId}
          onChange={({ currentTarget }) =>
            onChoose({ eventId: currentTarget.value as ImportChoice['eventId'] })
          }
        >
          {events.map(({ event }) => (
            <option key={event.id} value={event.id}>
              {event.name}
            </option>
          ))}
        </select>
      </Labelled>
      <label className={forms.tick}>
        <input
          type="checkbox"
          checked={choice.over}
          onChange={({ currentTarget }) => onChoose({ over: currentTarget.checked })}
        />
        <span>
          {text('importing.over')}
          <br />
          <small className={forms.hint}>{text('importing.overHint')}</small>
        </span>
      </label>
      {hasPersons && (
        <label className={forms.tick}>
          <input
            type="checkbox"
            checked={choice.persons}
            onChange={({ currentTarget }) => onChoose({ persons: currentTarget.checked })}
          />
          <span>
            {text('importing.persons')}
            <br />
            <small className={forms.hint}>{text('importing.personsHint')}</small>
          </span>
        </label>
      )}
    </>
  );
}
