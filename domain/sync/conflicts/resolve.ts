import type { Tombstones } from '../../records/tombstone';
import type { Replica } from '../replica';
import { mergeDuplicateContacts } from './duplicate-contacts';
import { mergeDuplicateLeads } from './duplicate-leads';
import { mergeDuplicateSteps } from './duplicate-steps';
import { withExistingStage } from './existing-stages';
import { reattachMerged } from './merged-organisations';
import { trashWithParents } from './trash';
import type { Tables } from './write-field';

/** Result of conflict resolution. */
export interface Resolved {
  tables: Replica;
  /** Ids of records deleted because their parent was purged. */
  lost: ReadonlySet<string>;
}

/** Resolves conflicts between replicas deterministically: the same inputs give the same result on every device. It depends only on the versions users wrote and is recomputed from them at every merge. */
export function resolveConflicts(written: Replica, tombstones: Tombstones): Resolved {
  const tables: Tables = new Map([...written].map(([table, rows]) => [table, new Map(rows)]));
  reattachMerged(tables, tombstones);
  mergeDuplicateLeads(tables);
  const lost = trashWithParents(tables, tombstones);
  withExistingStage(tables);
  mergeDuplicateSteps(tables);
  mergeDuplicateContacts(tables);
  return { tables, lost };
}
