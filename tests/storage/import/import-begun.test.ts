import { describe, expect, test } from 'vitest';
import { deleteLead, deleteOrganisation, followUpsOf, leadSheets } from '~/storage';
import { database } from '~/storage/core/database';
import { imported, officeFile, outcomes, planned } from '../support/import-scene';
import { scene } from '../support/scene';
import { DSEI, EXPO, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const HEAD = 'company;website;stage;outcome;lost;next action;due;owner;priority;tags;erOrganisation;event';
const HEADINGS = HEAD.replace('lost', 'Motivo di chiusura');
const list = (...rows: string[]) => [HEADINGS, ...rows].join('\n');
const only = async () => {
  const sheets = await leadSheets(undefined);
  expect(sheets).toHaveLength(1);
  return sheets[0] as (typeof sheets)[number];
};

describe('a new lead begins as its row says', () => {
  test('with its owner, worth, tags, members and stage', async () => {
    await imported(list('Sora;sora.example;Ringraziato;;;;;LB;B;"radar, antenne";MEEO;'));
    expect(await only()).toMatchObject({
      lead: { stage: 'thanked', owner: 'LB', priority: 'B', tags: ['antenne', 'radar'] },
      members: ['MEEO'],
      // A lead that was thanked already is not to be thanked again.
      next: { step: 'qualify' },
    });
  });

  test('with its step on the file’s day, rolled to one on which people work', async () => {
    await imported(list('Sora;sora.example;;;;;13/12/2026;;;;;'));
    expect((await only()).next).toMatchObject({ step: 'thank', dueOn: '2026-12-14', touched: true });
    // A holiday in Italy only: thanks follow the Japanese calendar.
    const rows = list('Mirai;mirai.example;;;;;08/12/2026;;;;;');
    await imported(rows);
    const mirai = (await leadSheets(undefined)).find(({ organisation }) => organisation.nameEn === 'Mirai');
    expect(mirai?.next?.dueOn).toBe('2026-12-08');
    expect(outcomes(await imported(rows))).toEqual(['equal']);
  });

  test('with a step of the event, or one of its own, in place of the first', async () => {
    await imported(list('Sora;sora.example;;;;Qualify A/B/C;;;;;;'));
    expect((await only()).next).toMatchObject({ step: 'qualify' });
    await imported(list('Mirai;mirai.example;;;;Portare i campioni;14/12/2026;;;;;'));
    const own = (await leadSheets(undefined)).find(({ organisation }) => organisation.nameEn === 'Mirai');
    expect(own?.next).toMatchObject({ step: 'own', name: 'Portare i campioni', dueOn: '2026-12-14' });
    expect(own?.followUps).toHaveLength(1);
  });

  test('by the words and headings of files that earlier versions wrote', async () => {
    const file = list('Sora;sora.example;Accordo;Visita in Emilia-Romagna;;Rapporto ad ART-ER;;;;;MEEO;');
    await imported(file.replace('erOrganisation', 'Impresa/ente E-R interessato'));
    expect(await only()).toMatchObject({
      lead: { stage: 'agreed', outcome: 'visit' },
      members: ['MEEO'],
      next: { step: 'report' },
    });
  });

  test('parked with its day, closed with its reason, and without an open step', async () => {
    await imported(list('Sora;sora.example;In sospeso;;;;01/02/2027;;;;;'));
    expect(await only()).toMatchObject({
      lead: { stage: 'parked', resumeOn: '2027-02-01' },
      next: { step: 'resume', dueOn: '2027-02-01' },
    });
    await imported(list('Mirai;mirai.example;Chiuso;;Prezzo;;;;;;;'));
    const lost = (await leadSheets(undefined)).find(({ organisation }) => organisation.nameEn === 'Mirai');
    expect(lost?.lead).toMatchObject({ stage: 'lost', lostReason: 'price' });
    expect(await followUpsOf(lost?.lead.id as never)).toEqual([]);
  });

  test('at the event its row names, else at the chosen one', async () => {
    const rows = list('Sora;sora.example;;;;;;;;;;DSEI Japan 2025', 'Mirai;mirai.example;;;;;;;;;;');
    await imported(rows, { eventId: EXPO });
    const sheets = await leadSheets(undefined);
    expect(sheets.map(({ event, organisation }) => [organisation.nameEn, event.id]).sort()).toEqual([
      ['Mirai', EXPO],
      ['Sora', DSEI],
    ]);
  });

  test('or is refused where its stage would be held, or asks what it does not say', async () => {
    const done = await imported(
      list(
        'A1 Works;a1.example;Incontro tecnico;;;;;;;;;DSEI Japan 2025',
        'B2 Works;b2.example;Accordo;;;;;;;;;',
        'C3 Works;c3.example;Chiuso;;;;;;;;;',
        'D4 Works;d4.example;In sospeso;;;;;;;;;',
        'E5 Works;e5.example;Fase inventata;;;;;;;;;',
        'F6 Works;f6.example;;;Prezzo;;;;;;;',
        'G7 Works;g7.example;;;;;;;;;Impresa ignota;',
      ),
    );
    expect(outcomes(done)).toEqual([
      'refused held-export',
      'refused held-agreement',
      'refused held-reason',
      'refused held-resume',
      'refused word',
      'refused reason-open',
      'refused member',
    ]);
    expect(await database.leads.count()).toBe(0);
  });
});

describe('what lies in the trash', () => {
  test('a company comes back as a lead, as it does when it is captured', async () => {
    const { organisation } = await scene();
    await deleteOrganisation(organisation);
    await imported('company,corporate number\nMirai,7999901000001');
    expect((await database.organisations.get(organisation))?.deletedAt).toBeUndefined();
    expect((await leadSheets(VENTURE_CAFE)).map((sheet) => sheet.organisation.id)).toContain(organisation);
  });

  test('a lead of a list’s company is restored at its stage', async () => {
    const { lead } = await scene();
    await deleteLead(lead);
    await imported('company,corporate number,owner\nMirai,7999901000001,LB');
    expect(await database.leads.get(lead)).toMatchObject({ owner: 'LB', stage: 'captured' });
    expect((await database.leads.get(lead))?.deletedAt).toBeUndefined();
  });
});

describe('the step of a lead', () => {
  test('gets another wording and day; a day alone is refused where no step is open', async () => {
    const { lead, step } = await scene();
    await imported(await officeFile([{ nextAction: 'Chiamare la sede', nextDue: '15/12/2026' }]));
    expect(await database.followUps.get(step)).toMatchObject({
      name: 'Chiamare la sede',
      dueOn: '2026-12-15',
    });
    await imported(await officeFile([{ stage: 'Chiuso', lostReason: 'Prezzo' }]));
    expect(outcomes(await imported(await officeFile([{ nextDue: '20/12/2026' }])))[0]).toBe(
      'refused no-step',
    );
    expect((await followUpsOf(lead)).filter(({ state }) => state === 'open')).toEqual([]);
  });
});

test('people whose cells differ are reported where they are not taken, and only those', async () => {
  await scene();
  const { plan } = await planned(await officeFile([{ contactRole: 'direttrice' }]), { persons: false });
  expect(plan.map(({ is, person }) => [is, person])).toEqual([
    ['equal', 'unticked'],
    ['equal', undefined],
  ]);
});
