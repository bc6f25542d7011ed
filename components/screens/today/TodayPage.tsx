import { useState } from 'react';
import { dayAsDate } from '~/domain/dates/day';
import { tagOf } from '~/locales/text';
import type { DueFilter, EventWithCount } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useToday } from '../../hooks/use-today';
import screen from '../../ui/styles/screen.module.css';
import { BackupNotice } from '../exchange/backup/BackupNotice';
import { Clocks } from './Clocks';
import { TodayFilters } from './TodayFilters';
import { TodayList } from './TodayList';

interface TodayPageProps {
  events: EventWithCount[];
  active: EventWithCount | undefined;
}

/** Today on the full page, filtered by event, owner or member. */
export function TodayPage({ events, active }: TodayPageProps) {
  const text = useText();
  const { locale } = useGoen();
  const [filter, setFilter] = useState<DueFilter>({});
  const today = useToday(active?.event.zone ?? 'UTC');
  const day = new Intl.DateTimeFormat(tagOf(locale), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(dayAsDate(today));
  return (
    <>
      <header className={screen.head}>
        <div>
          <h1>{text('today.title', { day })}</h1>
          {active && <Clocks active={active} />}
        </div>
        <TodayFilters events={events} onFilter={setFilter} />
      </header>
      <BackupNotice />
      <TodayList filter={filter} />
    </>
  );
}
