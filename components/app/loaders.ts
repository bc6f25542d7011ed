import { recoverJournal } from '../hooks/draft-journal';
import type { Platform, Storage } from '../hooks/use-goen';

/** Loaders of platform and storage, each run once and after the first frame. Storage is opened and checked against its id outside the database. */
export function loaders(): { platform: () => Promise<Platform>; loadStorage: () => Promise<Storage> } {
  const platform = once(async () => {
    await painted();
    return import('~/platform');
  });
  const loadStorage = once(async () => {
    await painted();
    const [storage, browser] = await Promise.all([import('~/storage'), platform()]);
    await storage.openDatabase(browser.outsideId);
    await recoverJournal(storage);
    return storage;
  });
  return { platform, loadStorage };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

/** Resolves after the first frame, or after 50 ms: a background window paints none. */
const painted = (): Promise<void> =>
  new Promise((go) => {
    setTimeout(go, 50);
    requestAnimationFrame(() => setTimeout(go));
  });
