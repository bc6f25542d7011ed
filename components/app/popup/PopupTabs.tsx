import type { KeyboardEvent } from 'react';
import { firstFrame } from '../../hooks/first-frame';
import { useDueCount } from '../../hooks/use-due-count';
import { useText } from '../../hooks/use-text';
import styles from './Popup.module.css';

const TABS = ['capture', 'leads', 'today'] as const;
/** The name of a tab of the popup. */
export type TabName = (typeof TABS)[number];

interface PopupTabsProps {
  tab: TabName;
  /** Number of leads of the active event; until read, the last known one is shown. */
  leads: number | undefined;
  onChoose: (tab: TabName) => void;
}

/** The tabs of the popup, with the number of leads and of due steps; the arrow keys move between them. */
export function PopupTabs({ tab, leads, onChoose }: PopupTabsProps) {
  const text = useText();
  const due = useDueCount() ?? 0;
  const count = leads ?? firstFrame().leads ?? 0;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const by = event.key === 'ArrowRight' ? 1 : TABS.length - 1;
    const other = TABS[(TABS.indexOf(tab) + by) % TABS.length];
    if (!other) return;
    onChoose(other);
    document.getElementById(`tab-${other}`)?.focus();
  };
  return (
    <div role="tablist" aria-label={text('tab.label')} className={styles.tabs} onKeyDown={move}>
      {TABS.map((name) => (
        <button
          key={name}
          id={`tab-${name}`}
          type="button"
          role="tab"
          aria-selected={name === tab}
          aria-controls="panel"
          tabIndex={name === tab ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {text(`tab.${name}`)}
          {name === 'leads' && <span>{count}</span>}
          {name === 'today' && due > 0 && (
            <span className={styles.due}>
              <span aria-hidden="true">{due}</span>
              <span className="unseen">{text('today.count', { count: due })}</span>
            </span>
          )}
        </button>
      ))}
    </div>
  );
}
