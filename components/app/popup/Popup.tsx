import { lazy, Suspense, useState } from 'react';
import { firstFrame } from '../../hooks/first-frame';
import { useEvents } from '../../hooks/use-events';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { CaptureTab } from '../../screens/capture/CaptureTab';
import { type ManualDraft, ManualForm } from '../../screens/capture/ManualForm';
import { usePageReading } from '../../screens/capture/use-page-reading';
import { NoEvents } from '../../screens/first-start/NoEvents';
import { UndatedNotice } from '../../screens/first-start/UndatedNotice';
import { LeadsTab } from '../../screens/leads/LeadsTab';
import { PageStatus } from './PageStatus';
import styles from './Popup.module.css';
import { PopupBar } from './PopupBar';
import { PopupTabs, type TabName } from './PopupTabs';
import { useFrontPage } from './use-front-page';
import { useHandOver } from './use-hand-over';

// Not in the first frame, so not in its scripts.
const TodayTab = lazy(async () => ({ default: (await import('../../screens/today/TodayTab')).TodayTab }));

/** What the toolbar icon opens: the page as a lead to be, and the leads of the event at hand; `beside` the page it stays while one browses. */
export function Popup({ beside = false }: { beside?: boolean }) {
  const text = useText();
  const { events, active, choose } = useEvents();
  const pages = usePageReading();
  const { reading } = pages;
  const [chosen, setChosen] = useState<TabName>();
  const [hand, setHand] = useState<ManualDraft>();
  const counts = useLive((storage) => storage.dueCounts(new Date()), []);
  const due = counts ? counts.overdue + counts.today : 0;
  const unreadable = reading.state === 'unreadable';
  const tab = chosen ?? (unreadable ? 'leads' : 'capture');
  const onClicked = () => {
    setHand(undefined);
    setChosen(undefined);
  };
  const front = useFrontPage({ beside, pages, onClicked });
  useHandOver(!beside);
  const place = beside ? styles.beside : styles.popup;

  // A first start shows no form that the mission's choice would take away again.
  if (!events && !firstFrame().event) return <div className={place} aria-busy="true" />;
  if (events?.length === 0)
    return (
      <div className={place}>
        <main className={styles.main}>
          <NoEvents />
        </main>
      </div>
    );
  const byHand = (draft: ManualDraft) => {
    setHand(draft);
    setChosen('capture');
  };
  const newHand = () => byHand({ id: `by-hand:${crypto.randomUUID()}` });
  const toLeads = () => {
    setHand(undefined);
    setChosen('leads');
  };
  const choosing = (name: TabName) =>
    name === 'capture' && unreadable && !hand ? newHand() : setChosen(name);
  return (
    <div className={place}>
      <PopupBar events={events} active={active} onChoose={choose} beside={beside} />
      <main className={styles.main}>
        {beside && <PageStatus reading={reading} front={front} onRead={pages.readAgain} />}
        <PopupTabs tab={tab} leads={active?.leads} due={due} onChoose={choosing} />
        <div className={styles.panel} id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
          {tab !== 'capture' && <h1 className="unseen">{text(`tab.${tab}`)}</h1>}
          {active && <UndatedNotice active={active} />}
          {tab === 'leads' && (
            <LeadsTab
              active={active}
              unreadable={unreadable && front !== 'closed'}
              onByHand={newHand}
              onResume={byHand}
            />
          )}
          {tab === 'today' && (
            <Suspense>
              <TodayTab active={active} />
            </Suspense>
          )}
          {tab === 'capture' && hand && (
            <ManualForm
              key={hand.id}
              hand={hand}
              active={active}
              onDone={toLeads}
              onBack={unreadable ? undefined : () => setHand(undefined)}
            />
          )}
          {tab === 'capture' && !hand && (
            <CaptureTab
              key={pages.round}
              reading={reading}
              onReadProfile={pages.readProfile}
              active={active}
            />
          )}
        </div>
      </main>
    </div>
  );
}
