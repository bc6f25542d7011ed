import { useEffect, useState } from 'react';
import { isClosed } from '~/domain/dates/holidays';
import { zoneOrOwn } from '~/domain/dates/zone';
import { tagOf } from '~/locales/text';
import type { EventWithCount } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useToday } from '../../hooks/use-today';

const MINUTE_MS = 60_000;

/** The time at the event and here, and whether today is a working day in both countries. */
export function Clocks({ active: { event, mission } }: { active: EventWithCount }) {
  const text = useText();
  const { locale } = useGoen();
  const now = useMinute();
  const time = (zone?: string) =>
    new Intl.DateTimeFormat(tagOf(locale), {
      hour: '2-digit',
      minute: '2-digit',
      timeZone: zone && zoneOrOwn(zone),
    }).format(now);
  const day = useToday(event.zone);
  const closed = (['JP', 'IT'] as const).filter((calendar) => isClosed(day, [calendar], mission.customs));
  const city = event.city || event.zone.split('/').at(-1)?.replaceAll('_', ' ') || event.zone;
  return (
    <p>
      {text('today.clocks', { there: time(event.zone), city, here: time() })}
      {' · '}
      {closed.length === 0
        ? text('today.openBoth')
        : text('today.closedIn', {
            where: closed.map((calendar) => text(`playbook.calendar.${calendar}`)).join(', '),
          })}
    </p>
  );
}

/** The present time, updated each minute. */
function useMinute(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), MINUTE_MS);
    return () => clearInterval(timer);
  }, []);
  return now;
}
