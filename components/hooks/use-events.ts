import { useEffect, useState } from 'react';
import { defaultEventOn } from '~/domain/missions/default-event';
import { dayHere } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { firstFrame, keepFirstFrame } from './first-frame';
import { useChoices } from './use-choices';
import { useLive } from './use-live';

/** Every event and the one at hand: what the user chose last on this device, else the one nearest to today. */
export function useEvents(): {
  events: EventWithCount[] | undefined;
  active: EventWithCount | undefined;
  choose: (id: string) => void;
} {
  const events = useLive((storage) => storage.eventsWithCounts(), []);
  const [choices, setChoice] = useChoices();
  // Counts at once: who chooses and presses Enter means the event they see, not the one that is still kept.
  const [picked, setPicked] = useState<string>();
  const kept = choices?.activeEvent;
  const chosen = events?.find(({ event }) => event.id === (picked ?? kept));
  const active = chosen ?? (events && choices && nearest(events));
  useEffect(() => {
    if (!active) return;
    const { id, name, colour, city } = active.event;
    keepFirstFrame({
      ...firstFrame(),
      event: { id, name, colour, city },
      mission: active.mission.name,
      leads: active.leads,
    });
  }, [active]);
  // Once it is kept, another window's choice counts again.
  useEffect(() => {
    if (picked !== undefined && picked === kept) setPicked(undefined);
  }, [picked, kept]);
  const choose = (id: string) => {
    setPicked(id);
    void setChoice('activeEvent', id);
  };
  return { events, active, choose };
}

function nearest(events: EventWithCount[]): EventWithCount | undefined {
  const zone = events[0]?.event.zone ?? 'UTC';
  const near = defaultEventOn(
    events.map(({ event }) => event),
    dayHere(zone),
  );
  return events.find(({ event }) => event === near);
}
