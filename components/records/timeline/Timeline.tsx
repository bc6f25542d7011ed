import { useState } from 'react';
import { momentIn } from '~/locales/days';
import type { HistoryEntry, LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useNow } from '../../hooks/use-today';
import buttons from '../../ui/styles/buttons.module.css';
import panel from '../styles/panel.module.css';
import { ChangeLines } from './ChangeLines';
import { EditNote } from './EditNote';
import styles from './Timeline.module.css';
import { UndoEntry } from './UndoEntry';

/** How many days an activity can be undone. */
const UNDO_DAYS = 30;
const DAY_MS = 86_400_000;

/** The history of a lead and its organisation, latest first: who, when, what changed and from which page. Recent activities can be undone. */
export function Timeline({ details }: { details: LeadDetails }) {
  const text = useText();
  return (
    <section className={panel.section}>
      <h3>{text('lead.history')}</h3>
      <ol className={styles.timeline}>
        {details.history.map((entry) => (
          <Entry key={entry.activity.id} entry={entry} details={details} />
        ))}
      </ol>
    </section>
  );
}

function Entry({ entry, details }: { entry: HistoryEntry; details: LeadDetails }) {
  const text = useText();
  const { locale } = useGoen();
  const [editing, setEditing] = useState(false);
  const { activity, undone, note, earlier } = entry;
  const isRecent = useNow() - Date.parse(activity.at) < UNDO_DAYS * DAY_MS;
  return (
    <li className={undone ? styles.undone : undefined}>
      <div className={styles.entry}>
        <span>
          <time dateTime={activity.at}>{momentIn(locale, activity.at)}</time> ·{' '}
          {text(`activity.${activity.kind}`)}
          {activity.by && ` · ${activity.by}`}
          {undone && ` · ${text('undo.wasUndone')}`}
          {entry.together && <small>{text('bulk.together')}</small>}
          {activity.source && <small>{text('history.from', { page: activity.source })}</small>}
        </span>
        {isRecent && !undone && activity.kind !== 'contact-forgotten' && <UndoEntry activity={activity} />}
      </div>
      {!undone && <ChangeLines changes={entry.changes} event={details.event} />}
      {editing && note !== undefined ? (
        <EditNote of={activity.id} note={note} onDone={() => setEditing(false)} />
      ) : (
        note !== undefined && (
          <p>
            {note} {earlier.length > 0 && <small>({text('history.edited')})</small>}{' '}
            {!entry.together && (
              <button type="button" className={buttons.quiet} onClick={() => setEditing(true)}>
                {text('history.editNote')}
              </button>
            )}
          </p>
        )
      )}
      {earlier.length > 0 && (
        <details>
          <summary>{text('history.earlier')}</summary>
          {earlier.map((version, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: versions only ever grow at the end
            <p key={at}>{version}</p>
          ))}
        </details>
      )}
    </li>
  );
}
