import type { DueFilter, EventWithCount } from '~/storage';
import { useChoices } from '../../hooks/use-choices';
import { useText } from '../../hooks/use-text';
import screen from '../../ui/styles/screen.module.css';
import { RemindMe } from './RemindMe';

interface TodayFiltersProps {
  events: EventWithCount[];
  onFilter: (change: (before: DueFilter) => DueFilter) => void;
}

/** Narrows Today to an event, to the user's own leads, or to a member; and switches the daily notification. */
export function TodayFilters({ events, onFilter }: TodayFiltersProps) {
  const text = useText();
  const [choices] = useChoices();
  const members = new Map(
    events.flatMap(({ mission }) => mission.members.map((each) => [each.id, each.name])),
  );
  return (
    <div className={screen.filters}>
      <Choice
        label={text('today.filterEvent')}
        all={text('today.allEvents')}
        options={events.map(({ event }) => [event.id, event.name])}
        onChoose={(id) => onFilter(({ eventId: _, ...rest }) => ({ ...rest, ...eventOf(events, id) }))}
      />
      {choices?.initials && (
        <Choice
          label={text('today.filterOwner')}
          all={text('today.everyone')}
          options={[[choices.initials, text('today.mine')]]}
          onChoose={(owner) => onFilter(({ owner: _, ...rest }) => ({ ...rest, ...(owner && { owner }) }))}
        />
      )}
      <Choice
        label={text('today.filterMember')}
        all={text('today.allMembers')}
        options={[...members]}
        onChoose={(memberId) =>
          onFilter(({ memberId: _, ...rest }) => ({ ...rest, ...(memberId && { memberId }) }))
        }
      />
      <RemindMe />
    </div>
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
