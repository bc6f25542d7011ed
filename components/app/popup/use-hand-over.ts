import { useEffect } from 'react';
import { useGoen } from '../../hooks/use-goen';

/** A popup over a window whose panel is open leaves the page to the panel, and closes. */
export function useHandOver(isPopup: boolean): void {
  const { platform } = useGoen();
  useEffect(() => {
    if (!isPopup) return undefined;
    let stop: (() => void) | undefined;
    let gone = false;
    void platform().then((browser) => {
      if (!gone) stop = browser.handOver(() => window.close());
    });
    return () => {
      gone = true;
      stop?.();
    };
  }, [platform, isPopup]);
}
