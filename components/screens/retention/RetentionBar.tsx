import type { Contact } from '~/domain/contacts/contact';
import type { Day } from '~/domain/dates/day';
import type { ContactId } from '~/domain/records/ids';
import type { RetentionRow } from '~/storage';
import { useText } from '../../hooks/use-text';
import { useWork } from '../../hooks/use-work';
import { ForgetForm } from '../../records/contacts/ForgetForm';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { ProgressLine } from '../../ui/dialogs/ProgressLine';
import { Tick } from '../../ui/forms/Tick';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import styles from './Retention.module.css';
import { useKeep } from './use-keep';

interface RetentionBarProps {
  rows: readonly RetentionRow[];
  picked: readonly Contact[];
  today: Day;
  onPick: (ids: ReadonlySet<ContactId>) => void;
}

/** Ticks all people under review, and keeps or erases the ticked ones together. */
export function RetentionBar({ rows, picked, today, onPick }: RetentionBarProps) {
  const text = useText();
  const { ask } = useDialog();
  const keep = useKeep(today);
  const { work, problem, progress, stop, busy } = useWork();
  const count = picked.length;
  const erase = () => ask(text('retention.forgetTitle', { count }), <ForgetForm contacts={picked} />);
  return (
    <section className={styles.bar} aria-label={text('bulk.title')}>
      <Tick
        label={text('retention.all', { count: rows.length })}
        checked={count === rows.length}
        onChange={(all) => onPick(new Set(all ? rows.map(({ contact }) => contact.id) : []))}
      />
      {count > 0 && (
        <>
          <button
            type="button"
            className={buttons.ghost}
            onClick={busy ? stop : () => void work((watch) => keep(picked, watch))}
          >
            {busy ? text('work.stop') : text('retention.keepTicked', { count })}
          </button>
          <button
            type="button"
            className={`${buttons.ghost} ${forms.danger}`}
            disabled={busy}
            onClick={erase}
          >
            {text('retention.forgetTicked', { count })}
          </button>
        </>
      )}
      <ProgressLine progress={progress} />
      <ProblemNote problem={problem} />
    </section>
  );
}
