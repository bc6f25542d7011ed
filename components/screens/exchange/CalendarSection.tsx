import { useState } from 'react';
import type { EventWithCount } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useText } from '../../hooks/use-text';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { Labelled } from '../../ui/forms/Labelled';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import styles from './styles/section.module.css';
import { useCalendarFile } from './use-calendar-file';

/** Events and open steps as a calendar's file. */
export function CalendarSection({
  events,
  active,
}: {
  events: EventWithCount[];
  active: EventWithCount | undefined;
}) {
  const text = useText();
  const write = useCalendarFile();
  const { attempt, problem, busy } = useAttempt();
  const [chosen, setChosen] = useState<string>();
  const [holds, setHolds] = useState({ events: true, steps: true });
  const eventId = chosen ?? active?.event.id ?? '';
  const asked = events.filter(({ event }) => !eventId || event.id === eventId);
  return (
    <section className={styles.section}>
      <h2>{text('exchange.calendar')}</h2>
      <p>{text('calendar.hint')}</p>
      <Labelled label={text('calendar.event')}>
        <select value={eventId} onChange={({ currentTarget }) => setChosen(currentTarget.value)}>
          <option value="">{text('export.allEvents')}</option>
          {events.map(({ event }) => (
            <option key={event.id} value={event.id}>
              {event.name}
            </option>
          ))}
        </select>
      </Labelled>
      <div>
        {(['events', 'steps'] as const).map((each) => (
          <label key={each} className={forms.tick}>
            <input
              type="checkbox"
              checked={holds[each]}
              onChange={({ currentTarget }) => setHolds({ ...holds, [each]: currentTarget.checked })}
            />
            {text(`calendar.${each}`)}
          </label>
        ))}
      </div>
      <button
        type="button"
        className={buttons.ghost}
        disabled={busy || (!holds.events && !holds.steps)}
        onClick={() => void attempt(() => write(asked, eventId === '', holds))}
      >
        {text('calendar.write')}
      </button>
      <ProblemNote problem={problem} />
    </section>
  );
}
