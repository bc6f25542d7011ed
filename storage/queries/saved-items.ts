import type { ExportPreset } from '~/domain/export/preset';
import type { Letter } from '~/domain/letters/letter';
import type { SavedPlaybook } from '~/domain/missions/saved-playbook';
import type { RecordHeader } from '~/domain/records/record-header';
import type { View } from '~/domain/search/saved-view';
import { database } from '../core/database';

/** Saved playbooks, by name. */
export const savedPlaybooks = async (): Promise<SavedPlaybook[]> =>
  byName(await database.playbooks.toArray());

/** Saved views, by name. */
export const savedViews = async (): Promise<View[]> => byName(await database.views.toArray());

/** Saved export presets, by name. */
export const exportPresets = async (): Promise<ExportPreset[]> =>
  byName(await database.exportPresets.toArray());

/** Letters whose wording the user changed. */
export const ownLetters = async (): Promise<Letter[]> =>
  (await database.letters.toArray()).filter(({ deletedAt }) => !deletedAt);

const byName = <T extends RecordHeader & { name: string }>(rows: T[]): T[] =>
  rows.filter(({ deletedAt }) => !deletedAt).sort((one, other) => one.name.localeCompare(other.name));
