import { describe, expect, test } from 'vitest';
import type { LeadId } from '~/domain/records/ids';
import { completeFollowUp, followUpsOf, importLeads, saveLead, undoLast } from '~/storage';
import { database } from '~/storage/core/database';
import { changesOf, choice, imported, officeFile, outcomes, planned, store } from '../support/import-scene';
import { EXPO, mirai, TODAY, withMission } from '../support/store';

withMission();

const saved = () => saveLead(mirai({ eventId: EXPO }), TODAY);
const stepsOf = async (lead: LeadId) =>
  (await followUpsOf(lead)).map(({ step, state, name }) => [step, state, name].filter(Boolean).join(' '));
const stageOf = async (lead: LeadId) => (await database.leads.get(lead))?.stage;

describe('a row that moves a lead to a later stage', () => {
  test('ends the steps that lead there and schedules the one that follows, undone with the import', async () => {
    const lead = await saved();
    const file = await officeFile([{ stage: 'Ringraziato' }]);
    expect((await planned(file)).plan).toMatchObject([{ is: 'changed', ends: ['thank'] }]);
    await imported(file);
    expect(await stepsOf(lead)).toEqual(['thank done', 'qualify open']);
    expect(await database.activities.where('subject').equals(lead).count()).toBe(2);
    await undoLast();
    expect(await stepsOf(lead)).toEqual(['thank open']);
    expect(await stageOf(lead)).toBe('captured');
  });

  test('leaves them open where the user said so', async () => {
    const lead = await saved();
    const done = await imported(await officeFile([{ stage: 'Ringraziato' }]), { endSteps: false });
    expect(done[0]?.ends).toBeUndefined();
    expect(await stepsOf(lead)).toEqual(['thank open']);
    expect(await stageOf(lead)).toBe('thanked');
  });

  test('leaves the step open to which the row gives another day', async () => {
    const lead = await saved();
    const [first] = await followUpsOf(lead);
    const done = await imported(await officeFile([{ stage: 'Ringraziato', nextDue: '14/12/2026' }]));
    expect(done[0]?.ends).toBeUndefined();
    expect(await followUpsOf(lead)).toMatchObject([{ id: first?.id, state: 'open', dueOn: '2026-12-14' }]);
  });

  test('schedules the step that the row names in place of the ended one', async () => {
    const lead = await saved();
    await imported(
      await officeFile([{ stage: 'Ringraziato', nextAction: 'Portare i campioni', nextDue: '14/12/2026' }]),
    );
    expect(await stepsOf(lead)).toEqual(['thank done', 'own open Portare i campioni']);
    expect((await followUpsOf(lead))[1]).toMatchObject({ dueOn: '2026-12-14' });
  });

  test('ends nothing where the step leads further', async () => {
    const lead = await saved();
    const [first] = await followUpsOf(lead);
    if (first) await completeFollowUp(first.id, { today: TODAY, next: 'first-reminder' });
    const done = await imported(await officeFile([{ stage: 'Qualificato' }]));
    expect(outcomes(done)).toEqual(['changed']);
    expect(done[0]?.ends).toBeUndefined();
    expect(await stepsOf(lead)).toEqual(['thank done', 'first-reminder open']);
  });

  test('changes nothing when its file is imported once more', async () => {
    await saved();
    const file = await officeFile([{ stage: 'Ringraziato' }]);
    await imported(file);
    const before = await store();
    const again = await imported(file);
    expect(changesOf(again)).toEqual([[]]);
    expect(await store()).toEqual(before);
  });

  test('is refused where a step it would end was ended after the check', async () => {
    const lead = await saved();
    const file = await officeFile([{ stage: 'Ringraziato' }]);
    const { rows, plan } = await planned(file);
    const [first] = await followUpsOf(lead);
    if (first) await completeFollowUp(first.id, { today: TODAY, next: 'qualify' });
    const done = await importLeads({ rows, choice: choice() }, plan, { source: 'a.csv', today: TODAY });
    expect(outcomes(done)).toEqual(['refused overtaken']);
  });
});
