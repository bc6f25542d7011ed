import { LOCALES, loadLocale, t, wordFor } from '~/locales/text';
import type { EventWithCount } from '~/storage';
import { useGoen, useText } from '../hooks/goen';
import { useAttempt } from '../hooks/use-attempt';
import { dayHere } from '../shared/days';
import buttons from '../styles/buttons.module.css';

/** Headings and words of the office's file are Italian whatever the interface speaks. */
const OFFICE = LOCALES[0];

/** Writes the leads of the event at hand to a CSV for the office. */
export function ExportButton({ active, count }: { active: EventWithCount | undefined; count: number }) {
  const text = useText();
  const { storage, platform, say } = useGoen();
  const { attempt, busy } = useAttempt();
  const write = async () => {
    if (!active) return;
    const [kept, browser, { excelItaliaCsv }, { fileName }] = await Promise.all([
      storage(),
      platform(),
      import('~/exchange/excel-italia'),
      import('~/exchange/file-name'),
      loadLocale(OFFICE),
    ]);
    const sheets = await kept.leadSheets(active.event.id);
    const csv = excelItaliaCsv(sheets, (key) => t(OFFICE, `column.${key}`), {
      stage: (id, own) => wordFor(OFFICE, 'stage', id, own),
      step: (id, own) => wordFor(OFFICE, 'step', id, own),
      word: (group, id) => wordFor(OFFICE, group, id, undefined),
      kind: (kind) => wordFor(OFFICE, 'kind', kind, undefined),
    });
    const file = fileName(active.event.name, dayHere(active.event.zone), 'excel');
    browser.download(file, csv, 'text/csv;charset=utf-8');
    say(text('leads.exported', { count: sheets.length, file }));
  };
  return (
    <button
      type="button"
      className={buttons.ghost}
      disabled={busy || count === 0}
      title={count === 0 ? text('leads.nothing') : undefined}
      onClick={() => void attempt(write)}
    >
      {text('leads.export')}
    </button>
  );
}
