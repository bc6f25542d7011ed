import type { EventWithCount } from '~/storage';
import { useText } from '../../hooks/use-text';
import { CaptureTab } from '../../screens/capture/CaptureTab';
import type { PagesRead } from '../../screens/capture/use-page-reading';
import { onDemand } from '../../ui/on-demand';
import type { FrontPage } from './FrontPageWatch';
import styles from './Popup.module.css';
import type { PopupTab } from './use-popup-tab';

// Loaded on demand: they are not part of the first frame.
const UndatedNotice = onDemand(
  async () => (await import('../../screens/first-start/UndatedNotice')).UndatedNotice,
);
const ManualForm = onDemand(async () => (await import('../../screens/capture/ManualForm')).ManualForm);
/** The leads of the active event; the popup loads it before its first frame where no page can be read. */
export const LeadsTab = onDemand(async () => (await import('../../screens/leads/LeadsTab')).LeadsTab);
const TodayTab = onDemand(async () => (await import('../../screens/today/TodayTab')).TodayTab);

interface TabContentProps {
  tabs: PopupTab;
  pages: PagesRead;
  active: EventWithCount | undefined;
  frontPage: FrontPage;
}

/** The content of the popup's open tab. */
export function TabContent({ tabs, pages, active, frontPage }: TabContentProps) {
  const text = useText();
  const { tab, manual, isUnreadable } = tabs;
  return (
    <div className={styles.panel} id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
      {tab !== 'capture' && <h1 className="unseen">{text(`tab.${tab}`)}</h1>}
      {active && <UndatedNotice active={active} />}
      {tab === 'leads' && (
        <LeadsTab
          active={active}
          unreadable={isUnreadable && frontPage !== 'closed'}
          onByHand={tabs.newManual}
          onResume={tabs.openManual}
        />
      )}
      {tab === 'today' && <TodayTab active={active} />}
      {tab === 'capture' && manual && (
        <ManualForm
          key={manual.id}
          hand={manual}
          active={active}
          onBack={isUnreadable ? undefined : tabs.closeManual}
        />
      )}
      {tab === 'capture' && !manual && (
        <CaptureTab
          key={pages.round}
          reading={pages.reading}
          onReadProfile={pages.readProfile}
          onChooseCompany={pages.chooseCompany}
          onReadAgain={() => pages.readAgain(pages.round)}
          active={active}
        />
      )}
    </div>
  );
}
