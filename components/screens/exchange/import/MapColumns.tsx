import { PERSON_COLUMNS } from '~/domain/import/row';
import type { EventWithCount } from '~/storage';
import { useText } from '../../../hooks/use-text';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import { ColumnTargets } from './ColumnTargets';
import styles from './Import.module.css';
import { ImportChoices } from './ImportChoices';
import type { MappedFile } from './import-state';
import { fieldName } from './import-texts';
import type { Importing } from './use-import';

interface MapColumnsProps {
  importing: Importing;
  mapped: MappedFile;
  events: EventWithCount[];
}

/** The step that maps each column of a file to a field, with the other choices before the check. */
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
      <ColumnTargets mapped={mapped} nameOf={nameOf} onTarget={importing.setTarget} />
      {ignored.length > 0 && <p>{text('importing.ignored', { columns: ignored.join(', ') })}</p>}
      {double && double !== 'note' && double !== 'ignore' && (
        <p role="alert">{text('importing.twiceMapped', { field: fieldName(text, double, mapped.custom) })}</p>
      )}
      <ImportChoices
        choice={choice}
        events={events}
        hasPersons={hasPersons}
        hasStages={targets.includes('stage')}
        onChoose={importing.choose}
      />
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
