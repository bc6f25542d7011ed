// @ts-check
import { openStore } from './support/store.mjs';

/** @typedef {Awaited<ReturnType<typeof openStore>>} Stage */

export const name =
  'A backup of 10,000 leads written, checked and compared, against the same rows through JSON and back';
export const bar = 6;
export const rounds = 6;

const LEADS = 10_000;

export async function prepare() {
  const store = await openStore();
  await store.page.evaluate(fill, LEADS);
  return store;
}

/** @param {Stage} stage */
export const measure = ({ page }) => page.evaluate(thereAndBack);

/** @param {Stage} stage */
export const reference = ({ page }) => page.evaluate(bareJson);

/** @param {number} leads */
export async function fill(leads) {
  const { goen, outsideId, database, AEROSPACE_MISSION } = /** @type {any} */ (globalThis).store;
  await goen.openDatabase(outsideId());
  await goen.startMission(
    AEROSPACE_MISSION,
    AEROSPACE_MISSION.events.map((/** @type {any} */ event) => event.id),
    [],
    '2026-11-20',
  );
  const events = await database.missionEvents.toArray();
  const fields = { nameJa: '架空精機株式会社', description: '精密部品の設計と製造。'.repeat(20) };
  await goen.saveLead(
    { eventId: events[0].id, fields, evidence: {}, note: 'visti allo stand' },
    '2026-11-20',
  );
  const [organisation] = await database.organisations.toArray();
  const [lead] = await database.leads.toArray();
  const [followUp] = await database.followUps.toArray();
  const activity = (await database.activities.toArray()).at(-1);
  const batch = await database.changeBatches.where('id').startsWith(`${activity.id}.`).first();
  for (let from = 0; from < leads; from += 1_000) {
    const rows = Array.from({ length: 1_000 }, (_, at) => {
      const [organisationId, leadId, activityId] = [1, 2, 3].map(() => crypto.randomUUID());
      return {
        organisation: { ...organisation, id: organisationId, nameJa: `架空精機${from + at}株式会社` },
        lead: { ...lead, id: leadId, organisationId },
        followUp: { ...followUp, id: crypto.randomUUID(), leadId },
        activity: { ...activity, id: activityId, subject: leadId },
        batch: {
          ...batch,
          id: `${activityId}.0`,
          changes: batch.changes.map((/** @type {any} */ change, /** @type {number} */ at) => ({
            ...change,
            id: `${activityId}.0.${at}`,
          })),
        },
      };
    });
    await database.organisations.bulkAdd(rows.map((row) => row.organisation));
    await database.leads.bulkAdd(rows.map((row) => row.lead));
    await database.followUps.bulkAdd(rows.map((row) => row.followUp));
    await database.activities.bulkAdd(rows.map((row) => row.activity));
    await database.changeBatches.bulkAdd(rows.map((row) => row.batch));
  }
}

async function thereAndBack() {
  const { goen, backups } = /** @type {any} */ (globalThis).store;
  const start = performance.now();
  const writer = backups.backupWriter();
  await goen.backupPages(writer.add);
  const file = await writer.file({ version: goen.BACKUP_VERSION, madeAt: new Date().toISOString(), by: '' });
  const { head, pages } = await backups.backupFrom(file, goen.BACKUP_VERSION);
  const { outlook } = await goen.openBackup(pages(), head.version, async () => undefined);
  const took = performance.now() - start;
  if (outlook.counts.get('leads').equal < 10_000 || outlook.refused.length > 0)
    throw new Error('not the same');
  return took;
}

async function bareJson() {
  const { database } = /** @type {any} */ (globalThis).store;
  const start = performance.now();
  const tables = await Promise.all(database.tables.map((/** @type {any} */ table) => table.toArray()));
  const again = JSON.parse(JSON.stringify(tables));
  const took = performance.now() - start;
  if (again.length !== tables.length) throw new Error('not the same');
  return took;
}
