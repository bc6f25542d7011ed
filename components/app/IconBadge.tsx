import { useEffect } from 'react';
import { useDueCount } from '../hooks/use-due-count';
import { useGoen } from '../hooks/use-goen';

/** Keeps the number on the toolbar icon up to date while a screen is open; otherwise the background does. */
export function IconBadge() {
  const { platform } = useGoen();
  const count = useDueCount();
  useEffect(() => {
    if (count !== undefined) void platform().then((browser) => browser.showBadge(count));
  }, [platform, count]);
  return null;
}
