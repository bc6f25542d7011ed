import { IMPORT_FIELDS, READ_ONLY_FIELDS } from '~/domain/import/row';
import type { CustomColumn } from '~/exchange/custom-columns';
import type { Target } from '~/exchange/import';
import { useText } from '../../../hooks/use-text';
import styles from './Import.module.css';
import type { MappedFile } from './import-state';
import { fieldName } from './import-texts';

const SHOWN_VALUES = 3;

interface ColumnTargetsProps {
  mapped: MappedFile;
  /** Name of a column, by its index. */
  nameOf: (at: number) => string;
  onTarget: (at: number, target: Target) => void;
}

/** Table of a file's columns: name, the field it goes to, first values. */
export function ColumnTargets({ mapped, nameOf, onTarget }: ColumnTargetsProps) {
  const text = useText();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <section className={styles.scroller} aria-label={text('importing.step.columns')} tabIndex={0}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text('importing.column')}</th>
            <th scope="col">{text('importing.goesTo')}</th>
            <th scope="col">{text('importing.values')}</th>
          </tr>
        </thead>
        <tbody>
          {mapped.targets.map((target, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns have no other identity than their position, two may have the same heading
            <tr key={at}>
              <th scope="row">{nameOf(at)}</th>
              <td>
                <TargetSelect
                  label={text('importing.goesToOf', { column: nameOf(at) })}
                  target={target}
                  custom={mapped.custom}
                  onChange={(next) => onTarget(at, next)}
                />
              </td>
              <td>{firstValues(mapped, at).join(' · ')}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const firstValues = ({ table }: MappedFile, at: number): string[] => {
  const values = table.rows.slice(0, 100).map(({ cells }) => cells[at]?.trim() ?? '');
  return [...new Set(values.filter(Boolean))].slice(0, SHOWN_VALUES).map((value) => value.slice(0, 40));
};

interface TargetSelectProps {
  label: string;
  target: Target;
  custom: readonly CustomColumn[];
  onChange: (target: Target) => void;
}

function TargetSelect({ label, target, custom, onChange }: TargetSelectProps) {
  const text = useText();
  const readOnly = READ_ONLY_FIELDS.find((each) => each === target);
  return (
    <select
      aria-label={label}
      value={target}
      onChange={({ currentTarget }) => onChange(currentTarget.value as Target)}
    >
      <optgroup label={text('importing.group.other')}>
        <option value="ignore">{text('importing.target.ignore')}</option>
        <option value="note">{text('importing.target.note')}</option>
        {readOnly && (
          <option value={readOnly}>
            {text('importing.target.readOnly', { column: fieldName(text, readOnly) })}
          </option>
        )}
      </optgroup>
      <optgroup label={text('importing.group.fields')}>
        {IMPORT_FIELDS.map((field) => (
          <option key={field} value={field}>
            {fieldName(text, field)}
          </option>
        ))}
      </optgroup>
      {custom.length > 0 && (
        <optgroup label={text('importing.group.custom')}>
          {custom.map(({ key, heading }) => (
            <option key={key} value={key}>
              {heading}
            </option>
          ))}
        </optgroup>
      )}
    </select>
  );
}
