import { useState } from 'react';
import { dayAsDate } from '~/domain/dates/day';
import { dayHere } from '~/locales/days';
import type { DueFilter, EventWithCount } from '~/storage';
import { useChoices } from '../../hooks/use-choices';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import screen from '../../ui/styles/screen.module.css';
import { BackupNotice } from '../exchange/backup/BackupNotice';
import { Clocks } from './Clocks';
import { RemindMe } from './RemindMe';
import { TodayList } from './TodayList';

interface TodayPageProps {
  events: EventWithCount[];
  active: EventWithCount | undefined;
}

/** Today on the full page, filtered by event, owner or member. */
export function TodayPage({ events, active }: TodayPageProps) {
  const text = useText();
  const { locale } = useGoen();
  const [choices] = useChoices();
  const [filter, setFilter] = useState<DueFilter>({});
  const zone = active?.event.zone ?? 'UTC';
  const day = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
  }).format(dayAsDate(dayHere(zone)));
  const members = new Map(
    events.flatMap(({ mission }) => mission.members.map((each) => [each.id, each.name])),
  );
  return (
    <>
      <header className={screen.head}>
        <div>
          <h1>{text('today.title', { day })}</h1>
          {active && <Clocks active={active} />}
        </div>
        <div className={screen.filters}>
          <Choice
            label={text('today.filterEvent')}
            all={text('today.allEvents')}
            options={events.map(({ event }) => [event.id, event.name])}
            onChoose={(id) => setFilter(({ eventId: _, ...rest }) => ({ ...rest, ...eventOf(events, id) }))}
          />
          {choices?.initials && (
            <Choice
              label={text('today.filterOwner')}
              all={text('today.everyone')}
              options={[[choices.initials, text('today.mine')]]}
              onChoose={(owner) =>
                setFilter(({ owner: _, ...rest }) => ({ ...rest, ...(owner && { owner }) }))
              }
            />
          )}
          <Choice
            label={text('today.filterMember')}
            all={text('today.allMembers')}
            options={[...members]}
            onChoose={(memberId) =>
              setFilter(({ memberId: _, ...rest }) => ({ ...rest, ...(memberId && { memberId }) }))
            }
          />
          <RemindMe />
        </div>
      </header>
      <BackupNotice />
      <TodayList filter={filter} />
    </>
  );
}

const eventOf = (events: EventWithCount[], id: string): Pick<DueFilter, 'eventId'> => {
  const found = events.find(({ event }) => event.id === id);
  return found ? { eventId: found.event.id } : {};
};

interface ChoiceProps {
  label: string;
  all: string;
  options: readonly (readonly [id: string, name: string])[];
  onChoose: (id: string) => void;
}

function Choice({ label, all, options, onChoose }: ChoiceProps) {
  return (
    <select aria-label={label} onChange={(change) => onChoose(change.currentTarget.value)}>
      <option value="">{all}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
