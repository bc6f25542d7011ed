import { describe, expect, test } from 'vitest';
import { memberKey, nameKey } from '~/domain/import/answers';
import { questionsOf } from '~/domain/import/questions';
import type { MissionEventId } from '~/domain/records/ids';
import { duplicateEvent, leadSheets, undoLast } from '~/storage';
import { database } from '~/storage/core/database';
import { imported, outcomes, planned, store } from '../support/import-scene';
import { EXPO, VENTURE_CAFE, withMission } from '../support/store';
import { orphans, visible } from '../support/visible';

withMission();

const ILA = 'a0000000-0000-4000-8000-000000000001' as MissionEventId;
const LIST = [
  'Company Name,Evento,Impresa interessata',
  'Sora Seiki,ILA Berlin,',
  'Kakuu Denki,ILA  berlin,Officine Rossi | MEEO',
  'Niji Kogyo,,Officine Rossi',
].join('\n');

const missionId = async () => {
  const event = await database.missionEvents.get(VENTURE_CAFE);
  return (event as NonNullable<typeof event>).missionId;
};
const toIla = async () =>
  new Map([
    [nameKey('ILA Berlin'), { eventId: ILA, create: { missionId: await missionId(), name: 'ILA Berlin' } }],
  ]);
const withRossi = async () => {
  const id = await missionId();
  const add = { id: 'rossi', name: 'Officine Rossi' };
  return new Map([[memberKey(id, add.name), { missionId: id, add }]]);
};

describe('an event name that is unknown here', () => {
  test('is asked about once, and no row with it goes to another event', async () => {
    const { plan } = await planned(LIST);
    expect(questionsOf(plan).events).toEqual([{ key: 'ila berlin', name: 'ILA Berlin', rows: 2 }]);
    const results = await imported(LIST);
    expect(outcomes(results)).toEqual(['refused event', 'refused event', 'refused member']);
    expect(await database.leads.count()).toBe(0);
  });

  test('goes to the event the user chose, and each new row says so', async () => {
    const list = 'company,event\nSora Seiki,ILA Berlin\nNiji Kogyo,';
    const events = new Map([[nameKey('ila berlin'), { eventId: EXPO as MissionEventId }]]);
    const { plan } = await planned(list, { events });
    const names = await database.missionEvents.bulkGet([EXPO, VENTURE_CAFE] as MissionEventId[]);
    expect(plan.map(({ eventName }) => eventName)).toEqual(names.map((event) => event?.name));
    await imported(list, { events });
    expect((await leadSheets(EXPO)).length).toBe(1);
    // The name is still unknown, so the question is asked again; the same answer changes nothing.
    const before = await store();
    expect(outcomes(await imported(list, { events }))).toEqual(['equal', 'equal']);
    expect(await store()).toEqual(before);
  });

  test('becomes a new event of the chosen mission, with its leads in one activity and one undo', async () => {
    const was = await visible();
    const answers = { events: await toIla(), members: await withRossi() };
    const activities = await database.activities.count();
    expect(outcomes(await imported(LIST, answers))).toEqual(['new', 'new', 'new']);
    expect(await database.activities.count()).toBe(activities + 1);
    const sheets = await leadSheets(ILA);
    expect(sheets.map(({ event, members }) => [event.name, members])).toEqual(
      expect.arrayContaining([
        ['ILA Berlin', []],
        ['ILA Berlin', expect.arrayContaining(['Officine Rossi', 'MEEO'])],
      ]),
    );
    expect(await orphans()).toEqual([]);

    // Now the names are known: the same file asks nothing and changes nothing.
    const before = await store();
    const again = await imported(LIST);
    expect(outcomes(again)).toEqual(['equal', 'equal', 'equal']);
    expect(questionsOf(again)).toEqual({ events: [], members: [] });
    expect(await store()).toEqual(before);

    expect(await undoLast()).toBe('imported');
    expect(await visible()).toEqual(was);
    expect(await orphans()).toEqual([]);
  });

  test('is not created where none of its rows is written', async () => {
    const list = 'company,event,corporate number\nSora Seiki,ILA Berlin,123';
    await imported(list, { events: await toIla() });
    expect(await database.missionEvents.get(ILA)).toBeUndefined();
  });

  test('is asked about where several events in use have it, but for the one new leads go to', async () => {
    const name = (await database.missionEvents.get(EXPO as MissionEventId))?.name ?? '';
    await duplicateEvent(EXPO as MissionEventId, name);
    const list = `company,event\nSora Seiki,${name}`;
    expect(outcomes((await planned(list)).plan)).toEqual(['asked event']);
    expect((await planned(list, { eventId: EXPO as MissionEventId })).plan).toMatchObject([
      { is: 'new', eventId: EXPO },
    ]);
  });
});

describe('members that are unknown here', () => {
  test('are asked about together, whatever number of rows names them', async () => {
    const { plan } = await planned(LIST, { events: await toIla() });
    expect(questionsOf(plan).members).toEqual([{ missionId: await missionId(), names: ['Officine Rossi'] }]);
    expect(outcomes(plan)).toEqual(['new', 'asked member', 'asked member']);
  });

  test('are left out where the user says so: the rows come without them', async () => {
    const id = await missionId();
    const members = new Map([[memberKey(id, 'officine rossi'), { missionId: id }]]);
    const answers = { events: await toIla(), members };
    expect(outcomes(await imported(LIST, answers))).toEqual(['new', 'new', 'new']);
    const sheets = await leadSheets(undefined);
    expect(sheets.flatMap((sheet) => sheet.members)).toEqual(['MEEO']);
    expect((await database.missions.get(id))?.members.map(({ name }) => name)).not.toContain(
      'Officine Rossi',
    );
    expect(outcomes(await imported(LIST, { ...answers, events: new Map() }))).toEqual([
      'equal',
      'equal',
      'equal',
    ]);
  });
});
