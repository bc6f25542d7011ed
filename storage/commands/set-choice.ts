import { Problem } from '~/domain/problem';
import { LONGEST_CHOICE } from '~/domain/records/limits';
import { commit } from '../core/commit';
import type { Choices } from '../queries/choices';

/** Stores a choice of the user on this device. @throws Problem 'value-too-long' */
export const choose = (key: keyof Choices, value: string): Promise<unknown> =>
  commit(async () => {
    if (value.length > LONGEST_CHOICE) throw new Problem('value-too-long', key);
    return { patches: [{ table: 'settings', put: { key, value } }] };
  });
