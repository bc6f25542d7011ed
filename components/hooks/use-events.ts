import { useEffect, useState } from 'react';
import type { Day } from '~/domain/dates/day';
import { defaultEventOn } from '~/domain/missions/default-event';
import type { EventWithCount } from '~/storage';
import { firstFrame, saveFirstFrame } from './first-frame';
import { useChoices } from './use-choices';
import { useLive } from './use-live';
import { useTodays } from './use-today';

/** All events and the active one: the user's last choice on this device, else the event nearest to today. */
export function useEvents(): {
  events: EventWithCount[] | undefined;
  active: EventWithCount | undefined;
  choose: (id: string) => void;
} {
  const events = useLive((storage) => storage.eventsWithCounts(), []);
  const [choices, setChoice] = useChoices();
  const todayIn = useTodays();
  // Takes effect at once: Enter right after choosing must use the visible event, not the one still stored.
  const [picked, setPicked] = useState<string>();
  const saved = choices?.activeEvent;
  const chosen = events?.find(({ event }) => event.id === (picked ?? saved));
  const active = chosen ?? (events && choices && nearest(events, todayIn));
  useEffect(() => {
    if (!active) return;
    const { id, name, colour, city } = active.event;
    saveFirstFrame({
      ...firstFrame(),
      event: { id, name, colour, city },
      mission: active.mission.name,
      leads: active.leads,
    });
  }, [active]);
  // Once stored, choices of other windows apply again.
  useEffect(() => {
    if (picked !== undefined && picked === saved) setPicked(undefined);
  }, [picked, saved]);
  const choose = (id: string) => {
    setPicked(id);
    void setChoice('activeEvent', id);
  };
  return { events, active, choose };
}

function nearest(events: EventWithCount[], todayIn: (zone: string) => Day): EventWithCount | undefined {
  const zone = events[0]?.event.zone ?? 'UTC';
  const near = defaultEventOn(
    events.map(({ event }) => event),
    todayIn(zone),
  );
  return events.find(({ event }) => event === near);
}
