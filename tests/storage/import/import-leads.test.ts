import { describe, expect, test } from 'vitest';
import {
  addNote,
  changeOrganisation,
  followUpsOf,
  forgetContacts,
  importLeads,
  leadDetails,
  leadSheets,
  redoLast,
  saveLead,
  setOwner,
  undoLast,
} from '~/storage';
import { database } from '~/storage/core/database';
import { choice, imported, officeFile, outcomes, planned, store } from '../support/import-scene';
import { scene } from '../support/scene';
import { EXPO, mirai, TODAY, VENTURE_CAFE, withMission } from '../support/store';
import { orphans, visible } from '../support/visible';

withMission();

const LIST = [
  'Company Name,Corporate number,Website,Tel,E-mail,Contact person,Job title,Notes',
  '株式会社そら精機,,https://sora-seiki.example/,03-6277-6451,info@sora-seiki.example,佐藤 一郎,部長,cerca valvole',
  'Kakuu Denki Co. Ltd.,7-9999-0100-0001,,,,,,',
].join('\n');

const nameAndSite = (at: number): string => `架空${at}精機株式会社,https://kakuu-${at}.example/`;

describe('another tool’s list', () => {
  test('becomes leads of the chosen event, each with its first step dated as a captured one has it', async () => {
    await imported(LIST);
    const captured = await saveLead(mirai({ fields: { nameJa: '架空' } }), TODAY);
    const [own] = await followUpsOf(captured);
    const sheets = (await leadSheets(VENTURE_CAFE))
      .filter(({ lead }) => lead.id !== captured)
      .sort((one) => (one.organisation.nameJa ? -1 : 1));
    expect(
      sheets.map(({ organisation: { nameJa, nameEn, legalForm } }) => [nameJa, nameEn, legalForm]),
    ).toEqual([
      ['株式会社そら精機', undefined, '株式会社'],
      [undefined, 'Kakuu Denki Co. Ltd.', 'Co. Ltd.'],
    ]);
    for (const { next } of sheets) expect(next).toMatchObject({ step: own?.step, state: 'open' });
    expect(sheets[0]).toMatchObject({
      organisation: { phone: '+81362776451', domainKey: 'sora-seiki.example' },
      contact: { name: '佐藤 一郎', role: '部長', source: 'elenco.csv', art14: 'to-send' },
      notes: ['cerca valvole'],
    });
    expect(await orphans()).toEqual([]);
  });

  test('the same list once more changes nothing', async () => {
    await imported(LIST);
    const before = await store();
    expect(outcomes(await imported(LIST))).toEqual(['equal', 'equal']);
    expect(await store()).toEqual(before);
  });

  test('so does one of nothing but names at the same event; at another each is asked about', async () => {
    const names = 'company\nSora Seiki\n架空電機';
    await imported(names);
    expect(outcomes(await imported(names))).toEqual(['equal', 'equal']);
    expect(outcomes((await planned(names, { eventId: EXPO })).plan)).toEqual(['asked', 'asked']);
  });

  test('people of the file are stored only where the user ticked it', async () => {
    const [first] = await imported(LIST, { persons: false });
    expect(first).toMatchObject({ is: 'new', person: 'unticked' });
    expect(await database.contacts.count()).toBe(0);
  });

  test('a person who was forgotten is not imported again, and the row says so', async () => {
    await imported(LIST);
    const [contact] = await database.contacts.toArray();
    await forgetContacts([contact?.id as never]);
    const [first] = await imported(LIST);
    expect(first).toMatchObject({ person: 'forgotten' });
    expect(await database.contacts.filter(({ deletedAt }) => !deletedAt).count()).toBe(0);
  });

  test('a known company is filled in and keeps its values, unless the file may overwrite them', async () => {
    const { organisation } = await scene();
    const list =
      'company,corporate number,website,fax\nMirai Eisei KK,7999901000001,https://altro.example/,03-6277-6452';
    const [row] = await imported(list, { over: false });
    expect(row).toMatchObject({ is: 'changed', organisationId: organisation });
    expect(await database.organisations.get(organisation)).toMatchObject({
      nameEn: 'Mirai Satellite Inc.',
      website: 'https://www.mirai-eisei.example/',
      fax: '+81362776452',
      aliases: ['Mirai Eisei KK'],
    });
    await imported(list, { over: true });
    expect(await database.organisations.get(organisation)).toMatchObject({
      nameEn: 'Mirai Eisei KK',
      website: 'https://altro.example/',
      domainKey: 'altro.example',
    });
  });

  test('a company that may be a stored one is asked about, and goes where the answer says', async () => {
    const { otherOrganisation } = await scene();
    const list = 'company,phone\nSora Radar,03-6277-6451';
    await changeOrganisation(otherOrganisation, { nameEn: 'Sora Rader Ltd.', phone: '+81362776451' });
    const { plan } = await planned(list);
    expect(plan).toMatchObject([{ is: 'asked', doubts: [{ id: otherOrganisation }] }]);
    expect(plan[0]?.doubts[0]?.reasons.length).toBeGreaterThan(0);
    expect(outcomes(await imported(list))).toEqual(['refused unanswered']);
    expect(await imported(list, { answers: new Map([[2, otherOrganisation]]) })).toMatchObject([
      { organisationId: otherOrganisation },
    ]);
    expect(await database.organisations.count()).toBe(2);
    await imported('company,phone\nSora Radars,03-6277-6451', { answers: new Map([[2, 'new']]) });
    expect(await database.organisations.count()).toBe(3);
    expect(await database.verdicts.count()).toBe(1);
  });

  test('a company stored without a lead at the event gets one there', async () => {
    const { organisation } = await scene();
    const list = 'company,corporate number\nみらい衛星,7999901000001';
    expect(outcomes(await imported(list, { eventId: EXPO, over: false }))).toEqual(['new']);
    expect(await database.leads.where({ organisationId: organisation }).count()).toBe(2);
  });

  test('the second row about one company is refused, naming the first', async () => {
    const list = 'company,website\nSora Seiki,sora.example\nSora Seiki,https://www.sora.example/';
    expect((await imported(list))[1]).toMatchObject({
      is: 'refused',
      refusals: [{ code: 'twice', value: '2' }],
    });
  });
});

