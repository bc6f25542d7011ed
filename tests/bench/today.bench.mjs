// @ts-check
import { openStore } from './support/store.mjs';

/** @typedef {Awaited<ReturnType<typeof openStore>>} Stage */

export const name =
  'Today’s first rows, a screenful of 20, among 10,000 open steps, against a bare indexed query of 50 rows';
export const bar = 4;
export const rounds = 60;

const STEPS = 10_000;

export async function prepare() {
  const store = await openStore();
  await store.page.evaluate(fill, STEPS);
  return store;
}

/** @param {Stage} stage */
export const measure = ({ page }) => page.evaluate(firstRows);

/** @param {Stage} stage */
export const reference = ({ page }) => page.evaluate(bareQuery);

/** @param {number} steps */
async function fill(steps) {
  const { goen, outsideId, database, AEROSPACE_MISSION } = /** @type {any} */ (globalThis).store;
  await goen.openDatabase(outsideId());
  await goen.startMission(
    AEROSPACE_MISSION,
    AEROSPACE_MISSION.events.map((/** @type {any} */ event) => event.id),
    [],
    '2026-11-20',
  );
  const events = await database.missionEvents.toArray();
  await goen.saveLead(
    { eventId: events[0].id, fields: { nameJa: '架空精機株式会社' }, evidence: {} },
    '2026-11-20',
  );
  const [organisation] = await database.organisations.toArray();
  const [lead] = await database.leads.toArray();
  const [followUp] = await database.followUps.toArray();
  const rows = Array.from({ length: steps }, (_, at) => {
    const organisationId = crypto.randomUUID();
    const leadId = crypto.randomUUID();
    const eventId = events[at % events.length].id;
    const dueOn = new Date(Date.UTC(2026, 6, 1 + ((at * 7919) % 200))).toISOString().slice(0, 10);
    return {
      organisation: { ...organisation, id: organisationId, nameJa: `架空精機${at}株式会社`, keys: [] },
      lead: { ...lead, id: leadId, organisationId, eventId },
      followUp: { ...followUp, id: crypto.randomUUID(), leadId, eventId, dueOn },
    };
  });
  await database.organisations.bulkAdd(rows.map((row) => row.organisation));
  await database.leads.bulkAdd(rows.map((row) => row.lead));
  await database.followUps.bulkAdd(rows.map((row) => row.followUp));
}

async function firstRows() {
  const { goen } = /** @type {any} */ (globalThis).store;
  const start = performance.now();
  const rows = await goen.dueRows(20);
  const took = performance.now() - start;
  if (rows.length !== 20) throw new Error(`${rows.length} rows`);
  return took;
}

async function bareQuery() {
  const { database } = /** @type {any} */ (globalThis).store;
  const start = performance.now();
  await database.followUps.where('[state+dueOn]').between(['open', ''], ['open', '9']).limit(50).toArray();
  return performance.now() - start;
}
