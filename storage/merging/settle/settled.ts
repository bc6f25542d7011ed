import type { Replica } from '~/domain/backup-merge';
import type { Tombstones } from '~/domain/tombstone';
import { asEventsHave } from './events';
import type { Tables } from './field';
import { partsHome } from './homes';
import { oneLeadEach } from './leads';
import { onePersonEach } from './people';
import { foldSteps } from './steps';
import { trashWithOwners } from './trash';

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
