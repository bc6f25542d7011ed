import { describe, expect, test } from 'vitest';
import { checkDigitOf } from '~/domain/values/corporate-number';
import { addToEvent, changeOrganisation, deleteLead, followUpsOf, leadSheets } from '~/storage';
import { database } from '~/storage/core/database';
import { changesOf, imported, officeFile, outcomes, store } from '../support/import-scene';
import { scene } from '../support/scene';
import { DSEI, TODAY, VENTURE_CAFE, withMission } from '../support/store';

withMission();

describe('the office’s corrections', () => {
  test('a file that comes back unchanged changes nothing and adds no activity', async () => {
    await scene();
    const before = await store();
    expect(outcomes(await imported(await officeFile()))).toEqual(['equal', 'equal']);
    expect(await store()).toEqual(before);
  });

  test('three cells changed in Excel’s way are three fields changed, and nothing else', async () => {
    const { organisation, lead, step } = await scene();
    const before = await database.organisations.get(organisation);
    const file = await officeFile([
      { phone: '(+81) 3 5555 0101', employees: '1.234', nextDue: '14/12/2026' },
    ]);
    const done = await imported(file);
    expect(changesOf(done)).toEqual([
      ['phone:  → +81355550101', 'employees:  → 1234', 'nextDue: 2026-11-25 → 2026-12-14'],
      [],
    ]);
    const after = await database.organisations.get(organisation);
    expect(after).toMatchObject({ phone: '+81355550101', employees: 1234 });
    const { phone, employees, keys, stamps, updatedAt, ...rest } = after ?? ({} as never);
    const { keys: _, stamps: __, updatedAt: ___, ...was } = before ?? ({} as never);
    expect(rest).toEqual(was);
    expect([...keys]).toContain('p:+81355550101');
    expect(Object.keys(stamps).sort()).toEqual(['employees', 'phone']);
    expect(updatedAt).toBeTruthy();
    expect(await database.followUps.get(step)).toMatchObject({ dueOn: '2026-12-14', touched: true });
    expect(await database.leads.get(lead)).toMatchObject({ stamps: {} });
  });

  test('an empty cell erases nothing', async () => {
    const { organisation } = await scene();
    expect(
      outcomes(await imported(await officeFile([{ nameEn: '', website: '', notes: '', stage: '' }]))),
    ).toEqual(['equal', 'equal']);
    expect(await database.organisations.get(organisation)).toMatchObject({ nameEn: 'Mirai Satellite Inc.' });
  });

  test('owner, priority, tags, members and a further note are taken', async () => {
    const { lead } = await scene();
    const file = await officeFile([
      {
        owner: 'LB',
        priority: 'a',
        tags: 'antenne | Ibaraki',
        erOrganisation: 'MEEO',
        notes: 'cerca antenne\nrichiamare',
      },
    ]);
    await imported(file);
    expect(await database.leads.get(lead)).toMatchObject({
      owner: 'LB',
      priority: 'A',
      tags: ['Ibaraki', 'antenne'],
    });
    const [sheet] = await leadSheets(VENTURE_CAFE);
    expect(sheet).toMatchObject({ members: ['MEEO'], notes: ['cerca antenne', 'richiamare'] });
    expect(outcomes(await imported(file))).toEqual(['equal', 'equal']);
  });

  test('a stage changes as moving allows it; one that waits for an answer is refused with what is missing', async () => {
    const { lead } = await scene();
    expect(
      outcomes(await imported(await officeFile([{ stage: 'Accordo' }, { stage: 'Ringraziato' }]))),
    ).toEqual(['refused held-agreement', 'changed']);
    expect((await database.leads.get(lead))?.stage).toBe('captured');
    await imported(await officeFile([{ stage: 'Accordo', outcome: 'NDA' }]));
    expect(await database.leads.get(lead)).toMatchObject({ stage: 'agreed', outcome: 'nda' });
    await imported(await officeFile([{ stage: 'closed', lostReason: 'Prezzo' }]));
    expect(await database.leads.get(lead)).toMatchObject({ stage: 'lost', lostReason: 'price' });
    expect((await followUpsOf(lead)).filter(({ state }) => state === 'open')).toEqual([]);
  });

  test('the export review holds a stage in a file as it does on the board', async () => {
    const { organisation } = await scene();
    await addToEvent(organisation, DSEI, TODAY);
    const at = (await leadSheets(undefined)).findIndex(({ event }) => event.id === DSEI);
    const edits = Array.from({ length: at + 1 }, (_, row) =>
      row === at ? { stage: 'Incontro tecnico' } : {},
    );
    expect(outcomes(await imported(await officeFile(edits)))[at]).toBe('refused held-export');
  });

  test('what is Goen’s to say is never written over', async () => {
    const { lead, contact } = await scene();
    const was = [await database.leads.get(lead), await database.contacts.get(contact)];
    const file = await officeFile([
      {
        art14: 'inviata',
        capturedAt: '01/01/2020',
        stageSince: '01/01/2020',
        sourceUrl: 'https://altro.example/',
        contactSource: 'x',
        mission: 'y',
        employeesAsOf: '2020',
      },
    ]);
    expect(outcomes(await imported(file))).toEqual(['equal', 'equal']);
    expect([await database.leads.get(lead), await database.contacts.get(contact)]).toEqual(was);
  });

  test('numbers and names that a spreadsheet ruined are refused with the reason, and their rows left whole', async () => {
    const { organisation } = await scene();
    const was = await database.organisations.get(organisation);
    const file = await officeFile([
      { corporateNumber: '9,01241E+12', nameEn: 'Altro nome' },
      { nameJa: '????????' },
    ]);
    const done = await imported(file);
    expect(outcomes(done)).toEqual(['refused ruined-number', 'refused ruined-text']);
    expect(done[0]?.refusals).toEqual([
      { code: 'ruined-number', field: 'corporateNumber', value: '9,01241E+12' },
    ]);
    expect(await database.organisations.get(organisation)).toEqual(was);
  });

  test('a text of which only the foreign letters were lost is refused too', async () => {
    const { organisation } = await scene();
    await changeOrganisation(organisation, { addressRest: '中央区1-2 ビル' });
    const done = await imported(await officeFile([{ address: '???1-2 ??' }]));
    expect(done[0]?.refusals).toEqual([{ code: 'ruined-text', field: 'address', value: '???1-2 ??' }]);
  });

  test('a person’s name is corrected, not taken for another person', async () => {
    const { contact } = await scene();
    await imported(await officeFile([{ contactName: '架空 華子', contactEmail: 'h@mirai-eisei.example' }]));
    expect(await database.contacts.toArray()).toMatchObject([
      { id: contact, name: '架空 華子', email: 'h@mirai-eisei.example', emailIs: 'personal' },
    ]);
  });

  test('notes written over in the file are added beside those that were, and only once', async () => {
    await scene();
    const file = await officeFile([{ notes: 'tutto cambiato' }]);
    await imported(file);
    expect((await leadSheets(VENTURE_CAFE))[0]?.notes).toEqual(['cerca antenne', 'tutto cambiato']);
    expect(outcomes(await imported(file))).toEqual(['equal', 'equal']);
  });

  test('another valid corporate number is another company, so it is refused', async () => {
    await scene();
    const other = `${checkDigitOf('999901000002')}999901000002`;
    expect(outcomes(await imported(await officeFile([{ corporateNumber: other }])))[0]).toBe(
      'refused other-number',
    );
  });

  test('a deleted lead is not restored by a file', async () => {
    const { lead } = await scene();
    const file = await officeFile([{ owner: 'LB' }]);
    await deleteLead(lead);
    expect(outcomes(await imported(file))).toEqual(['refused trashed', 'equal']);
  });
});
