import type { EventWithCount } from '~/storage';
import { firstFrame } from '../../hooks/first-frame';
import { useText } from '../../hooks/use-text';
import { EventDot } from '../marks/EventDot';
import styles from './EventPicker.module.css';

interface EventPickerProps {
  /** Absent until read; the event of the last session is shown until then. */
  events: EventWithCount[] | undefined;
  active: EventWithCount | undefined;
  onChoose: (id: string) => void;
}

/** Selects the active event, which new leads are saved to. */
export function EventPicker({ events, active, onChoose }: EventPickerProps) {
  const text = useText();
  const last = active ?? lastShown();
  const place = last && [last.mission.name, last.event.city].filter(Boolean).join(' · ');
  return (
    <label className={styles.picker}>
      <EventDot colour={last?.event.colour} />
      <span className="unseen">{text('event.label')}</span>
      <span className={styles.names}>
        <select
          className={styles.select}
          value={last?.event.id ?? ''}
          title={last?.event.name}
          disabled={!events}
          onChange={(change) => onChoose(change.currentTarget.value)}
        >
          {(events ?? (last ? [last] : [])).map(({ event }) => (
            <option key={event.id} value={event.id}>
              {event.name}
            </option>
          ))}
        </select>
        <small title={place}>{place}</small>
      </span>
    </label>
  );
}

function lastShown() {
  const { event, mission } = firstFrame();
  return event && { event, mission: { name: mission ?? '' } };
}
