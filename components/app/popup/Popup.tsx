import { useState } from 'react';
import type { FrontNow } from '~/platform';
import { firstFrame } from '../../hooks/first-frame';
import { useEvents } from '../../hooks/use-events';
import { usePageReading } from '../../screens/capture/use-page-reading';
import { onDemand } from '../../ui/on-demand';
import { ErrorBoundary } from '../ErrorBoundary';
import type { FrontPage } from './FrontPageWatch';
import styles from './Popup.module.css';
import { PopupBar } from './PopupBar';
import { PopupTabs } from './PopupTabs';
import { TabContent } from './TabContent';
import { useHandOver } from './use-hand-over';
import { usePopupTab } from './use-popup-tab';

// Loaded after the first frame.
const FirstRows = onDemand(async () => (await import('../FirstRows')).FirstRows);
const NoEvents = onDemand(async () => (await import('../../screens/first-start/NoEvents')).NoEvents);
const ClockNotice = onDemand(async () => (await import('../ClockNotice')).ClockNotice);
const FrontPageWatch = onDemand(async () => (await import('./FrontPageWatch')).FrontPageWatch);
const PageStatus = onDemand(async () => (await import('./PageStatus')).PageStatus);

/** The window of the toolbar icon: the page as a new lead, the active event's leads, and today's steps. `isPanel`: the side panel, which stays open while the user browses. `front`: the page in front, where it was looked at before the first frame. */
export function Popup({ isPanel = false, front }: { isPanel?: boolean; front?: FrontNow }) {
  const { events, active, choose } = useEvents();
  const pages = usePageReading(front);
  const { reading } = pages;
  const tabs = usePopupTab(reading.state === 'unreadable');
  const [frontPage, setFrontPage] = useState<FrontPage>('shown');
  useHandOver(!isPanel);
  const frame = isPanel ? styles.sidePanel : styles.popup;

  // On a first start no form is shown, since choosing a mission would remove it again.
  if (!events && !firstFrame().event) return <div className={frame} aria-busy="true" />;
  if (events?.length === 0)
    return (
      <div className={frame}>
        <main className={styles.main}>
          <NoEvents />
        </main>
      </div>
    );
  return (
    <div className={frame}>
      {isPanel && <FrontPageWatch pages={pages} onChange={setFrontPage} onClicked={tabs.reset} />}
      <PopupBar events={events} active={active} onChoose={choose} isPanel={isPanel} />
      <main className={styles.main}>
        <ErrorBoundary isSilent>
          <ClockNotice />
        </ErrorBoundary>
        <ErrorBoundary isSilent>{active && <FirstRows eventId={active.event.id} />}</ErrorBoundary>
        {isPanel && (
          <PageStatus reading={reading} frontPage={frontPage} onRead={() => pages.readAgain(pages.round)} />
        )}
        <PopupTabs tab={tabs.tab} leads={active?.leads} onChoose={tabs.choose} />
        <ErrorBoundary key={tabs.tab}>
          <TabContent tabs={tabs} pages={pages} active={active} frontPage={frontPage} />
        </ErrorBoundary>
      </main>
    </div>
  );
}
