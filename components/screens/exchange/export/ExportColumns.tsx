import { isCustomKey } from '~/domain/missions/custom-field';
import type { CustomColumn } from '~/exchange/custom-columns';
import type { ExportColumn } from '~/exchange/export/lead-columns';
import { ALL_COLUMNS, type ExportChoice, keptColumns, presetColumns } from '~/exchange/export/presets';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Export.module.css';
import { ExportColumnItem } from './ExportColumnItem';
import { useRestoredFocus } from './use-restored-focus';

interface ExportColumnsProps {
  choice: ExportChoice;
  /** Custom fields of the exported missions. */
  fields: readonly CustomColumn[];
  onChange: (choice: ExportChoice) => void;
}

/** Chooses and orders the columns of a file: the chosen ones first, in the file's order, then the others. */
export function ExportColumns({ choice, fields, onChange }: ExportColumnsProps) {
  const text = useText();
  const { say } = useGoen();
  const rememberFocus = useRestoredFocus();
  const usable = presetColumns({ ...choice, columns: ALL_COLUMNS }, fields);
  const chosen = presetColumns(choice, fields);
  const nameOf = (key: ExportColumn) =>
    isCustomKey(key) ? (fields.find((field) => field.key === key)?.heading ?? '') : text(`column.${key}`);
  const set = (columns: readonly ExportColumn[]) =>
    onChange({ ...choice, columns: keptColumns(columns, usable) });
  const move = (key: ExportColumn, by: 1 | -1) => {
    const at = chosen.indexOf(key) + by;
    if (!chosen.includes(key) || at < 0 || at >= chosen.length) return;
    rememberFocus();
    const others = chosen.filter((each) => each !== key);
    set(others.toSpliced(at, 0, key));
    say(text('export.moved', { name: nameOf(key), at: at + 1, all: chosen.length }));
  };
  const toggle = (key: ExportColumn, isChosen: boolean) => {
    rememberFocus();
    set(isChosen ? [...chosen, key] : chosen.filter((each) => each !== key));
  };
  return (
    <details className={styles.columns}>
      <summary>{text('export.columns', { count: chosen.length, all: usable.length })}</summary>
      <div className={styles.tools}>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => onChange({ ...choice, columns: ALL_COLUMNS })}
        >
          {text('export.columnsAll')}
        </button>
        <button type="button" className={buttons.quiet} onClick={() => set([])}>
          {text('export.columnsNone')}
        </button>
        <span className={forms.hint}>{text('export.columnsHint')}</span>
      </div>
      <ol className={styles.list}>
        {[...chosen, ...usable.filter((key) => !chosen.includes(key))].map((key) => (
          <ExportColumnItem
            key={key}
            name={nameOf(key)}
            isChosen={chosen.includes(key)}
            onToggle={(isChosen) => toggle(key, isChosen)}
            onMove={(by) => move(key, by)}
          />
        ))}
      </ol>
    </details>
  );
}
