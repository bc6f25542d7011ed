import { Dexie } from 'dexie';
import { Problem } from '~/domain/problem';
import { overAllTables } from '../core/all-tables';
import { noteUse } from '../core/clock';
import { commit, whenCommitted } from '../core/commit';
import { database, VERSION } from '../core/database';
import { drawId } from '../core/ids';
import { listsFollow } from '../core/lists';
import { hasCause, nameOf, openingFailure } from '../core/refusal';
import { isBlockedElsewhere, tellBlocked } from './blocked';
import { isSameMark, markedLess, markOf, type OutsideMark, talliedMark } from './outside-mark';
import { restoreSnapshot, savedSnapshots, snapshotPages, takeSnapshot } from './snapshots';

/** What is known of the database outside IndexedDB: tells a lost or damaged database from a new one. */
export interface OutsideId {
  get(): Promise<string | undefined>;
  set(id: string): Promise<void>;
  /** What the database held at the last note; absent where it was never noted. */
  mark(): Promise<OutsideMark | undefined>;
  setMark(mark: OutsideMark | undefined): Promise<void>;
  /** Whether its rows were counted since the browser was started. */
  isCounted(): Promise<boolean>;
  setCounted(): Promise<void>;
}

/** How often at most what the database holds is noted outside, in milliseconds. */
const NOTED_EVERY_MS = 1_000;
/** How long another window may take to let an upgrade pass, in milliseconds; told within two seconds. */
const BLOCKED_MS = 600;
/** How long another new window may take to upgrade, in milliseconds. */
const QUEUED_MS = 10_000;
const ASKED_EVERY_MS = 200;

/** Opens the database and checks that it is the one this browser had, with what it held. @throws Problem 'database-lost' where it is empty, 'database-damaged' where it holds less than was noted, 'database-newer', 'database-blocked' by another window, 'database-refused' by the browser, 'no-room', 'database-upgrade-failed' where it stays as it was, 'database-unopenable' */
export async function openDatabase(outside: OutsideId): Promise<void> {
  if (!database.isOpen()) await opened();
  const [inside, expected, noted, isCounted] = await Promise.all([
    database.settings.get('dbId'),
    outside.get(),
    outside.mark(),
    outside.isCounted(),
  ]);
  if (!inside && expected) throw new Problem('database-lost');
  if (!inside) await foundDatabase(outside);
  // Counting walks through every row: it is done once a start of the browser, as a store is damaged between two.
  const held = isCounted && (await listsFollow()) ? await talliedMark() : await markOf(database);
  if (inside && inside.value !== expected) await outside.set(String(inside.value));
  else if (inside && noted && markedLess(held, noted)) throw new Problem('database-damaged');
  // Not awaited: where it cannot be noted, as on a full disk, the database is opened all the same.
  void outside.setMark(held);
  if (!isCounted) void outside.setCounted();
  await followRecords(held);
  await noteUse(new Date());
  const note = seldom(async () => outside.setMark(await talliedMark()), NOTED_EVERY_MS);
  whenCommitted(note);
}

/** Makes the lists anew where they do not follow the records: after an upgrade, or where something else has written rows or taken them out. */
async function followRecords(held: OutsideMark): Promise<void> {
  if ((await listsFollow()) && isSameMark(held, await talliedMark())) return;
  await database.settings.delete('listsStamp');
  await overAllTables(async () => undefined);
}

/** Gives an empty database its ids; the outside id of a lost one is replaced. A database that cannot be opened is deleted first. @throws Problem 'database-stuck' where the browser cannot make a new one either */
export async function foundDatabase(outside: OutsideId): Promise<void> {
  await openedHere().catch(async () => {
    try {
      await database.delete();
      await openedHere();
    } catch (failure) {
      throw new Problem('database-stuck', nameOf(failure));
    }
  });
  await commit(async () => {
    // Two windows may open a new database at the same time: the first one wins.
    if (await database.settings.get('dbId')) return undefined;
    return {
      patches: [
        { table: 'settings', put: { key: 'dbId', value: drawId() } },
        { table: 'settings', put: { key: 'deviceId', value: drawId() } },
      ],
    };
  });
  await acceptDatabase(outside);
}

