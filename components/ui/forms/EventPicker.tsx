import type { EventWithCount } from '~/storage';
import { firstFrame } from '../../hooks/first-frame';
import { useText } from '../../hooks/use-text';
import { EventDot } from '../marks/EventDot';
import { ChoiceMenu } from './ChoiceMenu';
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
    <div className={styles.picker}>
      <EventDot colour={last?.event.colour} />
      <span className={styles.names}>
        <ChoiceMenu
          className={styles.event}
          label={text('event.label')}
          disabled={!events}
          value={last?.event.id}
          choices={(events ?? (last ? [last] : [])).map(({ event: { id, name } }) => ({
            value: id,
            label: name,
          }))}
          onChoose={onChoose}
        />
        <small title={place}>{place}</small>
      </span>
    </div>
  );
}

function lastShown() {
  const { event, mission } = firstFrame();
  return event && { event, mission: { name: mission ?? '' } };
}
