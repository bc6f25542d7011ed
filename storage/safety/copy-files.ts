import { Problem } from '~/domain/problem';
import { openAside, type Snapshot } from './database';

/** Where the copies of the database are kept. */
export interface CopyFiles {
  /** @throws a QuotaExceededError where the disk is full, with nothing kept */
  put(snapshot: Snapshot, bytes: ArrayBuffer): Promise<void>;
  /** The copies that are whole, in no order. */
  list(): Promise<Snapshot[]>;
  /** The rows of a copy, compressed; `undefined` where it is gone. */
  file(id: string): Promise<Blob | undefined>;
  remove(ids: readonly string[]): Promise<void>;
}

const FOLDER = 'goen-copies';

/** The browser's private files, since Chromium keeps all databases of an extension in one store that is damaged as one; a second database where there are none. */
export async function copyFiles(): Promise<CopyFiles> {
  const { storage } = (globalThis as { navigator?: Navigator }).navigator ?? {};
  if (!storage?.getDirectory) return inDatabase;
  try {
    const directory = await storage.getDirectory();
    return inFiles(await directory.getDirectoryHandle(FOLDER, { create: true }));
  } catch (failure) {
    // A private window of Firefox has no such files.
    if (failure instanceof DOMException) return inDatabase;
    throw failure;
  }
}

function inFiles(folder: FileSystemDirectoryHandle): CopyFiles {
  const write = async (name: string, content: ArrayBuffer | string) => {
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(content);
    await writable.close();
  };
  const read = async (name: string): Promise<File | undefined> => {
    try {
      return await (await folder.getFileHandle(name)).getFile();
    } catch (failure) {
      if (failure instanceof DOMException && failure.name === 'NotFoundError') return undefined;
      throw failure;
    }
  };
  const remove = async (ids: readonly string[]) => {
    for (const id of ids)
      for (const name of [`${id}.json`, `${id}.gz`]) if (await read(name)) await folder.removeEntry(name);
  };
  return {
    put: async (snapshot, bytes) => {
      try {
        await write(`${snapshot.id}.gz`, bytes);
        // Written last: a copy without it was not finished.
        await write(`${snapshot.id}.json`, JSON.stringify(snapshot));
      } catch (failure) {
        await remove([snapshot.id]);
        throw failure;
      }
    },
    list: async () => {
      const found: Snapshot[] = [];
      for await (const name of folder.keys()) {
        const text = name.endsWith('.json') && (await (await read(name))?.text());
        const snapshot = text && parsed(text);
        if (snapshot) found.push(snapshot);
      }
      return found;
    },
    file: (id) => read(`${id}.gz`),
    remove,
  };
}

/** A copy's description; `undefined` where its file is damaged. */
function parsed(text: string): Snapshot | undefined {
  try {
    const snapshot = JSON.parse(text) as Snapshot;
    return typeof snapshot.id === 'string' && typeof snapshot.at === 'string' ? snapshot : undefined;
  } catch {
    // Damaged: the other copies are shown.
    return undefined;
  }
}

const inDatabase: CopyFiles = {
  put: async (snapshot, bytes) => {
    const aside = await openAside();
    await aside.transaction('rw', aside.snapshots, aside.snapshotRows, async () => {
      await aside.snapshots.add(snapshot);
      await aside.snapshotRows.add({ id: snapshot.id, bytes });
    });
  },
  list: async () => {
    try {
      return await (await openAside()).snapshots.toArray();
    } catch (failure) {
      // Where nothing can be kept there are no copies; that is told with what is kept aside.
      if (failure instanceof Problem) return [];
      throw failure;
    }
  },
  file: async (id) => {
    const found = await (await openAside()).snapshotRows.get(id);
    return found && new Blob([found.bytes]);
  },
  remove: async (ids) => {
    const { snapshots, snapshotRows } = await openAside();
    await snapshots.bulkDelete([...ids]);
    await snapshotRows.bulkDelete([...ids]);
  },
};
