import type { EventWithCount } from '~/storage';
import dots from '../events/EventPicker.module.css';
import { useText } from '../hooks/goen';
import { DeviceSettings } from '../settings/DeviceSettings';
import styles from './Sidebar.module.css';

interface SidebarProps {
  events: EventWithCount[];
  shown: EventWithCount | undefined;
  onOpen: (id: string) => void;
}

/** The mission's events with the number of their leads, and this device's settings. */
export function Sidebar({ events, shown, onOpen }: SidebarProps) {
  const text = useText();
  return (
    <aside className={styles.side}>
      <div className={styles.brand}>
        <img src="/icon/48.png" width="28" height="28" alt="" />
        <b>{text('manifest.name')}</b>
      </div>
      <nav aria-label={text('board.events')}>
        <h2>{shown?.mission.name ?? text('board.events')}</h2>
        <ul>
          {events.map(({ event, leads }) => (
            <li key={event.id}>
              <a
                href={`#${event.id}`}
                aria-current={event.id === shown?.event.id ? 'page' : undefined}
                onClick={() => onOpen(event.id)}
              >
                <span className={dots.dot} data-colour={event.colour} aria-hidden="true" />
                <span className={styles.name}>{event.name}</span>
                <i aria-hidden="true">{leads}</i>
                <span className="unseen">{text('event.leads', { count: leads })}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <DeviceSettings />
    </aside>
  );
}
