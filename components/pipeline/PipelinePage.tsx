import { useEffect, useState } from 'react';
import { Board } from '../board/Board';
import { MissionOffer } from '../events/MissionOffer';
import { UndatedNotice } from '../events/UndatedNotice';
import { ExportButton } from '../exchange/ExportButton';
import { useText } from '../hooks/goen';
import { useEvents } from '../hooks/use-events';
import styles from './PipelinePage.module.css';
import { Sidebar } from './Sidebar';

/** The full page: one event's board beside the list of events. */
export function PipelinePage() {
  const text = useText();
  const { events, active, choose } = useEvents();
  const [shownId, setShownId] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = () => setShownId(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (!events) return null;
  if (events.length === 0) return <MissionOffer />;
  const shown = events.find(({ event }) => event.id === shownId) ?? active;
  const open = (id: string) => {
    location.hash = id;
    choose(id);
  };
  return (
    <div className={styles.page}>
      <Sidebar events={events} shown={shown} onOpen={open} />
      {shown && (
        <main className={styles.main}>
          <header className={styles.head}>
            <div>
              <h1>{shown.event.name}</h1>
              <p>
                {[shown.event.venue, shown.event.city, text(`kind.${shown.event.kind}`)]
                  .filter(Boolean)
                  .join(' · ')}
                {' · '}
                {text('event.leads', { count: shown.leads })}
              </p>
            </div>
            <ExportButton active={shown} count={shown.leads} />
          </header>
          <UndatedNotice active={shown} />
          <Board event={shown.event} />
        </main>
      )}
    </div>
  );
}
