import type { EventWithCount } from '~/storage';
import { useDueCount } from '../../hooks/use-due-count';
import { useText } from '../../hooks/use-text';
import { SearchButton } from '../../screens/search/SearchButton';
import { DeviceSettings } from '../../screens/settings/DeviceSettings';
import { EventDot } from '../../ui/marks/EventDot';
import styles from './Sidebar.module.css';
import { type Route, SCREENS, type Screen } from './use-route';

const NAMES = {
  today: 'tab.today',
  organisations: 'organisations.title',
  matrix: 'matrix.short',
  exchange: 'exchange.title',
  missions: 'missions.title',
  trash: 'trash.title',
  settings: 'settings.title',
} as const satisfies Record<Screen, string>;

interface SidebarProps {
  events: EventWithCount[];
  /** The event whose board is shown; absent on other screens. */
  shown: EventWithCount | undefined;
  screen: Route['screen'];
  onOpen: (eventId: string) => void;
}

/** Links to every screen and to each event's board, the search button and this device's settings. */
export function Sidebar({ events, shown, screen, onOpen }: SidebarProps) {
  const text = useText();
  const due = useDueCount() ?? 0;
  const missions = new Map(events.map(({ mission }) => [mission.id, mission]));
  return (
    <aside className={styles.side}>
      <div className={styles.brand}>
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <b>{text('manifest.name')}</b>
      </div>
      <SearchButton />
      <nav aria-label={text('tab.label')}>
        <ul>
          {SCREENS.map((each) => (
            <li key={each}>
              <a href={`#${each}`} aria-current={screen === each ? 'page' : undefined}>
                <span className={styles.name}>{text(NAMES[each])}</span>
                {each === 'today' && due > 0 && (
                  <>
                    <i className={styles.due} aria-hidden="true">
                      {due}
                    </i>
                    <span className="unseen">{text('today.count', { count: due })}</span>
                  </>
                )}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <nav aria-label={text('board.events')}>
        {[...missions.values()].map((mission) => (
          <div key={mission.id}>
            <h2>{mission.name}</h2>
            <ul>
              {events
                .filter(({ event }) => event.missionId === mission.id)
                .map((each) => (
                  <EventLink key={each.event.id} each={each} shown={shown} onOpen={onOpen} />
                ))}
            </ul>
          </div>
        ))}
      </nav>
      <DeviceSettings />
    </aside>
  );
}

interface EventLinkProps {
  each: EventWithCount;
  shown: EventWithCount | undefined;
  onOpen: (eventId: string) => void;
}

function EventLink({ each: { event, leads }, shown, onOpen }: EventLinkProps) {
  const text = useText();
  return (
    <li>
      <a
        href={`#${event.id}`}
        aria-current={event.id === shown?.event.id ? 'page' : undefined}
        onClick={() => onOpen(event.id)}
      >
        <EventDot colour={event.colour} />
        <span className={styles.name}>{event.name}</span>
        <i aria-hidden="true">{leads}</i>
        <span className="unseen">{text('event.leads', { count: leads })}</span>
      </a>
    </li>
  );
}
