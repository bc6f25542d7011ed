import { IMPORT_FIELDS, PERSON_COLUMNS, READ_ONLY_FIELDS } from '~/domain/import/row';
import type { Target } from '~/exchange/import';
import type { EventWithCount } from '~/storage';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Import.module.css';
import { ImportChoices } from './ImportChoices';
import type { MappedFile } from './import-state';
import { fieldName } from './import-texts';
import type { Importing } from './use-import';

const SHOWN_VALUES = 3;

interface MapColumnsProps {
  importing: Importing;
  mapped: MappedFile;
  events: EventWithCount[];
}

/** Where each column of a file goes, with its first values, and what else there is to choose before the check. */
export function MapColumns({ importing, mapped, events }: MapColumnsProps) {
  const text = useText();
  const { table, targets, file, choice } = mapped;
  const nameOf = (at: number) => table.heads[at] || text('importing.unnamed', { number: at + 1 });
  const ignored = targets.flatMap((target, at) => (target === 'ignore' ? [nameOf(at)] : []));
  const double = targets.find(
    (target, at) => target !== 'ignore' && target !== 'note' && targets.indexOf(target) !== at,
  );
  const hasPersons = targets.some((target) => PERSON_COLUMNS.some((each) => each === target));
  return (
    <>
      <p className={styles.file}>
        {file.name} · {text('importing.rows', { count: table.rows.length })}
      </p>
      <p>{text('importing.columnsHint')}</p>
      {table.short > 0 && <p>{text('importing.short', { count: table.short })}</p>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
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
            {targets.map((target, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place, its heading may stand there twice
              <tr key={at}>
                <th scope="row">{nameOf(at)}</th>
                <td>
                  <TargetSelect
                    label={text('importing.goesToOf', { column: nameOf(at) })}
                    target={target}
                    onChange={(next) => importing.aim(at, next)}
                  />
                </td>
                <td>{firstValues(mapped, at).join(' · ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {ignored.length > 0 && <p>{text('importing.ignored', { columns: ignored.join(', ') })}</p>}
      {double && double !== 'note' && double !== 'ignore' && (
        <p role="alert">{text('importing.twiceMapped', { field: fieldName(text, double) })}</p>
      )}
      <ImportChoices choice={choice} events={events} hasPersons={hasPersons} onChoose={importing.choose} />
      <div className={forms.actions}>
        <button type="button" className={buttons.ghost} onClick={importing.back}>
          {text('importing.back')}
        </button>
        <button
          type="button"
          className={buttons.primary}
          disabled={double !== undefined || !choice.eventId}
          onClick={() => void importing.check(mapped)}
        >
          {text('importing.check')}
        </button>
      </div>
    </>
  );
}

const firstValues = ({ table }: MappedFile, at: number): string[] => {
  const values = table.rows.slice(0, 100).map(({ cells }) => cells[at]?.trim() ?? '');
  return [...new Set(values.filter(Boolean))].slice(0, SHOWN_VALUES).map((value) => value.slice(0, 40));
};

interface TargetSelectProps {
  label: string;
  target: Target;
  onChange: (target: Target) => void;
}

function TargetSelect({ label, target, onChange }: TargetSelectProps) {
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
    </select>
  );
}
