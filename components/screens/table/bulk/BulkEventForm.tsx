import { useState } from 'react';
import type { LeadId, MissionEventId } from '~/domain/records/ids';
import type { ProgressOptions } from '~/storage';
import { useEvents } from '../../../hooks/use-events';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { Labelled } from '../../../ui/forms/Labelled';
import { BulkForm } from './BulkForm';

interface BulkEventFormProps {
  ids: readonly LeadId[];
  /** The event they are at. */
  from: MissionEventId;
  onDone: (left: readonly LeadId[]) => void;
}

/** Moves the ticked leads to another event; those whose company already has a lead there stay, and stay ticked. */
export function BulkEventForm({ ids, from, onDone }: BulkEventFormProps) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { events } = useEvents();
  const [to, setTo] = useState('');
  const others = events?.filter(({ event }) => event.id !== from) ?? [];
  const take = async (watch: ProgressOptions) => {
    const chosen = others.find(({ event }) => event.id === to);
    if (!chosen) return undefined;
    const { done, held } = await (await loadStorage()).moveToEvent(ids, chosen.event.id, watch);
    onDone(held.map(({ id }) => id));
    const parts = [
      text('bulk.rehomed', { count: done.length, event: chosen.event.name }),
      held.length > 0 && text('bulk.taken', { count: held.length }),
    ];
    say(parts.filter(Boolean).join(' '), ...(done.length > 0 ? [{ undo: true as const }] : []));
    return undefined;
  };
  return (
    <BulkForm label={text('bulk.doEvent')} onSubmit={take}>
      <Labelled label={text('bulk.eventTo')} hint={text('bulk.eventHint')}>
        <select required value={to} onChange={(change) => setTo(change.currentTarget.value)}>
          <option value="" disabled />
          {others.map(({ event }) => (
            <option key={event.id} value={event.id}>
              {event.name}
            </option>
          ))}
        </select>
      </Labelled>
    </BulkForm>
  );
}
