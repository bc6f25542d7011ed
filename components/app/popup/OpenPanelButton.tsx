import { useEffect, useState } from 'react';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import buttons from '../../ui/styles/buttons.module.css';

/** Replaces the popup by the side panel, which stays open while the user browses. Empty where the browser has none. */
export function OpenPanelButton() {
  const text = useText();
  const { platform } = useGoen();
  const [panel, setPanel] = useState<{ open: () => Promise<void> }>();
  // Asked in advance: browsers open the panel only synchronously within the click.
  useEffect(() => {
    void platform()
      .then((browser) => browser.panelOpener())
      .then((open) => open && setPanel({ open }));
  }, [platform]);
  if (!panel) return null;
  return (
    <button
      type="button"
      className={buttons.icon}
      aria-label={text('panel.open')}
      title={text('panel.open')}
      onClick={() => void panel.open().then(() => window.close())}
    >
      <svg viewBox="0 0 16 16" width="16" height="16" fill="currentColor" aria-hidden="true">
        <path d="M1 2h14v12H1zm1.5 1.5v9h6v-9z" fillRule="evenodd" />
      </svg>
    </button>
  );
}
