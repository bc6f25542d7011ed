import { useEffect, useRef, useState } from 'react';
import { loadLocale } from '~/locales/text';
import { useAttempt } from '../../../hooks/use-attempt';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useDialog } from '../../../ui/dialogs/DialogHost';
import type { ExportRows } from './use-export-rows';
import { checkExport, type ExportRequest, writeExport } from './write-export';

/** Writes the export once its rows are read, then closes the dialog. Can be stopped; leaving the screen stops it too. */
export function useWriteExport(request: ExportRequest, rows: ExportRows | undefined) {
  const text = useText();
  const { loadStorage, platform, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const [isRequested, setRequested] = useState(false);
  const [done, setDone] = useState(0);
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);

  const write = async (given: ExportRows) => {
    const { choice } = request;
    checkExport(request, given);
    control.current = new AbortController();
    const { signal } = control.current;
    const [storage, browser] = await Promise.all([loadStorage(), platform(), loadLocale(choice.headings)]);
    const written = await writeExport(request, given, { storage, browser, signal, onRows: setDone });
    close();
    say(text('export.done', written));
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

  // A request made while the rows are still being read is served as soon as they are.
  useEffect(() => {
    if (!isRequested || !rows) return;
    setRequested(false);
    void start(rows);
  });
  return {
    write: () => setRequested(true),
    stop: () => {
      setRequested(false);
      control.current?.abort();
    },
    /** Number of rows written so far; absent while nothing is being written. */
    progress: busy || isRequested ? done : undefined,
    problem,
  };
}
