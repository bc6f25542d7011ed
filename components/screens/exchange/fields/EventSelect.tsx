import type { EventWithCount } from '~/storage';
import { useText } from '../../../hooks/use-text';
import { Labelled } from '../../../ui/forms/Labelled';

interface EventSelectProps {
  label: string;
  events: readonly EventWithCount[];
  /** Empty for all events. */
  eventId: string;
  onChoose: (eventId: string) => void;
}

/** Chooses one event or all of them. */
export function EventSelect({ label, events, eventId, onChoose }: EventSelectProps) {
  const text = useText();
  return (
    <Labelled label={label}>
      <select value={eventId} onChange={({ currentTarget }) => onChoose(currentTarget.value)}>
        <option value="">{text('export.allEvents')}</option>
        {events.map(({ event }) => (
          <option key={event.id} value={event.id}>
            {event.name}
          </option>
        ))}
      </select>
    </Labelled>
  );
}
