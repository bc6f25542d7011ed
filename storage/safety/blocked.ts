const LOCK = 'goen-upgrade-blocked';

/** Absent in tests on Node. */
const locks = (): LockManager | undefined =>
  (globalThis as { navigator?: { locks?: LockManager } }).navigator?.locks;

/** Lets other windows know that this one waits for an old window to close, until `opening` has settled. */
export function tellBlocked(opening: Promise<unknown>): void {
  void locks()?.request(LOCK, { mode: 'shared' }, () => opening.catch(() => undefined));
}

/** Whether another window waits for an old one to close, of which the browser tells only that window. */
export async function isBlockedElsewhere(): Promise<boolean> {
  const { held = [] } = (await locks()?.query()) ?? {};
  return held.some(({ name }) => name === LOCK);
}
