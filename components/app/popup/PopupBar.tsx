import type { EventWithCount } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { EventPicker } from '../../ui/forms/EventPicker';
import { onDemand } from '../../ui/on-demand';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './Popup.module.css';

// Whether there is a panel is known after the first frame.
const OpenPanelButton = onDemand(async () => (await import('./OpenPanelButton')).OpenPanelButton);

interface PopupBarProps {
  events: EventWithCount[] | undefined;
  active: EventWithCount | undefined;
  onChoose: (id: string) => void;
  /** Whether this is the side panel, which stays open when the pipeline page opens. */
  isPanel: boolean;
}

/** The active event and the buttons that open the side panel and the pipeline page. */
export function PopupBar({ events, active, onChoose, isPanel }: PopupBarProps) {
  const text = useText();
  const { platform } = useGoen();
  const open = async () => {
    await (await platform()).openPipeline(active?.event.id);
    if (!isPanel) window.close();
  };
  return (
    <header className={styles.bar}>
      <EventPicker events={events} active={active} onChoose={onChoose} />
      {!isPanel && <OpenPanelButton />}
      <button
        type="button"
        className={buttons.icon}
        aria-label={text('event.open')}
        title={text('event.open')}
        onClick={() => void open()}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
          <path d="M1 2h4v12H1zM6 2h4v8H6zM11 2h4v5h-4z" />
        </svg>
      </button>
    </header>
  );
}
