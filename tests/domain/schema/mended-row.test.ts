import { expect, test } from 'vitest';
import { mendedRow } from '~/domain/schema/mended-row';

const LEAD = {
  createdAt: '2026-11-20T03:00:00.000Z',
  updatedAt: '2026-11-20T03:00:00.000Z',
  by: 'GR',
  stamp: '2026-11-20T03:00:00.000Z|0000|x',
  stamps: {},
  id: 'lead-1',
  organisationId: 'organisation-1',
  eventId: 'event-1',
  stage: 'captured',
  stageSince: '2026-11-20',
  capturedOn: '2026-11-20',
};

test('a valid row is the same object', () => {
  expect(mendedRow('leads', LEAD)?.row).toBe(LEAD);
});

test('an optional field is dropped, a required one gets the plainest value, the rest stays', () => {
  const mended = mendedRow('leads', { ...LEAD, owner: 7, stageSince: '2026-99-99' });
  expect(mended?.fields.sort()).toEqual(['owner', 'stageSince']);
  expect(mended?.row).toMatchObject({ id: 'lead-1', stage: 'captured', capturedOn: '2026-11-20' });
  expect(mended?.row).not.toHaveProperty('owner');
});

test('of a list only what cannot be read is dropped', () => {
  const mended = mendedRow('leads', { ...LEAD, tags: ['antenne', 5, 'Tokyo'] });
  expect(mended?.row.tags).toEqual(['antenne', 'Tokyo']);
});

test.each([undefined, null, 'text', [LEAD], { ...LEAD, id: 5 }, { ...LEAD, organisationId: {} }])(
  'what says no longer which record it is cannot be shown: %j',
  (row) => {
    expect(mendedRow('leads', row)).toBeUndefined();
  },
);
