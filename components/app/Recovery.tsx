import { type ReactNode, useEffect, useState } from 'react';
import type { ProblemCode } from '~/domain/problem';
import { momentIn } from '~/locales/days';
import type * as storageModule from '~/storage';
import type { OutsideId, Snapshot } from '~/storage';
import { forgetFirstRows } from '../hooks/first-rows';
import { useAttempt } from '../hooks/use-attempt';
import { useGoen } from '../hooks/use-goen';
import { useText } from '../hooks/use-text';
import { ProblemNote } from '../ui/dialogs/ProblemNote';
import buttons from '../ui/styles/buttons.module.css';
import styles from './Failure.module.css';

/** A store that only another window, a version or a full disk holds back is whole: nothing in it is replaced by an empty one. */
const IS_WHOLE: readonly ProblemCode[] = [
  'database-newer',
  'database-blocked',
  'database-refused',
  'database-upgrade-failed',
  'no-room',
];

interface RecoveryProps {
  code: ProblemCode;
  /** Further buttons, after the ways back. */
  children: ReactNode;
}

/** The ways back to the data when the store cannot be used: a snapshot, a backup, what can be read as a file, trying again, starting anew. */
export function Recovery({ code, children }: RecoveryProps) {
  const text = useText();
  const { restore, downloadCopy, anew, download, goOn, problem, busy } = useWaysBack();
  const snapshots = useSnapshots();
  const isWhole = IS_WHOLE.includes(code);
  // A copy may lack the row that could not be converted; one that has it too is refused and replaces nothing.
  const hasCopies = !isWhole || code === 'database-upgrade-failed';
  return (
    <>
      {hasCopies && (
        <Snapshots snapshots={snapshots} disabled={busy} onRestore={restore} onDownload={downloadCopy} />
      )}
      <div className={styles.actions}>
        {!isWhole && (
          <Way disabled={busy} onClick={() => anew('/pipeline.html#exchange')}>
            {text('recovery.backup')}
          </Way>
        )}
        <Way disabled={busy} onClick={download}>
          {text('recovery.raw')}
        </Way>
        <Way disabled={busy} onClick={() => location.reload()}>
          {text('recovery.again')}
        </Way>
        {code === 'database-damaged' && (
          <Way disabled={busy} onClick={goOn}>
            {text('recovery.goOn')}
          </Way>
        )}
        {code !== 'database-damaged' && !isWhole && (
          <Way disabled={busy} onClick={() => anew(location.pathname)}>
            {text('problem.startAnew')}
          </Way>
        )}
        {children}
      </div>
      <ProblemNote problem={problem} />
    </>
  );
}

/** What each way does; the storage's code is loaded for it, since opening the store has failed. */
function useWaysBack() {
  const { platform } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  const act = (work: (storage: typeof storageModule, outside: OutsideId) => Promise<unknown>) =>
    void attempt(async () => work(await import('~/storage'), (await platform()).outsideId));
  return {
    problem,
    busy,
    restore: (id: string) =>
      act(async (storage, outside) => {
        await storage.replaceByCopy(outside, id, new Date());
        location.reload();
      }),
    downloadCopy: (id: string) =>
      act(async (storage) => {
        const { writeCopy } = await import('../screens/exchange/backup/write-copy');
        await writeCopy(storage, await platform(), id);
      }),
    anew: (place: string) =>
      act(async (storage, outside) => {
        await storage.foundDatabase(outside);
        forgetFirstRows();
        location.assign(place);
      }),
    download: () =>
      act(async (storage) => {
        const rows = await storage.rawRows();
        await (await platform()).download('goen-raw.json', rows, 'application/json');
      }),
    goOn: () =>
      act(async (storage, outside) => {
        await storage.acceptDatabase(outside);
        location.reload();
      }),
  };
}

function Way({
  disabled,
  onClick,
  children,
}: {
  disabled: boolean;
  onClick: () => void;
  children: ReactNode;
}) {
  return (
    <button type="button" className={buttons.ghost} disabled={disabled} onClick={onClick}>
      {children}
    </button>
  );
}

interface SnapshotsProps {
  snapshots: Snapshot[] | undefined;
  disabled: boolean;
  onRestore: (id: string) => void;
  onDownload: (id: string) => void;
}

function Snapshots({ snapshots, disabled, onRestore, onDownload }: SnapshotsProps) {
  const text = useText();
  const { locale } = useGoen();
  if (!snapshots?.length) return snapshots && <p>{text('recovery.noSnapshot')}</p>;
  return (
    <ul className={styles.copies}>
      {snapshots.map(({ id, at, leads }, place) => (
        <li key={id}>
          <button
            type="button"
            className={place === 0 ? buttons.primary : buttons.ghost}
            disabled={disabled}
            onClick={() => onRestore(id)}
          >
            {text('recovery.restore', { when: momentIn(locale, at), count: leads })}
          </button>
          <button type="button" className={buttons.quiet} disabled={disabled} onClick={() => onDownload(id)}>
            {text('recovery.download')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The snapshots, read without the main database; `undefined` until read. */
function useSnapshots(): Snapshot[] | undefined {
  const [snapshots, setSnapshots] = useState<Snapshot[]>();
  useEffect(() => {
    void import('~/storage')
      .then((storage) => storage.savedSnapshots())
      // Where the browser refuses every database there are no snapshots either.
      .catch(() => [])
      .then(setSnapshots);
  }, []);
  return snapshots;
}
