import { useEffect, useState } from 'react';

/** Where on the full page the user is, as the address has it after `#`. */
export type Place =
  | { screen: 'board'; eventId?: string }
  | { screen: 'today' }
  | { screen: 'missions' }
  | { screen: 'trash' };

/** The place the address names; it follows the browser's back and forward. */
export function usePlace(): Place {
  const [hash, setHash] = useState(() => location.hash.slice(1));
  useEffect(() => {
    const follow = () => setHash(location.hash.slice(1));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  if (hash === 'today' || hash === 'missions' || hash === 'trash') return { screen: hash };
  return { screen: 'board', ...(hash && { eventId: hash }) };
}
