import { type FormEvent, useState } from 'react';
import { LONGEST_QUERY } from '~/domain/export/preset';
import type { MissionEventId } from '~/domain/records/ids';
import { type ExportChoice, presetColumns } from '~/exchange/export/presets';
import type { EventWithCount } from '~/storage';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../../ui/dialogs/ProblemNote';
import { Labelled } from '../../../ui/forms/Labelled';
import buttons from '../../../ui/styles/buttons.module.css';
import forms from '../../../ui/styles/forms.module.css';
import styles from './Export.module.css';
import { ExportColumns } from './ExportColumns';
import { ExportFilterField } from './ExportFilterField';
import { ExportPreview } from './ExportPreview';
import { ExportSwitches } from './ExportSwitches';
import { ExportTotals } from './ExportTotals';
import { stagesOf } from './file/export-file';
import { LanguageChoice } from './LanguageChoice';
import { PresetChoice } from './PresetChoice';
import { useExportFilter } from './use-export-filter';
import { useExportRows } from './use-export-rows';
import { useWriteExport } from './use-write-export';

interface ExportPanelProps {
  events: EventWithCount[];
  /** What it begins with. */
  first: { eventId: MissionEventId | undefined; choice: ExportChoice };
}

/** What is exported and how, and what that means for the persons in it, before anything is written; the focus begins at what writes it. */
export function ExportPanel({ events, first }: ExportPanelProps) {
  const text = useText();
  const { close } = useDialog();
  const [eventId, setEventId] = useState(first.eventId);
  const [chosen, setChosen] = useState(first.choice);
  const filter = useExportFilter(first.choice.query);
  const choice = { ...chosen, query: filter.finding.typed.trim().slice(0, LONGEST_QUERY) };
  const rows = useExportRows(eventId, chosen, filter);
  const occasions = events.filter(({ event }) => !eventId || event.id === eventId);
  const { write, stop, progress, problem } = useWriteExport({ eventId, choice, occasions }, rows);
  const change = (next: ExportChoice) => {
    setChosen(next);
    if (next.query !== choice.query) filter.finding.type(next.query, 0);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    write();
  };
  const busy = progress !== undefined;
  return (
    <form className={`${forms.form} ${styles.panel}`} onSubmit={submit} aria-busy={busy}>
      <div className={`${forms.row} ${styles.choices}`}>
        <PresetChoice choice={choice} onChange={change} />
        <Labelled label={text('export.event')}>
          <select
            value={eventId ?? ''}
            onChange={({ currentTarget: { value } }) =>
              setEventId(events.find(({ event }) => event.id === value)?.event.id)
            }
          >
            <option value="">{text('export.allEvents')}</option>
            {events.map(({ event }) => (
              <option key={event.id} value={event.id}>
                {event.name}
              </option>
            ))}
          </select>
        </Labelled>
        <LanguageChoice headings={choice.headings} onChange={(headings) => change({ ...choice, headings })} />
      </div>
      <ExportFilterField filter={filter} onSubmit={write} />
      <ExportSwitches choice={choice} known={rows?.known} onChange={change} />
      {choice.form !== 'summary' && <ExportColumns choice={choice} onChange={change} />}
      <ExportTotals choice={choice} rows={rows} stages={stagesOf(occasions)} onChange={change} />
      {rows && rows.sheets.length > 0 && (presetColumns(choice).length > 0 || choice.form === 'summary') && (
        <ExportPreview content={{ choice, sheets: rows.sheets, occasions }} />
      )}
      <div className={styles.foot}>
        <ProblemNote problem={problem} />
        {busy && <progress aria-label={text('export.writing')} value={progress} max={rows?.sheets.length} />}
        <div className={forms.actions}>
          <button type="button" className={buttons.ghost} onClick={busy ? stop : close}>
            {text(busy ? 'work.stop' : 'hold.cancel')}
          </button>
          <button type="submit" className={buttons.primary} disabled={busy} data-first>
            {text(busy ? 'export.writing' : 'export.write')}
          </button>
        </div>
      </div>
    </form>
  );
}
