import type { ExportPreset } from '~/domain/export/preset';
import type { SavedPlaybook } from '~/domain/missions/saved-playbook';
import { Problem } from '~/domain/problem';
import type { ExportPresetId, PlaybookId, ViewId } from '~/domain/records/ids';
import type { NewRecord } from '~/domain/records/record-header';
import type { View } from '~/domain/search/saved-view';
import { commit } from '../core/commit';
import { database } from '../core/database';
import { drawId } from '../core/ids';

interface Named {
  playbooks: SavedPlaybook;
  views: View;
  exportPresets: ExportPreset;
}
const KINDS = {
  playbooks: ['playbook-kept', 'playbook-deleted'],
  views: ['view-kept', 'view-deleted'],
  exportPresets: ['preset-kept', 'preset-deleted'],
} as const;

/** Saves stages and steps under a name as a template for events, replacing one of that name. Resolves with its id. @throws Problem 'name-wanted' where there is no name */
export const savePlaybook = (
  name: string,
  { stages, steps }: Pick<SavedPlaybook, 'stages' | 'steps'>,
): Promise<PlaybookId> => saveNamed('playbooks', name, { stages, steps });

/** Saves a lead query as a named view, replacing one of that name. Resolves with its id. @throws Problem 'name-wanted' */
export const saveView = (
  name: string,
  { eventId, layout, query }: Pick<View, 'eventId' | 'layout' | 'query'>,
): Promise<ViewId> => saveNamed('views', name, { eventId, layout, query });

/** Saves an export preset under a name, replacing one of that name. Resolves with its id. @throws Problem 'name-wanted' */
export const saveExportPreset = (
  name: string,
  { form, headings, columns, query, impersonal }: Omit<NewRecord<ExportPreset>, 'id' | 'name'>,
): Promise<ExportPresetId> =>
  saveNamed('exportPresets', name, { form, headings, columns, query, impersonal });

export const deletePlaybook = (id: PlaybookId): Promise<unknown> => deleteNamed('playbooks', id);
export const deleteView = (id: ViewId): Promise<unknown> => deleteNamed('views', id);
export const deleteExportPreset = (id: ExportPresetId): Promise<unknown> => deleteNamed('exportPresets', id);

async function saveNamed<T extends keyof Named>(
  table: T,
  typed: string,
  fields: Partial<Named[T]>,
): Promise<Named[T]['id']> {
  const name = typed.trim();
  if (!name) throw new Problem('name-wanted');
  const existing = await commit(async () => {
    const all: Named[keyof Named][] = await database[table].toArray();
    const same = all.find((each) => each.name === name && !each.deletedAt);
    const id = same?.id ?? drawId<Named[T]['id']>();
    return {
      activity: { kind: KINDS[table][0], subject: id },
      patches: [{ table, id, make: !same, set: { ...fields, name } }],
    };
  });
  return existing as Named[T]['id'];
}

const deleteNamed = <T extends keyof Named>(table: T, id: Named[T]['id']): Promise<unknown> =>
  commit(async () => ({
    activity: { kind: KINDS[table][1], subject: id },
    patches: [{ table, id, make: false, set: { deletedAt: new Date().toISOString() } }],
  }));
