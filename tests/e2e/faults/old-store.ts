import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { ROOT } from '../../../scripts/run.mjs';

type Rows = Record<string, Record<string, unknown>[]>;

/** Today's version, that of `storage/core/database.ts`. */
export const VERSION = 7;

/** Tables of version 2, with the indexes that a later version reads or drops. */
const KEYS: Readonly<Record<string, readonly (string | string[])[]>> = {
  missions: [],
  missionEvents: ['missionId'],
  organisations: ['*keys'],
  contacts: ['organisationId'],
  leads: ['eventId', 'organisationId'],
  followUps: ['leadId', 'eventId', ['state', 'dueOn'], ['eventId', 'state', 'dueOn'], ['state', 'leadId']],
  introductions: ['leadId', 'memberId'],
  playbooks: [],
  drafts: ['updatedAt'],
  activities: ['subject'],
  changes: ['activityId', 'record'],
  settings: [],
};

/** The event of its leads. */
export const EVENT = 'e1';

/** Rows as version 2 wrote them, with further organisations, each with a lead. */
export function oldRows(further = 0): Rows {
  const rows: Rows = JSON.parse(readFileSync(join(ROOT, 'tests', 'fixtures', 'db-v2.json'), 'utf8'));
  const [organisation] = rows.organisations ?? [];
  const [lead] = rows.leads ?? [];
  for (let at = 0; at < further; at++) {
    rows.organisations?.push({ ...organisation, id: `further-${at}`, nameJa: `架空${at}株式会社` });
    rows.leads?.push({ ...lead, id: `further-${at}`, organisationId: `further-${at}` });
  }
  return rows;
}

/** Puts a store of version 2 in place of today's, on a page of the extension that runs none of its code. `isHeld`: the page keeps it open, as a window that does not close for an upgrade. */
export async function plantOldStore(page: Page, rows: Rows, isHeld: boolean): Promise<void> {
  await page.evaluate(plant, { keys: KEYS, json: JSON.stringify(rows), isHeld });
}

/** Version, organisations and leads of the store as it is. */
export const storedCounts = (
  page: Page,
): Promise<{ version: number; organisations: number; leads: number }> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('goen');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const { result } = opening;
          const reading = result.transaction(['organisations', 'leads']);
          const organisations = reading.objectStore('organisations').count();
          const leads = reading.objectStore('leads').count();
          reading.oncomplete = () => {
            result.close();
            resolve({
              version: result.version / 10,
              organisations: organisations.result,
              leads: leads.result,
            });
          };
        };
      }),
  );

/** Runs in the page. */
async function plant({
  keys,
  json,
  isHeld,
}: {
  keys: typeof KEYS;
  json: string;
  isHeld: boolean;
}): Promise<void> {
  const rows = JSON.parse(json) as Rows;
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase('goen');
    deleting.onsuccess = resolve;
    deleting.onerror = () => reject(deleting.error);
  });
  const { storage } = Reflect.get(globalThis, 'chrome') as {
    storage: { local: { clear(): Promise<void>; set(items: object): Promise<void> } };
  };
  await storage.local.clear();
  await storage.local.set({ dbId: rows.settings?.find(({ key }) => key === 'dbId')?.value });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('goen', 20);
    opening.onerror = () => reject(opening.error);
    opening.onupgradeneeded = () => {
      for (const [table, indexes] of Object.entries(keys)) {
        const keyPath = table === 'settings' ? 'key' : 'id';
        const store = opening.result.createObjectStore(table, { keyPath });
        for (const index of indexes)
          if (typeof index !== 'string') store.createIndex(`[${index.join('+')}]`, index);
          else if (index.startsWith('*'))
            store.createIndex(index.slice(1), index.slice(1), { multiEntry: true });
          else store.createIndex(index, index);
        for (const row of rows[table] ?? []) store.add(row);
      }
    };
    opening.onsuccess = () => {
      if (isHeld) Object.assign(globalThis, { held: opening.result });
      else opening.result.close();
      resolve();
    };
  });
}
