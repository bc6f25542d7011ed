import { useState } from 'react';
import type { EventWithCount } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useText } from '../../hooks/use-text';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { EventSelect } from './fields/EventSelect';
import styles from './styles/section.module.css';
import { useCalendarFile } from './use-calendar-file';

interface CalendarSectionProps {
  events: EventWithCount[];
  active: EventWithCount | undefined;
}

/** Downloads events and open steps as a calendar file. */
export function CalendarSection({ events, active }: CalendarSectionProps) {
  const text = useText();
  const write = useCalendarFile();
  const { attempt, problem, busy } = useAttempt();
  const [chosen, setChosen] = useState<string>();
  const [holds, setHolds] = useState({ events: true, steps: true });
  const eventId = chosen ?? active?.event.id ?? '';
  const written = events.filter(({ event }) => !eventId || event.id === eventId);
  return (
    <section className={styles.section}>
      <h2>{text('exchange.calendar')}</h2>
      <p>{text('calendar.hint')}</p>
      <EventSelect label={text('calendar.event')} events={events} eventId={eventId} onChoose={setChosen} />
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
        onClick={() => void attempt(() => write(written, eventId === '', holds))}
      >
        {text('calendar.write')}
      </button>
      <ProblemNote problem={problem} />
    </section>
  );
}
