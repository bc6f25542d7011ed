import { useState } from 'react';
import { momentIn } from '~/locales/days';
import { sizeText } from '~/locales/size';
import type { Snapshot } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { FormActions } from '../../ui/forms/FormActions';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import styles from './SettingsPage.module.css';

/** The automatic copies of everything stored: when and why each was made, its size, and the way to restore it. */
export function Snapshots() {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { ask } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  // Files tell nobody when they change.
  const [round, setRound] = useState(0);
  const readAgain = () => setRound((before) => before + 1);
  const snapshots = useLive((storage) => storage.savedSnapshots(), [round]);
  const copy = async () => {
    const made = await (await loadStorage()).takeSnapshot('by-hand', new Date());
    readAgain();
    say(text(made ? 'recovery.copied' : 'recovery.nothing'));
  };
  return (
    <section>
      <h2>{text('recovery.title')}</h2>
      <p>{text('recovery.hint')}</p>
      {snapshots?.length === 0 && <p>{text('recovery.none')}</p>}
      <ul className={styles.list}>
        {snapshots?.map((each) => (
          <li key={each.id}>
            <SnapshotLine snapshot={each} />
            <button
              type="button"
              className={buttons.quiet}
              onClick={() =>
                ask(text('recovery.title'), <RestoreForm snapshot={each} onRestored={readAgain} />)
              }
            >
              {text('recovery.restoreThis')}
            </button>
          </li>
        ))}
      </ul>
      <div className={forms.actions}>
        <button type="button" className={buttons.ghost} disabled={busy} onClick={() => void attempt(copy)}>
          {text('recovery.now')}
        </button>
      </div>
      <ProblemNote problem={problem} />
    </section>
  );
}

function SnapshotLine({ snapshot: { at, reason, leads, size } }: { snapshot: Snapshot }) {
  const text = useText();
  const { locale } = useGoen();
  return (
    <span>
      {text('recovery.copy', {
        when: momentIn(locale, at),
        reason: text(`recovery.reason.${reason}`),
        leads: text('event.leads', { count: leads }),
        size: sizeText(locale, size),
      })}
    </span>
  );
}

interface RestoreFormProps {
  snapshot: Snapshot;
  onRestored: () => void;
}

function RestoreForm({ snapshot: { id, at }, onRestored }: RestoreFormProps) {
  const text = useText();
  const { locale, loadStorage, say } = useGoen();
  const { close } = useDialog();
  const { attempt, problem, busy } = useAttempt();
  const when = momentIn(locale, at);
  const restore = async () => {
    await (await loadStorage()).restoreSnapshot(id, new Date());
    close();
    onRestored();
    say(text('recovery.restored', { when }));
  };
  return (
    <form
      className={forms.form}
      aria-busy={busy}
      onSubmit={(event) => {
        event.preventDefault();
        void attempt(restore);
      }}
    >
      <p>{text('recovery.restoreAsk', { when })}</p>
      <ProblemNote problem={problem} />
      <FormActions submit={text('backup.restore')} disabled={busy} first="cancel" onCancel={close} />
    </form>
  );
}
