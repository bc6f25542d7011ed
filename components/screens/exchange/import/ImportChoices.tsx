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
  /** Whether a column is mapped to the stage. */
  hasStages: boolean;
  onChoose: (choice: Partial<ImportChoice>) => void;
}

/** The event of new leads, whether people are imported and passed steps end, and whether the file or the record wins where they differ. */
export function ImportChoices({ choice, events, hasPersons, hasStages, onChoose }: ImportChoicesProps) {
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
      <HintedTick
        label={text('importing.over')}
        hint={text('importing.overHint')}
        checked={choice.over}
        onChange={(over) => onChoose({ over })}
      />
      {hasStages && (
        <HintedTick
          label={text('importing.endSteps')}
          hint={text('importing.endStepsHint')}
          checked={choice.endSteps}
          onChange={(endSteps) => onChoose({ endSteps })}
        />
      )}
      {hasPersons && (
        <HintedTick
          label={text('importing.persons')}
          hint={text('importing.personsHint')}
          checked={choice.persons}
          onChange={(persons) => onChoose({ persons })}
        />
      )}
    </>
  );
}

interface HintedTickProps {
  label: string;
  hint: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
}

function HintedTick({ label, hint, checked, onChange }: HintedTickProps) {
  return (
    <label className={forms.tick}>
      <input type="checkbox" checked={checked} onChange={(event) => onChange(event.currentTarget.checked)} />
      <span>
        {label}
        <br />
        <small className={forms.hint}>{hint}</small>
      </span>
    </label>
  );
}
