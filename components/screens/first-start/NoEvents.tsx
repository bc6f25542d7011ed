import { lazy, Suspense } from 'react';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './NoEvents.module.css';

// Offered once, so not part of the first scripts.
const MissionOffer = lazy(async () => ({ default: (await import('./MissionOffer')).MissionOffer }));

/** Shown while there is no active event: the first start's offer, or a link to missions and events. */
export function NoEvents() {
  const text = useText();
  const { platform } = useGoen();
  const missions = useLive((storage) => storage.savedMissions(true), []);
  if (!missions) return null;
  if (missions.length === 0)
    return (
      <Suspense>
        <MissionOffer />
      </Suspense>
    );
  return (
    <div className={styles.none}>
      <p>{text('missions.noEvents')}</p>
      <button
        type="button"
        className={buttons.primary}
        onClick={() => void platform().then((browser) => browser.openPipeline('missions'))}
      >
        {text('missions.title')}
      </button>
    </div>
  );
}
