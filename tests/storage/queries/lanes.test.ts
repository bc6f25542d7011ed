import { expect, test } from 'vitest';
import type { LeadId } from '~/domain/records/ids';
import { type Lane, lanesOf, leadsOf, saveLead, setIntroduction, setOwner } from '~/storage';
import { EXPO, TODAY, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const named = (nameJa: string, eventId = VENTURE_CAFE) =>
  saveLead({ eventId, fields: { nameJa }, evidence: {} }, TODAY);

/** Lanes as their name, stage and companies. */
const words = (lanes: readonly Lane[]) =>
  Promise.all(
    lanes.map(async ({ name, stages }) => [
      name,
      ...(await Promise.all(
        [...stages].map(async ([stage, ids]) => [
          stage,
          ...(await leadsOf(ids)).map(({ organisation }) => organisation.nameJa),
        ]),
      )),
    ]),
  );

test('lanes of owners are sorted by name, those without one last, in each stage the newest first', async () => {
  const [first, second] = [
    await named('いち'),
    await named('に'),
    await named('さん'),
    await named('よそ', EXPO),
  ];
  await setOwner(first, 'ZB');
  await setOwner(second, 'AA');
  expect(await words(await lanesOf(VENTURE_CAFE, 'owner'))).toEqual([
    ['AA', ['captured', 'に']],
    ['ZB', ['captured', 'いち']],
    ['', ['captured', 'さん']],
  ]);
});

test('a lead of two members is in the lanes of both', async () => {
  const [first] = [await named('いち'), await named('に')];
  await setIntroduction(first, 'meeo', 'met');
  await setIntroduction(first, 'nautilus', 'suggested');
  expect(await words(await lanesOf(VENTURE_CAFE, 'member'))).toEqual([
    ['MEEO', ['captured', 'いち']],
    ['Nautilus', ['captured', 'いち']],
    ['', ['captured', 'に']],
  ]);
});

test('only what passes a filter is in a lane, and nothing of another event', async () => {
  const ids = new Set<LeadId>([await named('いち'), await named('よそ', EXPO)]);
  await named('に');
  expect(await words(await lanesOf(VENTURE_CAFE, 'none', ids))).toEqual([['', ['captured', 'いち']]]);
  expect(await lanesOf(VENTURE_CAFE, 'none', new Set())).toEqual([]);
});
