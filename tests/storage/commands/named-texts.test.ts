import { expect, test } from 'vitest';
import { withoutNamed } from '~/storage/patches/named-texts';

const NAME = '架空 花子';
const contact = (record: string) => ({
  id: `change-${record}`,
  activityId: 'a',
  table: 'contacts',
  record,
  after: { name: NAME, role: `${NAME}の秘書` },
});
/** What a merge has removed from the history, for its undo. */
const removed = {
  id: 'x',
  activityId: 'm',
  table: 'along',
  record: 'm',
  before: { activities: [{ id: 'n', note: `con ${NAME}` }], changes: [contact('hers'), contact('others')] },
};

test('in history that a merge has removed another person of the same name keeps it, the erased one does not', () => {
  const row = withoutNamed(
    'changes',
    removed,
    { certain: new RegExp(NAME, 'gu'), possible: undefined, erased: new Set(['hers']) },
    () => false,
  );
  expect(row.before).toEqual({
    activities: [{ id: 'n', note: 'con …' }],
    changes: [
      { ...contact('hers'), after: { name: '…', role: '…の秘書' } },
      { ...contact('others'), after: { name: NAME, role: '…の秘書' } },
    ],
  });
});
