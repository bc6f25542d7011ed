// @ts-check
import { openStore } from './support/store.mjs';

/** @typedef {Awaited<ReturnType<typeof openStore>>} Stage */

export const name =
  'a draft is looked up among 10,000 organisations, against as many bare gets as it has keys';
export const bar = 2;
export const rounds = 60;

const ORGANISATIONS = 10_000;

export async function prepare() {
  const store = await openStore();
  await store.page.evaluate(fill, ORGANISATIONS);
  return store;
}

/** @param {Stage} stage */
export const measure = ({ page }) => page.evaluate(lookUp);

/** @param {Stage} stage */
export const reference = ({ page }) => page.evaluate(bareGets);

/** @param {number} organisations */
async function fill(organisations) {
  const { goen, outsideId, database, matchKeys, identityOf } = /** @type {any} */ (globalThis).store;
  await goen.openDatabase(outsideId());
  let seed = 42;
  const drawn = (/** @type {string[]} */ from) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return from[Math.floor((seed / 2_147_483_648) * from.length)];
  };
  const kana = [
    ...'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワガギグゲゴザジズゼゾダデドバビブベボ',
  ];
  const latin = 'ka mi to no ra su ki ha ne yo da ge zo bi pa ru se tu wa ni'.split(' ');
  const name = (/** @type {string[]} */ from, /** @type {number} */ length) =>
    Array.from({ length }, () => drawn(from)).join('');
  const kinds = ['精機', '電子', '工業', '製作所', '商事', '化学', '航空', '技研'];
  const rows = Array.from({ length: organisations }, (_, at) => {
    const row = {
      nameJa: `株式会社${name(kana, 3 + (at % 3))}${drawn(kinds)}`,
      nameEn: `${name(latin, 3 + (at % 3))} ${drawn(['Works', 'Electronics', 'Trading', 'Aero'])} Inc.`,
      aliases: [],
      domainKey: `kakuu-${at}.example`,
      phone: `+8139${String(at).padStart(7, '0')}`,
      emails: [`info@kakuu-${at}.example`],
    };
    const moment = new Date().toISOString();
    const kept = { createdAt: moment, updatedAt: moment, by: '', stamp: moment, stamps: {}, evidence: {} };
    return { ...row, ...kept, id: crypto.randomUUID(), keys: matchKeys(identityOf(row)) };
  });
  await database.organisations.bulkAdd(rows);
  const drafts = rows.filter((_, at) => at % 97 === 0).map(({ keys: _, id: __, ...row }) => identityOf(row));
  const ids = rows.map(({ id }) => id);
  Object.assign(globalThis, { drafts, ids, turn: 0 });
}

async function lookUp() {
  const { store, drafts } = /** @type {any} */ (globalThis);
  const draft = drafts[/** @type {any} */ (globalThis).turn++ % drafts.length];
  const start = performance.now();
  const [first] = await store.matchesOf(draft);
  const took = performance.now() - start;
  if (first?.level !== 'same') throw new Error('it was not found');
  return took;
}

async function bareGets() {
  const { store, drafts, ids } = /** @type {any} */ (globalThis);
  const turn = /** @type {any} */ (globalThis).turn;
  const count = store.matchKeys(drafts[turn % drafts.length]).length;
  const wanted = Array.from({ length: count }, (_, at) => ids[(turn * 7919 + at * 104729) % ids.length]);
  const start = performance.now();
  await Promise.all(wanted.map((id) => store.database.organisations.get(id)));
  return performance.now() - start;
}
