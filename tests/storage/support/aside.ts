import { type MockInstance, vi } from 'vitest';
import { openAside } from '~/storage/safety/database';

/** Empties the database beside the main one. */
export async function emptyAside(): Promise<void> {
  const aside = await openAside();
  await Promise.all(aside.tables.map((table) => table.clear()));
}

/** Damages the database beside the main one, as a browser tells it: it does not open until it is deleted, or never. Returns the opening, to be restored. */
export async function damageAside(isForEver = false): Promise<MockInstance> {
  (await openAside()).close({ disableAutoOpen: false });
  const open = indexedDB.open.bind(indexedDB);
  let isDamaged = true;
  const deleting = vi.spyOn(indexedDB, 'deleteDatabase');
  return vi.spyOn(indexedDB, 'open').mockImplementation((name, version) => {
    if (deleting.mock.calls.some(([deleted]) => deleted === 'goen-aside')) isDamaged = isForEver;
    if (name !== 'goen-aside' || !isDamaged) return open(name, version);
    const failing = new EventTarget() as unknown as IDBOpenDBRequest;
    Object.assign(failing, { error: new DOMException('damaged', 'UnknownError'), readyState: 'done' });
    failing.addEventListener('error', (event) => failing.onerror?.(event));
    setTimeout(() => failing.dispatchEvent(new Event('error')));
    return failing;
  });
}
