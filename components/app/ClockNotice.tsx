import { momentIn } from '~/locales/days';
import { useGoen } from '../hooks/use-goen';
import { useLive } from '../hooks/use-live';
import { useText } from '../hooks/use-text';
import { useWork } from '../hooks/use-work';
import { ProblemNote } from '../ui/dialogs/ProblemNote';
import { ProgressLine } from '../ui/dialogs/ProgressLine';
import buttons from '../ui/styles/buttons.module.css';
import styles from './ClockNotice.module.css';

/** Asks about a clock that may be wrong: long after the last use, or before what is stored. Nothing where there is no doubt. */
export function ClockNotice() {
  const text = useText();
  const { locale, loadStorage, say } = useGoen();
  const { work, stop, progress, problem, busy } = useWork();
  const doubt = useLive((storage) => storage.clockDoubtHere(new Date()), []);
  if (!doubt) return null;
  const now = momentIn(locale, new Date().toISOString());
  const isRight = () =>
    work(async (options) => {
      const storage = await loadStorage();
      if (doubt.is === 'after') return storage.trustClock(new Date());
      say(text('clock.corrected', { count: await storage.repairClock(new Date(), options) }));
    });
  return (
    <section className={styles.notice} aria-label={text('clock.label')}>
      <p>
        {doubt.is === 'after'
          ? text('clock.after', { now, seen: momentIn(locale, doubt.lastSeen) })
          : text('clock.before', { now, newest: momentIn(locale, doubt.newest) })}
      </p>
      <button type="button" className={buttons.ghost} disabled={busy} onClick={() => void isRight()}>
        {text(doubt.is === 'after' ? 'clock.isRight' : 'clock.correct')}
      </button>
      <ProgressLine progress={progress} label={text('clock.correcting')} onStop={stop} />
      <ProblemNote problem={problem} />
    </section>
  );
}
