import { useText } from '../../hooks/use-text';
import styles from './SettingsPage.module.css';

const KEYS = [
  ['Alt+Shift+G', 'open'],
  ['Enter', 'save'],
  ['Ctrl/⌘+Enter', 'saveNote'],
  ['/', 'search'],
  ['?', 'keys'],
  ['← →', 'tabs'],
  ['↑ ↓', 'rows'],
  ['Shift+↑ ↓', 'pick'],
  ['.', 'actions'],
  ['m', 'move'],
  ['Esc', 'close'],
  ['Ctrl/⌘+Z', 'undo'],
  ['Ctrl/⌘+Shift+Z', 'redo'],
] as const;

/** The keyboard shortcuts. */
export function KeyList() {
  const text = useText();
  return (
    <dl className={styles.keys}>
      {KEYS.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{text(`settings.key.${does}`)}</dd>
        </div>
      ))}
    </dl>
  );
}
