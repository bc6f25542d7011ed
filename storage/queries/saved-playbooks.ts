import type { SavedPlaybook } from '~/domain/saved-playbook';
import { database } from '../database';

/** The playbooks the user kept, by name. */
export const savedPlaybooks = async (): Promise<SavedPlaybook[]> =>
  (await database.playbooks.toArray())
    .filter((each) => !each.deletedAt)
    .sort((a, b) => a.name.localeCompare(b.name));
