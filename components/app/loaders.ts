import type { Platform, Storage } from '../hooks/use-goen';

/** Loads the browser's side and the store once each, after the first frame; the store is opened and known to be the right one. */
export function loaders(): { platform: () => Promise<Platform>; storage: () => Promise<Storage> } {
  const platform = once(async () => {
    await painted();
    return import('~/platform');
  });
  const storage = once(async () => {
    await painted();
    const [kept, browser] = await Promise.all([import('~/storage'), platform()]);
    await kept.openDatabase(browser.outsideId);
    return kept;
  });
  return { platform, storage };
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
