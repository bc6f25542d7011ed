import { beforeEach, describe, expect, test } from 'vitest';
import type { CustomField } from '~/domain/missions/custom-field';
import type { MissionEventId } from '~/domain/records/ids';
import { customColumns } from '~/exchange/custom-columns';
import { csvText } from '~/exchange/export/csv';
import { ALL_COLUMNS, presetColumns } from '~/exchange/export/presets';
import { proposedTargets } from '~/exchange/import/headings';
import { ownHeadings } from '~/exchange/import/own-headings';
import { importedRows } from '~/exchange/import/rows';
import { changeMission, duplicateMission, importLeads, importPlan, leadSheets, undoLast } from '~/storage';
import { database } from '~/storage/core/database';
import { headingIn, tableIn, wordingIn, words } from '../../exchange/import/import-scene';
import { choice, outcomes } from '../support/import-scene';
import { scene } from '../support/scene';
import { TODAY, VENTURE_CAFE, withMission } from '../support/store';

withMission();

const FIELDS: CustomField[] = [
  { id: 'budget', name: 'Budget', kind: 'number' },
  { id: 'visit', name: 'Visita', kind: 'date' },
  { id: 'size', name: 'Taglia', kind: 'choice', choices: ['Piccola', 'Grande'] },
  { id: 'note', name: 'Stand', kind: 'text' },
];

const missionOf = async () => {
  const event = await database.missionEvents.get(VENTURE_CAFE as MissionEventId);
  const mission = event && (await database.missions.get(event.missionId));
  if (!mission) throw new Error('no mission');
  return mission;
};
const columnsHere = async () => customColumns(await database.missions.toArray(), []);

/** Plans a file with the missions' fields among its headings, and imports it. */
async function imported(content: string, over = true) {
  const table = await tableIn(content);
  const fields = await columnsHere();
  const targets = proposedTargets(
    table.heads,
    ownHeadings(['it'] as const, (locale, key) => headingIn(locale)(key), fields),
  );
  const rows = await importedRows(table, targets, words());
  const request = { rows, choice: choice({ over }) };
  const plan = await importPlan(request, async () => undefined);
  await importLeads(request, plan, { source: 'x.csv', today: TODAY });
  return { targets, plan };
}

beforeEach(async () => {
  const mission = await missionOf();
  await changeMission(mission.id, { ...mission, fields: FIELDS });
});

describe('a mission’s own fields', () => {
  test('come from a list by their names, each in the form of its kind', async () => {
    const { targets } = await imported(
      'company;Budget;Visita;Taglia;Stand\nSora Seiki;1.234,5;03/12/2026;grande;=B12',
    );
    expect(targets).toEqual(['name', 'custom:budget', 'custom:visit', 'custom:size', 'custom:note']);
    const [lead] = await database.leads.toArray();
    expect(lead?.custom).toEqual({ budget: '1234.5', visit: '2026-12-03', size: 'Grande', note: '=B12' });
  });

  test('go out and come back in each form, and one changed cell is one change, taken back by one undo', async () => {
    const { lead } = await scene();
    await imported(`id;Budget;Stand\n${lead};-1,234;=1+1`);
    const fields = await columnsHere();
    const before = (await database.leads.get(lead))?.custom;
    expect(before).toEqual({ budget: '-1.234', note: '=1+1' });
    for (const form of ['excel', 'raw'] as const) {
      const csv = csvText(await leadSheets(undefined), {
        form,
        columns: presetColumns({ columns: ALL_COLUMNS }, fields),
        heading: (key) => fields.find((field) => field.key === key)?.heading ?? headingIn('it')(key),
        wording: wordingIn('it'),
      });
      expect(csv).toContain(form === 'raw' ? "-1.234,,,'=1+1" : `"-1,234";"";"";"'=1+1"`);
      expect(outcomes((await imported(csv)).plan).every((is) => is === 'equal')).toBe(true);
      const changed = csv.replace(/-1[.,]234/, form === 'raw' ? '1.5' : '1,5');
      const { plan } = await imported(changed);
      expect(plan.flatMap(({ changes }) => changes)).toEqual([
        { field: 'custom:budget', name: 'Budget', before: '-1.234', after: '1.5' },
      ]);
      expect((await database.leads.get(lead))?.custom).toEqual({ budget: '1.5', note: '=1+1' });
      expect(await undoLast()).toBe('imported');
      expect((await database.leads.get(lead))?.custom).toEqual(before);
    }
  });

  test('are refused with the reason where they are no number, day or choice', async () => {
    const { plan } = await imported(
      'company;Budget;Visita;Taglia\nSora;molto;2026-12-03;Grande\nNiji;1;31/02/2026;Grande\nKumo;1;;Enorme',
    );
    expect(plan.map(({ refusals }) => refusals)).toEqual([
      [{ field: 'custom:budget', name: 'Budget', code: 'number', value: 'molto' }],
      [{ field: 'custom:visit', name: 'Visita', code: 'date', value: '31/02/2026' }],
      [{ field: 'custom:size', name: 'Taglia', code: 'word', value: 'Enorme' }],
    ]);
  });

  test('of one name in two missions are told apart by their ids; a value for another mission is refused', async () => {
    const mission = await missionOf();
    const other = await duplicateMission(mission.id, 'Next year');
    const copy = await database.missions.get(other);
    await changeMission(other, {
      ...(copy as typeof mission),
      fields: [{ ...FIELDS[0], id: 'b2' } as never],
    });
    const columns = await columnsHere();
    expect(
      columns
        .filter(({ names }) => names.length === 0)
        .map(({ heading }) => heading)
        .sort(),
    ).toEqual(['Budget [b2]', 'Budget [budget]']);
    expect((await imported('company;Budget\nSora;5')).targets).toEqual(['name', 'ignore']);
    const { targets, plan } = await imported('company;Budget [b2]\nNiji;5');
    expect(targets).toEqual(['name', 'custom:b2']);
    expect(outcomes(plan)).toEqual(['refused other-mission']);
  });
});
