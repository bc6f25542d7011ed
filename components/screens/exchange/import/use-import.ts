import { useState } from 'react';
import type { ImportChoice } from '~/domain/import/plan';
import type { Delimiter, Encoding, ReadProgress, Target } from '~/exchange/import';
import { dayHere } from '~/locales/days';
import type { EventWithCount } from '~/storage';
import { useGoen } from '../../../hooks/use-goen';
import { useText } from '../../../hooks/use-text';
import { mapColumns, openChosenFile, planRows, writeRows } from './import-jobs';
import { countsOf, type ImportState, type MappedFile, previousStep, type ReadableFile } from './import-state';
import { useImportWork } from './use-import-work';

/** An import from the choice of a file to the written rows, as steps the user can stop or go back from. */
export function useImport(active: EventWithCount | undefined) {
  const { loadStorage, say } = useGoen();
  const text = useText();
  const { run, stop, working, problem } = useImportWork();
  const [stored, setState] = useState<ImportState>({ at: 'choose' });
  const state = withEvent(stored, active);

  const readColumns = async (readable: ReadableFile, watch: ReadProgress) => {
    const eventId = active?.event.id as ImportChoice['eventId'];
    setState({ ...(await mapColumns(readable, eventId, await loadStorage(), watch)), at: 'columns' });
  };
  const open = (file: File) =>
    run('reading', async (watch) => {
      const readable = await openChosenFile(file, watch);
      const { opened } = readable;
      if (opened.kind === 'text' && !opened.isCertain) setState({ ...readable, at: 'file' });
      else await readColumns(readable, watch);
    });
  const check = (mapped: MappedFile) =>
    run('checking', async (watch) => {
      const checked = await planRows(mapped, await loadStorage(), watch);
      setState({ ...checked, at: 'check' });
      say(text('importing.counts', countsOf(checked.plan)));
    });
  const write = () =>
    run('writing', async (watch) => {
      if (state.at !== 'check') return;
      const today = dayHere(active?.event.zone ?? 'UTC');
      const plan = await writeRows(state, today, await loadStorage(), watch);
      setState({ ...state, at: 'done', plan });
      say(text('importing.done', { file: state.file.name, ...countsOf(plan) }), { undo: true });
    });

  return {
    state,
    working,
    problem,
    open,
    check,
    write,
    stop,
    restart: () => setState({ at: 'choose' }),
    back: () => setState(previousStep(state)),
    toColumns: (readable: ReadableFile) => run('reading', (watch) => readColumns(readable, watch)),
    setFormat: (format: { encoding?: Encoding; delimiter?: Delimiter }) =>
      state.at === 'file' && setState({ ...state, ...format }),
    setTarget: (at: number, target: Target) =>
      state.at === 'columns' && setState({ ...state, targets: state.targets.with(at, target) }),
    choose: (choice: Partial<ImportChoice>) =>
      (state.at === 'columns' || state.at === 'check') &&
      setState({ ...state, choice: { ...state.choice, ...choice } }),
  };
}

/** A file may be read before the events are: then new leads go to the active one once it is known. */
function withEvent(state: ImportState, active: EventWithCount | undefined): ImportState {
  if (!('choice' in state) || state.choice.eventId || !active) return state;
  return { ...state, choice: { ...state.choice, eventId: active.event.id } };
}

export type Importing = ReturnType<typeof useImport>;
