import { EVENT_COLOURS } from '~/domain/missions/mission-event';
import { isBuiltIn } from '~/domain/missions/playbook';
import type { EventEntry } from '~/storage';
import type { TypedEntry } from '../../hooks/use-draft';
import { useText } from '../../hooks/use-text';
import { ChangedMeanwhile } from '../../ui/forms/ChangedMeanwhile';

/** An event as typed, with the id of the saved playbook a new one starts from; empty for that of its kind. */
export type TypedEvent = EventEntry & { playbook: string };

/** What was changed in an event elsewhere while it was edited here. */
export function EventMeanwhile({ draft }: { draft: TypedEntry<TypedEvent> }) {
  const text = useText();
  const label = (field: keyof TypedEvent): string => {
    if (field === 'startsOn' || field === 'endsOn') return text(`event.${field}`);
    if (field === 'zone') return text('missions.zone');
    return field === 'missionId' ? '' : text(`eventForm.${field}`);
  };
  const words = (field: keyof TypedEvent, value: unknown): string | undefined => {
    const id = String(value);
    if (field === 'kind') return isBuiltIn(id) ? text(`kind.${id}`) : id;
    const colour = field === 'colour' && EVENT_COLOURS.find((each) => each === id);
    return colour ? text(`eventForm.colourName.${colour}`) : undefined;
  };
  return <ChangedMeanwhile draft={draft} label={label} words={words} />;
}
