import { useState } from 'react';
import { LAYOUTS } from '~/domain/search/saved-view';
import type { EventWithCount, LaneBy } from '~/storage';
import { useEvents } from '../../hooks/use-events';
import { useLive } from '../../hooks/use-live';
import { useOwnChoice } from '../../hooks/use-own-choice';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { type Filtered, LeadFilter } from '../../records/lead-filter/LeadFilter';
import { Board } from '../../screens/board/Board';
import { LaneChoice } from '../../screens/board/LaneChoice';
import { ExchangePage } from '../../screens/exchange/ExchangePage';
import { ExportButton } from '../../screens/exchange/export/ExportButton';
import { MissionOffer } from '../../screens/first-start/MissionOffer';
import { UndatedNotice } from '../../screens/first-start/UndatedNotice';
import { MatrixPage } from '../../screens/matrix/MatrixPage';
import { MissionsPage } from '../../screens/missions/MissionsPage';
import { OrganisationsPage } from '../../screens/organisations/OrganisationsPage';
import { RetentionPage } from '../../screens/retention/RetentionPage';
import { SettingsPage } from '../../screens/settings/SettingsPage';
import { LeadTable } from '../../screens/table/LeadTable';
import { TodayPage } from '../../screens/today/TodayPage';
import { TrashPage } from '../../screens/trash/TrashPage';
import { ViewSwitch } from '../../ui/forms/ViewSwitch';
import { ClockNotice } from '../ClockNotice';
import { ErrorBoundary } from '../ErrorBoundary';
import { FirstRows } from '../FirstRows';
import styles from './PipelinePage.module.css';
import { Sidebar } from './Sidebar';
import { useRoute } from './use-route';

/** The pipeline page: the sidebar and the screen that the address names. */
export function PipelinePage() {
  const { events, active, choose } = useEvents();
  const missions = useLive((storage) => storage.savedMissions(true), []);
  const route = useRoute();
  if (!events || !missions) return null;
  // Screens of use before the first mission: one creates it, the other restores a backup.
  const worksWithoutMission = route.screen === 'missions' || route.screen === 'exchange';
  if (missions.length === 0 && !worksWithoutMission)
    return (
      <main>
        <MissionOffer />
      </main>
    );
  const eventId = route.screen === 'board' ? route.eventId : undefined;
  const shown = events.find(({ event }) => event.id === eventId) ?? active;
  // Without events there is no board: missions are shown instead.
  const screen = events.length || route.screen !== 'board' ? route.screen : 'missions';
  return (
    <div className={styles.page}>
      <Sidebar
        events={events}
        shown={screen === 'board' ? shown : undefined}
        screen={screen}
        onOpen={choose}
      />
      <main className={styles.main}>
        <ErrorBoundary isSilent>
          <ClockNotice />
        </ErrorBoundary>
        <ErrorBoundary isSilent>{active && <FirstRows eventId={active.event.id} />}</ErrorBoundary>
        <ErrorBoundary key={screen}>
          {screen === 'today' && <TodayPage events={events} active={active} />}
          {screen === 'organisations' && <OrganisationsPage />}
          {screen === 'matrix' && <MatrixPage events={events} active={active} />}
          {screen === 'exchange' && <ExchangePage events={events} active={active} />}
          {screen === 'missions' && <MissionsPage />}
          {screen === 'trash' && <TrashPage />}
          {screen === 'retention' && <RetentionPage />}
          {screen === 'settings' && <SettingsPage />}
          {screen === 'board' && shown && <EventBoard shown={shown} />}
        </ErrorBoundary>
      </main>
    </div>
  );
}

function EventBoard({ shown }: { shown: EventWithCount }) {
  const text = useText();
  const words = useWords();
  const { event, mission, leads } = shown;
  const [view, setView] = useOwnChoice('view');
  const [ids, setIds] = useState<Filtered>();
  const [by, setBy] = useState<LaneBy>('none');
  const layout = LAYOUTS.find((each) => each === view) ?? 'board';
  return (
    <>
      <header className={styles.head}>
        <div>
          <h1>{event.name}</h1>
          <p>
            {[event.venue, event.city, words.word('kind', event.kind)].filter(Boolean).join(' · ')}
            {' · '}
            {text('event.leads', { count: leads })}
          </p>
        </div>
        <div className={styles.actions}>
          <ViewSwitch
            label={text('table.view')}
            options={[
              ['board', text('table.board')],
              ['table', text('table.table')],
            ]}
            shown={layout}
            onChoose={setView}
          />
          <ExportButton active={shown} count={leads} />
        </div>
      </header>
      <UndatedNotice active={shown} />
      <LeadFilter key={event.id} eventId={event.id} onFilter={setIds} layout={layout} onLayout={setView}>
        {layout === 'board' && <LaneChoice by={by} onChoose={setBy} />}
      </LeadFilter>
      {view === undefined ? null : layout === 'table' ? (
        <LeadTable event={event} mission={mission} ids={ids} />
      ) : (
        <Board event={event} ids={ids} by={by} />
      )}
    </>
  );
}
