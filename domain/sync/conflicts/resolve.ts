import type { Tombstones } from '../../records/tombstone';
import type { Replica } from '../replica';
import { onePersonEach } from './duplicate-contacts';
import { oneLeadEach } from './duplicate-leads';
import { foldSteps } from './duplicate-steps';
import { asEventsHave } from './existing-stages';
import { partsHome } from './merged-organisations';
import { trashWithOwners } from './trash';
import type { Tables } from './write-field';

export interface Settled {
  tables: Replica;
  /** What belonged to something put away for good. */
  lost: ReadonlySet<string>;
}

/** Records of several laptops with what each did without knowing of the others put in order. It follows from what was written by hand and nothing else, so every laptop that knows the same comes to the same; nothing it does is final. */
export function settled(written: Replica, tombstones: Tombstones): Settled {
  const tables: Tables = new Map([...written].map(([table, rows]) => [table, new Map(rows)]));
  partsHome(tables, tombstones);
  oneLeadEach(tables);
  const lost = trashWithOwners(tables, tombstones);
  asEventsHave(tables);
  foldSteps(tables);
  onePersonEach(tables);
  return { tables, lost };
}
