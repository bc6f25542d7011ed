import type { Platform, Storage } from '../hooks/use-goen';

/** Loads the browser's side and the store once each, after the first frame; the store is opened and known to be the right one. */
export function loaders(): { platform: () => Promise<Platform>; loadStorage: () => Promise<Storage> } {
  const platform = once(async () => {
    await painted();
    return import('~/platform');
  });
  const loadStorage = once(async () => {
    await painted();
    const [storage, browser] = await Promise.all([import('~/storage'), platform()]);
    await storage.openDatabase(browser.outsideId);
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

/** Until the first frame is out; a window behind others has none, and waits a moment instead. */
const painted = (): Promise<void> =>
  new Promise((go) => {
    setTimeout(go, 50);
    requestAnimationFrame(() => setTimeout(go));
  });
