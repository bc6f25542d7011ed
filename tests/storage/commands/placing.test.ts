import { expect, test } from 'vitest';
import { leadDetails, moveLead, saveLead, undoLast } from '~/storage';
import { database } from '~/storage/core/database';
import { mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';
import { visible } from '../support/visible';

withMission();

test('a lead is saved where the user puts it: stage, owner, members and tags, in one activity', async () => {
  const before = await visible();
  const id = await saveLead(
    mirai({ placing: { stage: 'qualified', owner: 'GR', members: ['meeo'], tags: ['antenne', 'Antenne'] } }),
    TODAY,
  );
  const details = await leadDetails(id);
  expect(details?.lead).toMatchObject({ stage: 'qualified', owner: 'GR', tags: ['antenne'] });
  expect(details?.introductions).toMatchObject([{ memberId: 'meeo', state: 'interested' }]);
  expect(details?.followUps).toHaveLength(1);
  await undoLast();
  expect(await visible()).toEqual(before);
});

test.each(['agreed', 'proposal', 'gone'])(
  'a lead does not begin at “%s”, which asks something or is not there',
  async (stage) => {
    const id = await saveLead(mirai({ placing: { stage } }), TODAY);
    expect((await database.leads.get(id))?.stage).toBe('captured');
  },
);

test('members of another mission are left out', async () => {
  const id = await saveLead(mirai({ placing: { members: ['somebody-else', 'meeo'] } }), TODAY);
  expect((await leadDetails(id))?.introductions.map(({ memberId }) => memberId)).toEqual(['meeo']);
});

test('the timeline goes on from the stage it began at', async () => {
  const id = await saveLead(mirai({ placing: { stage: 'thanked' }, eventId: VENTURE_CAFE }), TODAY);
  await moveLead(id, 'engaged' as never, TODAY);
  expect((await database.leads.get(id))?.stage).toBe('engaged');
});
