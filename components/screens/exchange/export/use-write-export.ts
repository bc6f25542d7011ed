import { useEffect, useRef, useState } from 'react';
import { Problem } from '~/domain/problem';
import type { MissionEventId } from '~/domain/records/ids';
import { type ExportChoice, isSame, presetColumns, presetOf } from '~/exchange/export/presets';
import { fileName } from '~/exchange/file-name';
import { dayHere } from '~/locales/days';
import { loadLocale } from '~/locales/text';
import type { EventWithCount } from '~/storage';
import { useAttempt } from '../../../hooks/use-attempt';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import { sha256 } from '../backup/sha256';
import { exportFile, stagesOf } from './file/export-file';
import type { ExportRows } from './use-export-rows';

interface Wanted {
  eventId: MissionEventId | undefined;
  choice: ExportChoice;
  occasions: readonly EventWithCount[];
}

/** Writes the file, once what it holds is known: the browser downloads it, its receipt and the choice are kept, and the dialog closes. */
export function useWriteExport(wanted: Wanted, rows: ExportRows | undefined) {
  const text = useText();
  const { loadStorage, platform, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [asked, setAsked] = useState(false);
  const [done, setDone] = useState(0);
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);

  const write = async ({ sheets, personal, at }: ExportRows) => {
    const { choice, eventId, occasions } = wanted;
    const isSummary = choice.form === 'summary';
    if (!isSummary && presetColumns(choice).length === 0) throw new Problem('export-columns');
    if (sheets.length === 0) throw new Problem('export-empty');
    control.current = new AbortController();
    const { signal } = control.current;
    const [storage, browser] = await Promise.all([loadStorage(), platform(), loadLocale(choice.headings)]);
    const { initials = '' } = await storage.choices();
    const [{ event, mission }] = occasions as [EventWithCount];
    const today = dayHere(event.zone);
    const content = { choice, sheets, occasions };
    const blob = await exportFile(content, { by: initials, today, signal, onRows: setDone });
    const hash = await sha256(new Uint8Array(await blob.arrayBuffer()));
    signal.throwIfAborted();
    const own = (await storage.exportPresets()).find((each) => isSame(choice, each));
    const preset = presetOf(choice) ?? own?.name ?? 'custom';
    const ending = choice.form === 'xlsx' ? 'xlsx' : 'csv';
    const file = fileName(eventId ? event.name : mission.name, today, preset, ending);
    browser.download(file, blob, blob.type);
    const count = isSummary ? stagesOf(occasions) : sheets.length;
    await storage.saveHandover({
      at,
      ...(eventId && { eventId }),
      preset,
      file,
      rows: count,
      personal,
      sha256: hash,
      ...(!isSummary && {
        versions: Object.fromEntries(sheets.map(({ lead, version }) => [lead.id, version])),
      }),
      ...(choice.impersonal && { impersonal: true }),
    });
    await storage.choose('exportChoice', JSON.stringify(choice));
    close();
    say(text('export.done', { count, file }));
  };

  const start = (given: ExportRows) =>
    attempt(async () => {
      setDone(0);
      try {
        await write(given);
      } catch (failure) {
        if (!control.current?.signal.aborted) throw failure;
        say(text('export.stopped'));
      }
    });

  // Asked for before all was read, it is written as soon as it is.
  useEffect(() => {
    if (!asked || !rows) return;
    setAsked(false);
    void start(rows);
  });
  return {
    write: () => setAsked(true),
    stop: () => {
      setAsked(false);
      control.current?.abort();
    },
    /** Rows written so far; absent while nothing is. */
    progress: busy || asked ? done : undefined,
    problem,
  };
}
