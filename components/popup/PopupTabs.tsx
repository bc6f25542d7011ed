import type { KeyboardEvent } from 'react';
import { firstFrame } from '../hooks/first-frame';
import { useText } from '../hooks/goen';
import styles from './Popup.module.css';

const TABS = ['capture', 'leads'] as const;
export type TabName = (typeof TABS)[number];

interface PopupTabsProps {
  tab: TabName;
  leads: number | undefined;
  onChoose: (tab: TabName) => void;
}

/** The sections of the popup; arrows move between them. */
export function PopupTabs({ tab, leads, onChoose }: PopupTabsProps) {
  const text = useText();
  const count = leads ?? firstFrame().leads ?? 0;
  const move = (event: KeyboardEvent<HTMLElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const other = TABS[1 - TABS.indexOf(tab)];
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
        </button>
      ))}
    </div>
  );
}
