import Papa from 'papaparse';
import type { Day } from '~/domain/dates/day';
import type { MissionEventId } from '~/domain/records/ids';
import {
  fileTable,
  importedRows,
  importWords,
  openFile,
  ownHeadings,
  proposedTargets,
} from '~/exchange/import';
import { importLeads, importPlan } from '~/storage';
import type { Chance } from '../../../tests/capture/chance';
import { companyAt } from '../invented/companies';
import { INVENTED_MISSION } from '../invented/delegation';
import { personAt } from '../invented/people';

interface List {
  eventId: MissionEventId;
  /** Numbers of the companies in it. */
  from: number;
  count: number;
  day: Day;
}

const OWNERS = ['GR', 'LB', 'MT', 'SF', ''];
const NOTES = [
  'Incontrati allo stand',
  'Met at the booth, asked for a data sheet',
  '名刺交換済み。資料送付を希望。',
];
const noPause = async () => undefined;

/** Imports an exhibitors' list of invented companies, as one import of a CSV. @throws Error where a row is refused */
export async function importList(chance: Chance, { eventId, from, count, day }: List): Promise<void> {
  const lines = Array.from({ length: count }, (_, at) => lineOf(chance, from + at));
  const file = new Blob([Papa.unparse(lines)]);
  const opened = await openFile(file);
  if (opened.kind !== 'text') throw new Error('the list is no text');
  const [encoding = 'utf-8'] = opened.encodings;
  const table = await fileTable(file, { kind: 'text', encoding, delimiter: opened.delimiter });
  const targets = proposedTargets(
    table.heads,
    ownHeadings([], () => ''),
  );
  const rows = await importedRows(
    table,
    targets,
    importWords([], () => ''),
  );
  const request = {
    rows,
    choice: {
      eventId,
      persons: true,
      over: true,
      endSteps: true,
      answers: new Map(),
      events: new Map(),
      members: new Map(),
    },
  };
  const plan = await importPlan(request, noPause);
  const done = await importLeads(request, plan, { source: `espositori-${from}.csv`, today: day });
  const refused = done.find(({ is }) => is === 'refused');
  if (refused) throw new Error(`row ${refused.row}: ${JSON.stringify(refused.refusals)}`);
}

function lineOf(chance: Chance, number: number): Record<string, unknown> {
  const { fields, host, trade, url } = companyAt(number);
  const { prefecture, postalCode, addressRest, phone, emails, employees, established } = fields;
  const person = chance.odds(0.35) ? personAt(number, host) : undefined;
  const member = INVENTED_MISSION.members.find(({ id }) => id === trade.members[0]);
  return {
    nameJa: fields.nameJa,
    nameEn: fields.nameEn,
    corporateNumber: fields.corporateNumber,
    website: fields.website,
    sector: fields.sector,
    business: fields.business,
    prefecture,
    postalCode,
    address: addressRest,
    phone,
    email: emails?.[0],
    employees,
    founded: established,
    contactName: person?.name,
    contactRole: person?.role,
    contactEmail: person?.email,
    erOrganisation: chance.odds(0.4) ? member?.name : '',
    owner: chance.pick(OWNERS),
    priority: chance.pick(['A', 'B', 'B', 'C', 'C', '']),
    tags: chance.odds(0.5) ? trade.tags.join(', ') : '',
    notes: chance.odds(0.3) ? chance.pick(NOTES) : '',
    sourceUrl: url,
  };
}
