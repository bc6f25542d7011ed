import type { Activity } from '~/domain/history/activity';
import { Problem } from '~/domain/problem';
import type { ActivityId } from '~/domain/records/ids';
import type { ProgressOptions } from '../core/batches';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { dropDone, dropUndone, lastDone, lastUndone } from '../core/undo-stack';
import { isUndone, isUndoOrRedo } from './later-writes';
import { inverse, undoPreview } from './preview';

const MOST_DAYS = 30;
const DAY_MS = 86_400_000;

/** Undoes an activity as a new activity; `partly` skips what later writes prevent. Resolves with the kind undone, `undefined` where it was undone already. @throws Problem 'undo-overtaken', 'undo-too-old', 'stopped' */
export async function undoActivity(
  id: ActivityId,
  { partly = false, ...watch }: { partly?: boolean } & ProgressOptions = {},
): Promise<string | undefined> {
  let kind: string | undefined;
  await commit(async () => {
    const preview = await undoPreview(id);
    if (!preview || (await isUndone(id))) return undefined;
    const { activity, overtaken } = preview;
    if (Date.now() - Date.parse(activity.at) > MOST_DAYS * DAY_MS) throw new Problem('undo-too-old', id);
    if (activity.kind === 'contact-forgotten') throw new Problem('undo-overtaken', id);
    if (overtaken.length > 0 && !partly) throw new Problem('undo-overtaken', id);
    kind = (await rootOf(activity)).kind;
    return {
      activity: {
        kind: activity.kind === 'undone' ? ('redone' as const) : ('undone' as const),
        subject: activity.subject,
        of: id,
      },
      patches: [...inverse(preview, new Date().toISOString()).values(), ...preview.reverted],
    };
  }, watch);
  return kind;
}

/** The original activity behind a chain of undo and redo. */
async function rootOf(activity: Activity): Promise<Activity> {
  const before = isUndoOrRedo(activity) && activity.of && (await database.activities.get(activity.of));
  return before ? rootOf(before) : activity;
}

/** Undoes the last activity of this window. Resolves with its kind, `undefined` where there is none. @throws Problem 'undo-overtaken', 'undo-too-old' */
export async function undoLast(): Promise<string | undefined> {
  for (let id = lastDone(); id; id = lastDone()) {
    dropDone();
    const kind = await undoActivity(id);
    if (kind) return kind;
  }
  return undefined;
}

/** Redoes what this window undid last. Resolves with the kind redone, `undefined` where there is none. @throws Problem 'undo-overtaken' */
export async function redoLast(): Promise<string | undefined> {
  for (let id = lastUndone(); id; id = lastUndone()) {
    dropUndone();
    const kind = await undoActivity(id);
    if (kind) return kind;
  }
  return undefined;
}
