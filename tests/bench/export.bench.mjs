// @ts-check
import { openStore } from './support/store.mjs';

/** @typedef {Awaited<ReturnType<typeof openStore>>} Stage */

export const name =
  'An Excel CSV of 10,000 leads, in goes of a few milliseconds, against a bare quoted join of what the same leads hold in memory';
export const bar = 1 / 0.7;
export const rounds = 20;

const LEADS = 10_000;
const MOST_MS = 50;

export async function prepare() {
  const store = await openStore();
  await store.page.evaluate(fill, LEADS);
  for (const what of /** @type {const} */ (['read', 'write'])) await held(store.page, what);
  return store;
}

/** @param {Stage} stage */
export const measure = ({ page }) => page.evaluate(written);

/** @param {Stage} stage */
export const reference = ({ page }) => page.evaluate(joined);

/** @param {number} count */
async function fill(count) {
  const page = /** @type {any} */ (globalThis);
  const {
    goen,
    outsideId,
    database,
    AEROSPACE_MISSION,
    csvLines,
    leadTable,
    fileInSlices,
    COLUMN_KEYS,
    repeatedRows,
    ONE_LEAD,
  } = page.store;
  await goen.openDatabase(outsideId());
  const [event] = AEROSPACE_MISSION.events;
  await goen.startMission(AEROSPACE_MISSION, [event.id], [], '2026-11-20');
  const [{ id: eventId }] = await database.missionEvents.toArray();
  await goen.saveLead({ eventId, ...ONE_LEAD }, '2026-11-20');
  const [[organisation], [lead], [contact], [followUp], activities] = await Promise.all(
    ['organisations', 'leads', 'contacts', 'followUps', 'activities'].map((table) =>
      database[table].toArray(),
    ),
  );
  const note = activities.find((/** @type {any} */ each) => each.note);
  const rows = repeatedRows({ organisation, lead, contact, followUp, note }, count);
  for (const table of /** @type {const} */ ([
    'organisations',
    'leads',
    'contacts',
    'followUps',
    'activities',
  ]))
    await database[table].bulkAdd(rows.map((/** @type {any} */ row) => row[table]));
  const word = (/** @type {string} */ id) => id;
  const wording = {
    stage: word,
    step: word,
    kind: word,
    word: (/** @type {string} */ _, /** @type {string} */ id) => id,
  };
  page.sheets = await goen.leadSheets(undefined);

  page.read = async () => void (await goen.leadSheets(undefined));
  page.write = async () =>
    void (await fileInSlices(
      csvLines(leadTable(page.sheets, COLUMN_KEYS, word, wording), 'excel'),
      'text/csv',
    ));
}

/**
 * Tells the longest task on the page's thread while the leads are read or written, in its own time on the processor, however busy the machine is. @throws where it is over the bar
 * @param {import('@playwright/test').Page} page @param {'read' | 'write'} what
 */
async function held(page, what) {
  const browser = page.context().browser();
  if (!browser) throw new Error('no browser');
  await browser.startTracing(page, { categories: ['disabled-by-default-devtools.timeline', '__metadata'] });
  await page.evaluate((work) => /** @type {any} */ (globalThis)[work](), what);
  /** @type {{ traceEvents: { name: string, pid: number, tid: number, tdur?: number, args: { name?: string } }[] }} */
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString());
  const main = traceEvents.filter(
    ({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain',
  );
  const tasks = traceEvents.filter(
    ({ name, pid, tid }) => name === 'RunTask' && main.some((each) => each.pid === pid && each.tid === tid),
  );
  const longest = tasks.reduce((most, { tdur = 0 }) => Math.max(most, tdur), 0) / 1000;
  console.log(
    `${LEADS} leads, to ${what} them: longest task on the main thread ${longest.toFixed(1)} ms (bar ${MOST_MS})`,
  );
  if (tasks.length === 0 || longest > MOST_MS) throw new Error(`to ${what} the leads holds the main thread`);
}

async function written() {
  const start = performance.now();
  await /** @type {any} */ (globalThis).write();
  return performance.now() - start;
}

/** Every value as stored: no formula guard, no format, no yielding to the browser. */
async function joined() {
  const page = /** @type {any} */ (globalThis);
  /** @type {((sheet: any) => unknown)[]} */
  const values = [
    ({ lead }) => lead.id,
    ({ mission }) => mission.name,
    ({ event }) => event.name,
    ({ event }) => event.kind,
    ({ event }) => event.startsOn,
    ({ event }) => `${event.venue}, ${event.city}`,
    ({ organisation }) => organisation.nameJa,
    ({ organisation }) => organisation.nameEn,
    ({ organisation }) => organisation.legalForm,
    ({ organisation }) => organisation.corporateNumber,
    ({ organisation }) => organisation.invoiceNumber,
    ({ organisation }) => organisation.website,
    ({ organisation }) => organisation.sector,
    ({ organisation }) => organisation.business,
    ({ organisation }) => organisation.prefecture,
    ({ organisation }) => organisation.postalCode,
    ({ organisation }) => organisation.addressRest,
    ({ organisation }) => organisation.phone,
    ({ organisation }) => organisation.fax,
    ({ organisation }) => organisation.emails,
    ({ organisation }) => organisation.established,
    ({ organisation }) => organisation.established,
    ({ organisation }) => organisation.capitalJpy,
    ({ organisation }) => organisation.employees,
    ({ organisation }) => organisation.evidence.employees,
    ({ contact }) => contact?.name,
    ({ contact }) => contact?.role,
    ({ contact }) => contact?.email,
    ({ contact }) => contact?.source,
    ({ members }) => members,
    ({ lead }) => lead.stage,
    ({ lead }) => lead.stageSince,
    ({ lead }) => lead.outcome,
    ({ lead }) => lead.lostReason,
    ({ next }) => next?.step,
    ({ next }) => next?.dueOn,
    ({ lead }) => lead.owner ?? lead.by,
    ({ lead }) => lead.priority,
    ({ lead }) => lead.exportControl?.state,
    ({ lead }) => lead.source,
    ({ lead }) => lead.capturedOn,
    ({ contact }) => contact?.art14,
    ({ notes }) => notes,
    ({ lead }) => lead.tags,
  ];
  const start = performance.now();
  const text = page.sheets
    .map((/** @type {any} */ sheet) =>
      values.map((value) => `"${String(value(sheet) ?? '').replaceAll('"', '""')}"`).join(';'),
    )
    .join('\r\n');
  const took = performance.now() - start;
  if (text.length < 1_000_000) throw new Error(`${text.length} characters`);
  return took;
}
