import { type FormEvent, useState } from 'react';
import { LONGEST_QUERY } from '~/domain/export/preset';
import type { MissionEventId } from '~/domain/records/ids';
import type { CustomColumn } from '~/exchange/custom-columns';
import { type ExportChoice, presetColumns } from '~/exchange/export/presets';
import type { EventWithCount } from '~/storage';
import { useText } from '../../../hooks/use-text';
import forms from '../../../ui/styles/forms.module.css';
import { EventSelect } from '../fields/EventSelect';
import styles from './Export.module.css';
import { ExportActions } from './ExportActions';
import { ExportColumns } from './ExportColumns';
import { ExportFilterField } from './ExportFilterField';
import { ExportPreview } from './ExportPreview';
import { ExportSwitches } from './ExportSwitches';
import { ExportTotals } from './ExportTotals';
import { stagesOf, summedLeads } from './file/export-file';
import { LanguageChoice } from './LanguageChoice';
import { PresetChoice } from './PresetChoice';
import { useExportFilter } from './use-export-filter';
import { useExportRows } from './use-export-rows';
import { useWriteExport } from './use-write-export';

interface ExportPanelProps {
  events: EventWithCount[];
  /** Custom fields of all missions. */
  custom: readonly CustomColumn[];
  /** The choices it starts with. */
  first: { eventId: MissionEventId | undefined; choice: ExportChoice };
}

/** The form of an export: which leads, which columns, a preview, and how many people it discloses. The focus starts at the button that writes it. */
export function ExportPanel({ events, custom, first }: ExportPanelProps) {
  const text = useText();
  const [eventId, setEventId] = useState(first.eventId);
  const [chosen, setChosen] = useState(first.choice);
  const filter = useExportFilter(first.choice.query);
  const choice = { ...chosen, query: filter.query.typed.trim().slice(0, LONGEST_QUERY) };
  const rows = useExportRows(eventId, chosen, filter);
  const occasions = events.filter(({ event }) => !eventId || event.id === eventId);
  // Leads of archived events are exported too, though their events cannot be chosen.
  const missionIds = new Set([...occasions, ...(rows?.sheets ?? [])].map(({ mission }) => mission.id));
  const fields = custom.filter((field) => field.missionIds.some((id) => missionIds.has(id)));
  const writing = useWriteExport({ eventId, choice, occasions, fields }, rows);
  const columns = presetColumns(choice, fields);
  const change = (next: ExportChoice) => {
    setChosen(next);
    if (next.query !== choice.query) filter.query.type(next.query, 0);
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    writing.write();
  };
  return (
    <form
      className={`${forms.form} ${styles.panel}`}
      onSubmit={submit}
      aria-busy={writing.progress !== undefined}
    >
      <div className={`${forms.row} ${styles.choices}`}>
        <PresetChoice choice={choice} onChange={change} />
        <EventSelect
          label={text('export.event')}
          events={events}
          eventId={eventId ?? ''}
          onChoose={(id) => setEventId(events.find(({ event }) => event.id === id)?.event.id)}
        />
        <LanguageChoice headings={choice.headings} onChange={(headings) => change({ ...choice, headings })} />
      </div>
      <ExportFilterField filter={filter} onSubmit={writing.write} />
      <ExportSwitches choice={choice} known={rows?.known} onChange={change} />
      {choice.form !== 'summary' && <ExportColumns choice={choice} fields={fields} onChange={change} />}
      <ExportTotals
        choice={choice}
        columns={columns.length}
        rows={rows}
        summary={{ rows: stagesOf(occasions), leads: summedLeads(occasions, rows?.sheets ?? []) }}
        onChange={change}
      />
      {rows && rows.sheets.length > 0 && (columns.length > 0 || choice.form === 'summary') && (
        <ExportPreview content={{ choice, sheets: rows.sheets, occasions, fields }} />
      )}
      <ExportActions writing={writing} rows={rows?.sheets.length} />
    </form>
  );
}
