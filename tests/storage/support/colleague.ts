import { beforeEach } from 'vitest';
import { type DeviceRows, deviceRows, fileOfColleague } from './devices';
import { type Scene, scene } from './scene';

/** Before each test: the scene of two organisations, which a colleague's device has as well. */
export function withColleague() {
  const ids = {} as Scene;
  let start: DeviceRows = {};
  beforeEach(async () => {
    Object.assign(ids, await scene());
    start = await deviceRows();
  });
  return {
    ids,
    /** What the colleague begins with. */
    start: () => start,
    /** From now on the colleague begins with what is here. */
    begin: async () => {
      start = await deviceRows();
    },
    /** The file of a colleague who did something. */
    fileOf: (doing: () => Promise<unknown>) => fileOfColleague(start, doing),
  };
}
