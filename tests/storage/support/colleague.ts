import { beforeEach } from 'vitest';
import { type DeviceRows, deviceRows, fileOfColleague } from './devices';
import { type Scene, scene } from './scene';

/** Before each test: the scene of two organisations, also on a colleague's device. */
export function withColleague() {
  const ids = {} as Scene;
  let start: DeviceRows = {};
  beforeEach(async () => {
    Object.assign(ids, await scene());
    start = await deviceRows();
  });
  return {
    ids,
    /** The colleague's state before the test. */
    start: () => start,
    /** Makes the current state the colleague's. */
    begin: async () => {
      start = await deviceRows();
    },
    /** Backup file of the colleague after running a command there. */
    fileOf: (doing: () => Promise<unknown>) => fileOfColleague(start, doing),
  };
}
