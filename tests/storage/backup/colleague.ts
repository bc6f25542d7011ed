import { beforeEach } from 'vitest';
import { type Scene, scene } from '../support/scene';
import { fileOfColleague, type Laptop, laptop } from './laptops';

/** Before each test: the scene of two organisations, which a colleague's laptop has as well. */
export function withColleague() {
  const ids = {} as Scene;
  let start: Laptop = {};
  beforeEach(async () => {
    Object.assign(ids, await scene());
    start = await laptop();
  });
  return {
    ids,
    /** What the colleague begins with. */
    start: () => start,
    /** From now on the colleague begins with what is here. */
    begin: async () => {
      start = await laptop();
    },
    /** The file of a colleague who did something. */
    fileOf: (doing: () => Promise<unknown>) => fileOfColleague(start, doing),
  };
}
