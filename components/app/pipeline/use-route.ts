import { useEffect, useState } from 'react';

/** The screens of the pipeline page other than the boards, in the order of the sidebar. */
export const SCREENS = [
  'today',
  'organisations',
  'matrix',
  'exchange',
  'missions',
  'trash',
  'settings',
] as const;
/** Screens that another screen leads to; the sidebar has no entry of theirs. */
const FURTHER_SCREENS = ['retention'] as const;
/** The name of a screen in the sidebar, as the hash of the address has it. */
export type Screen = (typeof SCREENS)[number];

/** What the pipeline page shows, read from the hash of its address. */
export type Route =
  | { screen: 'board'; eventId?: string }
  | { screen: Screen | (typeof FURTHER_SCREENS)[number] };

/** The current route; follows the browser's back and forward buttons. */
export function useRoute(): Route {
  const [hash, setHash] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const screen = [...SCREENS, ...FURTHER_SCREENS].find((each) => each === hash);
  if (screen) return { screen };
  return { screen: 'board', ...(hash && { eventId: hash }) };
}
