import type { Letter } from '~/domain/letters/letter';
import type { LetterId } from '~/domain/records/ids';
import type { NewRecord } from '~/domain/records/record-header';
import { letterIdFor } from '~/domain/schema/derived-ids';
import { insert, patch } from '~/domain/schema/patch';
import { commit } from '../core/commit';
import { database } from '../core/database';

type Wording = Omit<NewRecord<Letter>, 'id'>;

/** Saves the user's wording of a letter, replacing Goen's or an earlier one. */
export const saveLetter = ({ kind, language, subject, body }: Wording): Promise<unknown> =>
  commit(async () => {
    const id = letterIdFor(kind, language);
    const set = { kind, language, subject, body, deletedAt: undefined };
    const existing = await database.letters.get(id);
    return {
      activity: { kind: 'letter-kept', subject: id },
      patches: [existing ? patch('letters', id, set) : insert('letters', { ...set, id })],
    };
  });

/** Deletes the user's wording of a letter; Goen's own is used again. */
export const dropLetter = (id: LetterId): Promise<unknown> =>
  commit(async () => ({
    activity: { kind: 'letter-kept', subject: id },
    patches: [patch('letters', id, { deletedAt: new Date().toISOString() })],
  }));
