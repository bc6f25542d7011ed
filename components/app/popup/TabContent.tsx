import type { EventWithCount } from '~/storage';
import { useText } from '../../hooks/use-text';
import { CaptureTab } from '../../screens/capture/CaptureTab';
import { ManualForm } from '../../screens/capture/ManualForm';
import type { PagesRead } from '../../screens/capture/use-page-reading';
import { UndatedNotice } from '../../screens/first-start/UndatedNotice';
import { LeadsTab } from '../../screens/leads/LeadsTab';
import { onDemand } from '../../ui/on-demand';
import styles from './Popup.module.css';
import type { FrontPage } from './use-front-page';
import type { PopupTab } from './use-popup-tab';

// Loaded on demand: it is not part of the first frame.
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
