import { commit } from '../core/commit';
import type { Choices } from '../queries/choices';

/** Stores a choice of the user on this device. */
export const choose = (key: keyof Choices, value: string): Promise<unknown> =>
  commit(async () => ({ patches: [{ table: 'settings', put: { key, value } }] }));