describe('an import', () => {
  test('is one activity: one undo takes it back, notes included, and one redo restores it', async () => {
    const { lead } = await scene();
    const was = await visible();
    const file = `${await officeFile([{ owner: 'LB', notes: 'cerca antenne\nrichiamare' }])}`;
    await imported(file);
    const is = await visible();
    expect(is).not.toEqual(was);
    expect(await undoLast()).toBe('imported');
    expect(await visible()).toEqual(was);
    expect(await redoLast()).toBe('imported');
    expect(await visible()).toEqual(is);
    expect((await leadDetails(lead))?.lead.owner).toBe('LB');
  });

  test('of new companies is taken back whole', async () => {
    await scene();
    const was = await visible();
    await imported(LIST);
    expect(await undoLast()).toBe('imported');
    expect(await visible()).toEqual(was);
    expect(await orphans()).toEqual([]);
  });

  test('that breaks off half-way leaves the store as it was', async () => {
    await scene();
    const file = await officeFile([{ owner: 'LB' }, { owner: 'MB' }]);
    const { rows, plan } = await planned(`${file}`);
    const before = await store();
    const stop = () => {
      throw new Error('the power went');
    };
    database.changeBatches.hook('creating', stop);
    await expect(
      importLeads({ rows, choice: choice() }, plan, { source: 'x.csv', today: TODAY }),
    ).rejects.toThrow('the power went');
    database.changeBatches.hook('creating').unsubscribe(stop);
    expect(await store()).toEqual(before);
  });

  test('refuses a row that somebody changed between the check and the import', async () => {
    const { lead, other } = await scene();
    const { rows, plan } = await planned(await officeFile([{ owner: 'LB' }, { owner: 'MB' }]));
    await setOwner(lead, 'XY');
    const done = await importLeads({ rows, choice: choice() }, plan, { source: 'x.csv', today: TODAY });
    expect(outcomes(done)).toEqual(['refused overtaken', 'changed']);
    expect((await database.leads.get(lead))?.owner).toBe('XY');
    expect((await database.leads.get(other))?.owner).toBe('MB');
  });

  const MANY = ['Company Name,Website', ...Array.from({ length: 120 }, (_, at) => nameAndSite(at))].join(
    '\n',
  );
  const FROM = { source: 'x.csv', today: TODAY };

  test('sees what is written while it is made ready: no company is there twice', async () => {
    const { rows, plan } = await planned(MANY);
    let written = false;
    const pause = async () => {
      if (written) return;
      written = true;
      const [nameJa, website] = nameAndSite(57).split(',');
      await saveLead(mirai({ fields: { nameJa: String(nameJa), website: String(website) } }), TODAY);
    };
    const done = await importLeads({ rows, choice: choice() }, plan, FROM, { pause });
    expect(outcomes(done).filter((outcome) => outcome !== 'new')).toEqual(['refused overtaken']);
    expect(await database.organisations.count()).toBe(120);
  });

  test('gives up where something is written all the time, and writes nothing', async () => {
    const { lead } = await scene();
    const { rows, plan } = await planned(MANY);
    const before = await database.organisations.count();
    let times = 0;
    const pause = async () => {
      await setOwner(lead, `X${times++}`);
    };
    await expect(importLeads({ rows, choice: choice() }, plan, FROM, { pause })).rejects.toMatchObject({
      code: 'import-overtaken',
    });
    expect(await database.organisations.count()).toBe(before);
  });

  test('aborted while it is prepared or written leaves the store as it was', async () => {
    const { rows, plan } = await planned(MANY);
    const before = await store();
    const [early, late] = [new AbortController(), new AbortController()];
    early.abort();
    const pause = async () => early.signal.throwIfAborted();
    await expect(importLeads({ rows, choice: choice() }, plan, FROM, { pause })).rejects.toMatchObject({
      name: 'AbortError',
    });
    const onProgress = () => late.abort();
    await expect(
      importLeads({ rows, choice: choice() }, plan, FROM, { onProgress, signal: late.signal }),
    ).rejects.toMatchObject({ code: 'stopped' });
    expect(await store()).toEqual(before);
  });

  test('adds to a note only what was not written, whatever was written since the file went out', async () => {
    const { lead } = await scene();
    const file = await officeFile([{ notes: 'cerca antenne\ne anche sensori' }]);
    await addNote(lead, 'nota nostra');
    await imported(file);
    const [sheet] = await leadSheets(VENTURE_CAFE);
    expect(sheet?.notes).toEqual(['cerca antenne', 'nota nostra', 'e anche sensori']);
  });
});
