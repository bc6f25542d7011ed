import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { pageKeyOf } from '~/domain/capture/page-key';
import { useGoen } from '../../hooks/use-goen';
import type { PagesRead } from '../../screens/capture/use-page-reading';

/** How the page in front stands to the one the panel shows: it is that one, another that may be read, or one that wants a click on the icon first. */
export type FrontPage = 'shown' | 'open' | 'closed';

interface FrontOptions {
  /** Whether this is the panel; a popup goes with its page. */
  beside: boolean;
  pages: PagesRead;
  /** Calls back when the icon was clicked, after which the page in front is read. */
  onClicked: () => void;
}

/** Follows what is in front of the user while one browses. What may be read is read by itself, unless something was typed since the last reading. */
export function useFrontPage({ beside, pages, onClicked }: FrontOptions): FrontPage {
  const { platform } = useGoen();
  const [front, setFront] = useState<FrontPage>('shown');
  const typed = useRef(false);
  const clicked = useRef(false);
  const { reading, readAgain } = pages;

  const look = useEffectEvent(async () => {
    if (reading.state === 'reading' || isOnItsWay(pages)) return;
    const page = await (await platform()).frontPage();
    // A click has given what can be given: what is closed now is closed to every extension.
    if (!page) return setFront(clicked.current && reading.state === 'unreadable' ? 'shown' : 'closed');
    if (reading.page && isSame(page, reading.page)) return setFront('shown');
    setFront('open');
    if (!typed.current) readAgain();
  });
  const moved = useEffectEvent(() => {
    clicked.current = false;
    void look();
  });
  const take = useEffectEvent(() => {
    clicked.current = true;
    onClicked();
    readAgain();
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new reading begins with nothing typed
  useEffect(() => {
    typed.current = false;
  }, [pages.round]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: looks anew when a reading has ended
  useEffect(() => {
    if (beside) void look();
  }, [beside, reading]);
  useEffect(() => {
    if (!beside) return undefined;
    const hear = () => {
      typed.current = true;
    };
    document.addEventListener('input', hear);
    const stops = [() => document.removeEventListener('input', hear)];
    let gone = false;
    void platform().then((browser) => {
      if (!gone) stops.push(browser.onFrontChange(moved), browser.onHandOver(take));
    });
    return () => {
      gone = true;
      for (const stop of stops) stop();
    };
  }, [beside, platform]);
  return front;
}

/** Whether the panel itself has the tab go to the company's profile page. */
const isOnItsWay = ({ reading }: PagesRead): boolean =>
  reading.state === 'read' && reading.profile?.is === 'opening';

const isSame = (one: { tabId: number; url: string }, other: { tabId: number; url: string }): boolean =>
  one.tabId === other.tabId && pageKeyOf(one.url) === pageKeyOf(other.url);
