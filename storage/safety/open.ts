import { Dexie } from 'dexie';
import { Problem } from '~/domain/problem';
import { noteUse } from '../core/clock';
import { commit, whenCommitted } from '../core/commit';
import { database, VERSION } from '../core/database';
import { drawId } from '../core/ids';
import { hasCause } from '../core/refusal';
import { markedLess, markOf, type OutsideMark } from './outside-mark';
import { takeSnapshot } from './snapshots';

/** What is known of the database outside IndexedDB: tells a lost or damaged database from a new one. */
export interface OutsideId {
  get(): Promise<string | undefined>;
  set(id: string): Promise<void>;
  /** What the database held at the last note; absent where it was never noted. */
  mark(): Promise<OutsideMark | undefined>;
  setMark(mark: OutsideMark | undefined): Promise<void>;
}

/** How often at most what the database holds is noted outside, in milliseconds. */
const NOTED_EVERY_MS = 1_000;
/** How long another window may take to let an upgrade pass, in milliseconds. */
const BLOCKED_MS = 1_500;

/** Opens the database and checks that it is the one this browser had, with what it held. @throws Problem 'database-lost' where it is empty, 'database-damaged' where it holds less than was noted, 'database-newer', 'database-blocked' by another window, 'database-refused' by the browser, 'no-room', 'database-unopenable' */
export async function openDatabase(outside: OutsideId): Promise<void> {
  if (!database.isOpen()) await opened();
  const [inside, expected, noted] = await Promise.all([
    database.settings.get('dbId'),
    outside.get(),
    outside.mark(),
  ]);
  if (!inside && expected) throw new Problem('database-lost');
  if (!inside) await foundDatabase(outside);
  else if (noted && inside.value === expected && markedLess(await markOf(database), noted))
    throw new Problem('database-damaged');
  else if (inside.value !== expected) await outside.set(String(inside.value));
  await noteUse(new Date());
  const note = seldom(async () => outside.setMark(await markOf(database)), NOTED_EVERY_MS);
  whenCommitted(note);
  note();
}

/** Gives an empty database its ids; the outside id of a lost one is replaced. A database that cannot be opened is deleted first. @throws Problem 'database-stuck' where the browser cannot make a new one either */
export async function foundDatabase(outside: OutsideId): Promise<void> {
  await database.open().catch(async () => {
    try {
      await database.delete();
      await database.open();
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
  await outside.setMark(await markOf(database));
}

/** Copies a database of an older version before it is upgraded. */
async function copiedBeforeUpgrade(): Promise<void> {
  const found = (await indexedDB.databases()).find(({ name }) => name === database.name)?.version ?? 0;
  if (found === 0 || found >= VERSION * 10) return;
  // Without a version of its own it opens what is there, and upgrades nothing.
  const old = await new Dexie(database.name).open();
  try {
    if (old.tables.length > 0) await takeSnapshot('before-upgrade', new Date(), old);
  } finally {
    old.close();
  }
}

async function opened(): Promise<void> {
  const blocked = new Promise<never>((_, refuse) => {
    database.on('blocked', () => {
      setTimeout(() => database.isOpen() || refuse(new Problem('database-blocked')), BLOCKED_MS);
    });
  });
  try {
    await copiedBeforeUpgrade();
    await Promise.race([database.open(), blocked]);
  } catch (failure) {
    throw failure instanceof Problem ? failure : new Problem(reasonOf(failure), nameOf(failure));
  }
}

/** The name a browser gives to a failure, that of its cause where Dexie wraps it. */
const nameOf = (failure: unknown): string =>
  failure instanceof Error ? ((failure as { inner?: Error }).inner?.name ?? failure.name) : String(failure);

function reasonOf(failure: unknown): 'database-refused' | 'no-room' | 'database-unopenable' {
  const name = nameOf(failure);
  // Firefox where it never remembers history, and browsers without IndexedDB.
  if (/^(?:InvalidState|MissingAPI|Security|NotSupported)/.test(name)) return 'database-refused';
  return /^Quota/.test(name) ? 'no-room' : 'database-unopenable';
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
