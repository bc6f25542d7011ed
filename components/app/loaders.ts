import { recoverJournal } from '../hooks/draft-journal';
import { firstPaint } from '../hooks/first-paint';
import type { Platform, Storage } from '../hooks/use-goen';

/** Loaders of platform and storage, each run once and after the first frame. Storage is opened and checked against its id outside the database. */
export function loaders(): { platform: () => Promise<Platform>; loadStorage: () => Promise<Storage> } {
  const platform = once(async () => {
    await firstPaint();
    return import('~/platform');
  });
  const loadStorage = once(async () => {
    await firstPaint();
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
