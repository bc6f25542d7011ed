import { shifted, without } from '~/domain/missions/edit-playbook';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import styles from './Items.module.css';

interface ItemToolsProps<T> {
  name: string;
  items: readonly T[];
  /** Its index in `items`. */
  at: number;
  onChange: (items: T[]) => void;
}

/** Buttons that move one item of a list up or down, or remove it. */
export function ItemTools<T>({ name, items, at, onChange }: ItemToolsProps<T>) {
  const text = useText();
  const tools = [
    { label: text('playbook.up', { name }), sign: '↑', off: at === 0, done: () => shifted(items, at, -1) },
    {
      label: text('playbook.down', { name }),
      sign: '↓',
      off: at === items.length - 1,
      done: () => shifted(items, at, 1),
    },
    { label: text('playbook.remove', { name }), sign: '×', off: false, done: () => without(items, at) },
  ];
  return (
    <span className={styles.tools}>
      {tools.map(({ label, sign, off, done }) => (
        <button
          key={sign}
          type="button"
          className={buttons.icon}
          aria-label={label}
          title={label}
          disabled={off}
          onClick={() => onChange(done())}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </span>
  );
}
