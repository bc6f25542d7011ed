import { type KeyboardEvent, useLayoutEffect, useRef } from 'react';
import { COLUMN_KEYS, type ColumnKey } from '~/exchange/export/lead-columns';
import type { ExportChoice } from '~/exchange/export/presets';
import { PERSONAL_COLUMNS } from '~/exchange/export/without-personal';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Export.module.css';

interface ExportColumnsProps {
  choice: ExportChoice;
  onChange: (choice: ExportChoice) => void;
}

/** The columns of a file, chosen and put in order: the chosen first, as they will stand, then the others. */
export function ExportColumns({ choice, onChange }: ExportColumnsProps) {
  const text = useText();
  const { say } = useGoen();
  const kept = useRestoredFocus();
  const usable = COLUMN_KEYS.filter((key) => !choice.impersonal || !PERSONAL_COLUMNS.includes(key));
  const chosen = choice.columns.filter((key) => usable.includes(key));
  const set = (columns: readonly ColumnKey[]) => onChange({ ...choice, columns });
  const move = (key: ColumnKey, by: 1 | -1) => {
    const at = chosen.indexOf(key) + by;
    if (!chosen.includes(key) || at < 0 || at >= chosen.length) return;
    kept();
    const others = chosen.filter((each) => each !== key);
    set(others.toSpliced(at, 0, key));
    say(text('export.moved', { name: text(`column.${key}`), at: at + 1, all: chosen.length }));
  };
  const press = (event: KeyboardEvent, key: ColumnKey) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key] as 1 | -1 | undefined;
    if (!event.altKey || !by) return;
    event.preventDefault();
    move(key, by);
  };
  return (
    <details className={styles.columns}>
      <summary>{text('export.columns', { count: chosen.length, all: usable.length })}</summary>
      <div className={styles.tools}>
        <button type="button" className={buttons.quiet} onClick={() => set(COLUMN_KEYS)}>
          {text('export.columnsAll')}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => set([])}>
          {text('export.columnsNone')}
        </button>
        <span className={forms.hint}>{text('export.columnsHint')}</span>
      </div>
      <ol className={styles.list}>
        {[...chosen, ...usable.filter((key) => !chosen.includes(key))].map((key) => (
          <li key={key} onKeyDown={(event) => press(event, key)}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(key)}
                onChange={({ currentTarget: { checked } }) => {
                  kept();
                  set(checked ? [...chosen, key] : chosen.filter((each) => each !== key));
                }}
              />
              {text(`column.${key}`)}
            </label>
            {chosen.includes(key) && <Moves name={text(`column.${key}`)} onMove={(by) => move(key, by)} />}
          </li>
        ))}
      </ol>
    </details>
  );
}

function Moves({ name, onMove }: { name: string; onMove: (by: 1 | -1) => void }) {
  const text = useText();
  const ways = [
    { by: -1 as const, label: text('export.moveUp', { name }), sign: '↑' },
    { by: 1 as const, label: text('export.moveDown', { name }), sign: '↓' },
  ];
  return ways.map(({ by, label, sign }) => (
    <button
      key={by}
      type="button"
      className={buttons.icon}
      aria-label={label}
      title={label}
      onClick={() => onMove(by)}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  ));
}

/** Gives the focus back to what had it once a row has moved, which takes it away. */
function useRestoredFocus(): () => void {
  const before = useRef<Element | null>(null);
  useLayoutEffect(() => {
    if (before.current instanceof HTMLElement) before.current.focus();
    before.current = null;
  });
  return () => {
    before.current = document.activeElement;
  };
}
