import { useState } from 'react';
import type { ImportChoice } from '~/domain/import/plan';
import { Problem } from '~/domain/problem';
import type { Delimiter, Encoding, ReadProgress, Target } from '~/exchange/import';
import { dayHere } from '~/locales/days';
import { LOCALES, loadLocale, t, wordFor } from '~/locales/text';
import type { EventWithCount } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { useWork } from '../../../hooks/use-work';
import { countsOf, type ImportState, type MappedFile, type ReadableFile } from './import-state';

/** What is being done, and which part of it is done, 0 to 1; absent while it has just begun. */
export interface Working {
  what: 'reading' | 'checking' | 'writing';
  part?: number;
}

/** An import from the choice of a file to its rows written, each step to be cancelled or gone back from. */
export function useImport(active: EventWithCount | undefined) {
  const { loadStorage, say } = useGoen();
  const text = useText();
  const { work: doing, stop, progress, busy, problem } = useWork();
  const [state, setState] = useState<ImportState>({ at: 'choose' });
  const [what, setWhat] = useState<Working['what']>('reading');
  const working: Working | undefined = busy ? { what, ...(progress && { part: progress.done }) } : undefined;

  const work = (what: Working['what'], job: (watch: ReadProgress) => Promise<void>) => {
    setWhat(what);
    return doing(async ({ signal, onProgress }) => {
      try {
        await job({ signal, progress: (part) => onProgress(part, 1) });
      } catch (failure) {
        throw isUnreadable(failure) ? new Problem('import-changed') : failure;
      }
    });
  };

  const open = (file: File) =>
    work('reading', async (watch) => {
      const { openFile } = await import('~/exchange/import');
      const opened = await openFile(file, watch);
      const isText = opened.kind === 'text';
      const readable: ReadableFile = {
        file,
        opened,
        encoding: (isText && opened.encodings[0]) || 'utf-8',
        delimiter: isText ? opened.delimiter : ',',
      };
      if (isText && !opened.isCertain) setState({ ...readable, at: 'file' });
      else await toColumns(readable, watch);
    });

  const toColumns = async (readable: ReadableFile, watch: ReadProgress) => {
    const { fileTable, ownHeadings, proposedTargets } = await import('~/exchange/import');
    await Promise.all(LOCALES.map(loadLocale));
    const { file, opened, encoding, delimiter } = readable;
    const how = opened.kind === 'text' ? { kind: opened.kind, encoding, delimiter } : opened;
    const table = await fileTable(file, how, watch);
    const headings = ownHeadings(LOCALES, (locale, key) => t(locale, `column.${key}`));
    const targets = proposedTargets(table.heads, headings);
    const eventId = active?.event.id as ImportChoice['eventId'];
    const choice = { eventId, persons: false, over: targets.includes('id'), answers: new Map() };
    setState({ ...readable, at: 'columns', table, targets, choice });
  };

  const check = (mapped: MappedFile) =>
    work('checking', async (watch) => {
      const { yieldToBrowser, importedRows, importWords } = await import('~/exchange/import');
      const words = importWords(LOCALES, (locale, group, id) => wordFor(locale, group, id, undefined));
      const half = (from: number) => (part: number) => watch.progress?.(from + part / 2);
      const rows = await importedRows(mapped.table, mapped.targets, words, { ...watch, progress: half(0) });
      const told = half(0.5);
      const plan = await (await loadStorage()).importPlan({ rows, choice: mapped.choice }, async (part) => {
        told(part);
        await yieldToBrowser(watch);
      });
      setState({ ...mapped, at: 'check', rows, plan });
      say(text('importing.counts', countsOf(plan)));
    });

  const write = () =>
    work('writing', async (watch) => {
      if (state.at !== 'check') return;
      const { rows, choice, file } = state;
      const { yieldToBrowser } = await import('~/exchange/import');
      const origin = { source: file.name.slice(0, 200), today: dayHere(active?.event.zone ?? 'UTC') };
      const told = (done: number, all: number) => watch.progress?.(0.5 + done / all / 2);
      const plan = await (await loadStorage()).importLeads({ rows, choice }, state.plan, origin, {
        ...(watch.signal && { signal: watch.signal }),
        onProgress: told,
        pause: async (part) => {
          watch.progress?.(part / 2);
          await yieldToBrowser(watch);
        },
      });
      setState({ ...state, at: 'done', plan });
      say(text('importing.done', { file: file.name, ...countsOf(plan) }), { undo: true });
    });

  return {
    state,
    working,
    problem,
    open,
    check,
    write,
    cancel: stop,
    restart: () => setState({ at: 'choose' }),
    /** Goes back to a step that was left; what was chosen stays. */
    back: () => {
      if (state.at === 'check') setState({ ...state, at: 'columns' });
      else if (state.at === 'columns' && state.opened.kind === 'text') setState({ ...state, at: 'file' });
      else setState({ at: 'choose' });
    },
    read: (how: { encoding?: Encoding; delimiter?: Delimiter }) =>
      state.at === 'file' && setState({ ...state, ...how }),
    columns: (readable: ReadableFile) => work('reading', (watch) => toColumns(readable, watch)),
    aim: (at: number, target: Target) =>
      state.at === 'columns' &&
      setState({ ...state, targets: state.targets.map((each, column) => (column === at ? target : each)) }),
    choose: (choice: Partial<ImportChoice>) =>
      (state.at === 'columns' || state.at === 'check') &&
      setState({ ...state, choice: { ...state.choice, ...choice } }),
  };
}

/** What a browser throws for a file that was changed or moved since it was chosen. */
const isUnreadable = (failure: unknown): boolean =>
  failure instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(failure.name);

export type Importing = ReturnType<typeof useImport>;
