import { useEffect } from 'react';
import { useGoen } from '../../hooks/use-goen';

/** Closes the popup where the window's side panel is open: the panel then reads the page. */
export function useHandOver(isPopup: boolean): void {
  const { platform } = useGoen();
  useEffect(() => {
    if (!isPopup) return undefined;
    let stop: (() => void) | undefined;
    let isGone = false;
    void platform().then((browser) => {
      if (!isGone) stop = browser.handOver(() => window.close());
    });
    return () => {
      isGone = true;
      stop?.();
    };
  }, [platform, isPopup]);
}
