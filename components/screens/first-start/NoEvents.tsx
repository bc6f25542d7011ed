import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { onDemand } from '../../ui/on-demand';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './NoEvents.module.css';

// Offered once, so not part of the first scripts.
const MissionOffer = onDemand(async () => (await import('./MissionOffer')).MissionOffer);

/** Shown while there is no active event: the first start's offer, or a link to missions and events. */
export function NoEvents() {
  const text = useText();
  const { platform } = useGoen();
  const missions = useLive((storage) => storage.savedMissions(true), []);
  if (!missions) return null;
  if (missions.length === 0) return <MissionOffer />;
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
