import { useEffect, useEffectEvent, useRef } from 'react';
import { pageKeyOf } from '~/domain/capture/page-key';
import { useGoen } from '../../hooks/use-goen';
import type { PagesRead } from '../../screens/capture/use-page-reading';

/** The page in the active tab, compared with the one the panel shows: the same (`shown`), another that Goen may read (`open`), or one that needs a click on the icon first (`closed`). */
export type FrontPage = 'shown' | 'open' | 'closed';

interface FrontPageWatchProps {
  pages: PagesRead;
  onChange: (frontPage: FrontPage) => void;
  /** Called when the icon is clicked over the panel, before the active page is read. */
  onClicked: () => void;
}

/** Follows the active page while the user browses beside the panel. A page Goen may read is read at once, unless the user has typed since the last reading. */
export function FrontPageWatch({ pages, onChange, onClicked }: FrontPageWatchProps) {
  const { platform } = useGoen();
  const typed = useRef(false);
  const clicked = useRef(false);
  const { reading, round, readAgain } = pages;

  const compare = useEffectEvent(async () => {
    if (reading.state === 'reading' || isOpeningProfile(pages)) return;
    const page = await (await platform()).frontPage();
    // After a click a page that is still closed is closed to every extension.
    if (!page) return onChange(clicked.current && reading.state === 'unreadable' ? 'shown' : 'closed');
    if (reading.page && isSame(page, reading.page)) return onChange('shown');
    onChange('open');
    // The icon may have been clicked while the browser answered.
    if (!typed.current) readAgain(round);
  });
  const onMoved = useEffectEvent(() => {
    clicked.current = false;
    void compare();
  });
  const onHandOver = useEffectEvent(() => {
    clicked.current = true;
    // The click opens the screen anew, so that its main action gets the focus.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    onClicked();
    readAgain(round);
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: nothing is typed yet in a new reading
  useEffect(() => {
    typed.current = false;
  }, [pages.round]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: compares again when a reading has ended
  useEffect(() => {
    void compare();
  }, [reading]);
  useEffect(() => {
    const onInput = () => {
      typed.current = true;
    };
    document.addEventListener('input', onInput);
    const stops = [() => document.removeEventListener('input', onInput)];
    let isGone = false;
    void platform().then((browser) => {
      if (!isGone) stops.push(browser.onFrontChange(onMoved), browser.onHandOver(onHandOver));
    });
    return () => {
      isGone = true;
      for (const stop of stops) stop();
    };
  }, [platform]);
  return null;
}

/** Whether the tab is loading the company's profile page at the panel's own request. */
const isOpeningProfile = ({ reading }: PagesRead): boolean =>
  reading.state === 'read' && reading.profile?.is === 'opening';

const isSame = (one: { tabId: number; url: string }, other: { tabId: number; url: string }): boolean =>
  one.tabId === other.tabId && pageKeyOf(one.url) === pageKeyOf(other.url);
