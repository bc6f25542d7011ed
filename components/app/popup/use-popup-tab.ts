import { useState } from 'react';
import type { ManualDraft } from '../../screens/capture/ManualForm';
import type { TabName } from './PopupTabs';

/** The open tab of the popup, the draft typed by hand in it, and how to change them. */
export type PopupTab = ReturnType<typeof usePopupTab>;

/** State of the popup's tabs. It begins with the capture tab, or with the leads where the page is unreadable. */
export function usePopupTab(isUnreadable: boolean) {
  const [chosen, setChosen] = useState<TabName>();
  const [manual, setManual] = useState<ManualDraft>();
  const openManual = (draft: ManualDraft) => {
    setManual(draft);
    setChosen('capture');
  };
  const newManual = () => openManual({ id: `by-hand:${crypto.randomUUID()}` });
  return {
    tab: chosen ?? (isUnreadable ? 'leads' : 'capture'),
    isUnreadable,
    /** The draft of a lead entered without its page; absent while the page's own form is shown. */
    manual,
    openManual,
    newManual,
    /** Goes back to the page's own form. */
    closeManual: () => setManual(undefined),
    /** Opens the tab the user pressed; an unreadable page has only a form to fill by hand. */
    choose: (name: TabName) =>
      name === 'capture' && isUnreadable && !manual ? newManual() : setChosen(name),
    /** Back to the tab a newly read page begins with. */
    reset: () => {
      setManual(undefined);
      setChosen(undefined);
    },
  };
}
