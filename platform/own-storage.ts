import { browser } from 'wxt/browser';

/** Closes `storage.local` to scripts in web pages, which Goen injects but does not let read what is stored. Firefox has no such setting. */
export async function closeStorageToPages(): Promise<void> {
  const { local } = browser.storage as { local: { setAccessLevel?: (level: object) => Promise<void> } };
  await local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}

/** Bytes of what `storage.local` holds, as JSON. */
export async function ownStorageSize(): Promise<number> {
  return new Blob([JSON.stringify(await browser.storage.local.get())]).size;
}
