import type { Tombstones } from '../../records/tombstone';
import type { Replica } from '../replica';
import { mergeDuplicateContacts } from './duplicate-contacts';
import { mergeDuplicateLeads } from './duplicate-leads';
import { foldSteps } from './duplicate-steps';
import { withExistingStage } from './existing-stages';
import { reattachMerged } from './merged-organisations';
import { trashWithOwners } from './trash';
import type { Tables } from './write-field';

export interface Resolved {
  tables: Replica;
  /** What belonged to something put away for good. */
  lost: ReadonlySet<string>;
}

/** Records of several laptops with what each did without knowing of the others put in order. It follows from what was written by hand and nothing else, so every laptop that knows the same comes to the same; nothing it does is final. */
export function resolveConflicts(written: Replica, tombstones: Tombstones): Resolved {
  const tables: Tables = new Map([...written].map(([table, rows]) => [table, new Map(rows)]));
  reattachMerged(tables, tombstones);
  mergeDuplicateLeads(tables);
  const lost = trashWithOwners(tables, tombstones);
  withExistingStage(tables);
  foldSteps(tables);
  mergeDuplicateContacts(tables);
  return { tables, lost };
}
