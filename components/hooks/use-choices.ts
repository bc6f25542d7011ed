import type { Choices } from '~/storage';
import { useGoen } from './use-goen';
import { useLive } from './use-live';

/** The user's choices on this device, `undefined` until read, and the function that changes one. */
export function useChoices(): [Choices | undefined, (key: keyof Choices, value: string) => Promise<unknown>] {
  const { loadStorage } = useGoen();
  const choices = useLive((storage) => storage.choices(), []);
  return [choices, async (key, value) => (await loadStorage()).choose(key, value)];
}