/** Takes the database as it is for the one this browser had, on the user's word. */
export async function acceptDatabase(outside: OutsideId): Promise<void> {
  const founded = await database.settings.get('dbId');
  await outside.set(String(founded?.value));
  const held = await markOf(database);
  await followRecords(held);
  await outside.setMark(held);
}

/** Puts a copy in the place of a database that cannot be used. The copy is read first: one that cannot be read replaces nothing. @throws Problem 'snapshot-gone', 'backup-newer', 'database-upgrade-failed', 'database-stuck' */
export async function replaceByCopy(outside: OutsideId, id: string, now: Date): Promise<void> {
  await snapshotPages(id, () => undefined);
  await foundDatabase(outside);
  await restoreSnapshot(id, now);
  await acceptDatabase(outside);
}

/** Copies a database of an older version before it is upgraded; once, however often that fails, as the last copies alone are kept. */
async function copiedBeforeUpgrade(): Promise<void> {
  // Firefox lists none where the file of any is damaged: that is no reason not to open this one.
  const listed = await indexedDB.databases().catch(() => []);
  const found = listed.find(({ name }) => name === database.name)?.version ?? 0;
  if (found === 0 || found >= VERSION * 10) return;
  // Without a version of its own it opens what is there, and upgrades nothing.
  const old = await inTurn(new Dexie(database.name).open());
  try {
    if (old.tables.length === 0 || (await isCopied(old))) return;
    await takeSnapshot('before-upgrade', new Date(), old);
  } finally {
    old.close();
  }
}

/** A database once the windows before this one have opened theirs. @throws Problem 'database-blocked' */
function inTurn(opening: PromiseLike<Dexie>): Promise<Dexie> {
  return new Promise((resolve, reject) => {
    let isLate = false;
    let waited = 0;
    const timer = setInterval(async () => {
      waited += ASKED_EVERY_MS;
      if (waited < BLOCKED_MS || (waited < QUEUED_MS && !(await isBlockedElsewhere()))) return;
      isLate = true;
      clearInterval(timer);
      reject(new Problem('database-blocked'));
    }, ASKED_EVERY_MS);
    opening
      .then((database) => (isLate ? database.close() : resolve(database)), reject)
      .then(() => clearInterval(timer));
  });
}

/** Whether the newest copy is of this version and of what the database holds. */
async function isCopied(old: Dexie): Promise<boolean> {
  const [newest] = await savedSnapshots();
  if (newest?.reason !== 'before-upgrade' || newest.version !== old.verno) return false;
  const { stamp, leads, organisations } = await markOf(old);
  return newest.lastStamp === stamp && newest.leads === leads && newest.organisations === organisations;
}

/** Opens the database. A failed upgrade leaves Dexie with the tables of the version it came to, of which it would make a new database, so it is given all of them again. */
async function openedHere(): Promise<void> {
  try {
    await database.open();
  } catch (failure) {
    if (!database.isOpen()) database.version(VERSION).stores({});
    throw failure;
  }
}

async function opened(): Promise<void> {
  let opening: Promise<void> | undefined;
  const blocked = new Promise<never>((_, refuse) => {
    database.on('blocked', () => {
      if (opening) tellBlocked(opening);
      setTimeout(() => database.isOpen() || refuse(new Problem('database-blocked')), BLOCKED_MS);
    });
  });
  try {
    await copiedBeforeUpgrade();
    opening = openedHere();
    await Promise.race([opening, blocked]);
  } catch (failure) {
    throw openingFailure(failure);
  }
}

/** Runs `work` at once, and again after the last of the calls that come too soon. */
function seldom(work: () => Promise<unknown>, pause: number): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last = Number.NEGATIVE_INFINITY;
  const run = () => {
    last = performance.now();
    work().catch((failure: unknown) => {
      // A database closed meanwhile has nothing to note.
      if (!hasCause(failure, 'DatabaseClosedError')) throw failure;
    });
  };
  return () => {
    clearTimeout(timer);
    // A popup may close a moment after its commit.
    if (performance.now() - last > pause) run();
    else timer = setTimeout(run, pause);
  };
}
