import { useEffect } from 'react';
import { useGoen } from '../hooks/use-goen';
import { useLive } from '../hooks/use-live';

/** Keeps the number on the icon true while a screen is open; between screens the background does. */
export function IconBadge() {
  const { platform } = useGoen();
  const counts = useLive((storage) => storage.dueCounts(new Date()), []);
  const count = counts && counts.overdue + counts.today;
  useEffect(() => {
    if (count !== undefined) void platform().then((browser) => browser.showBadge(count));
  }, [platform, count]);
  return null;
}
