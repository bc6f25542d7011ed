import { expect, test } from 'vitest';
import type { RecordRow } from '~/domain/sync/beginnings';
import { mergeDuplicateSteps } from '~/domain/sync/conflicts/duplicate-steps';

const at = (hour: string, device: string) => `2026-12-01T${hour}:00:00.000Z|0000|${device}`;
const step = (id: string, stamp: string, state: string, stateAt: string) =>
  ({ id, leadId: 'lead', step: 'thank', state, stamp, stamps: { state: stateAt } }) as unknown as RecordRow;

test.each([
  ['ended where the other was ended later', '10', 'done'],
  ['open where it was reopened later than the other was ended', '14', 'open'],
])('of one step added on two devices the first is %s', (_, reopened, state) => {
  const first = step('a', at('08', 'one'), 'open', at(reopened, 'one'));
  const other = step('b', at('09', 'two'), 'done', at('12', 'two'));
  const steps = new Map([first, other].map((row) => [row.id, row]));
  mergeDuplicateSteps(new Map([['followUps', steps]]));
  expect(steps.get('a')?.state).toBe(state);
  expect(steps.get('b')?.deletedAt).toBeDefined();
});
