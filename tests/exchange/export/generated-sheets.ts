import fc from 'fast-check';
import { EXPORT_STATES } from '~/domain/leads/export-control';
import { PRIORITIES } from '~/domain/leads/lead';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import { LOST_REASONS, MEETING_OUTCOMES, OUTCOMES } from '~/domain/leads/outcomes';
import { identityOf } from '~/domain/matching/identity';
import { matchKeys } from '~/domain/matching/match-keys';
import type { CustomField } from '~/domain/missions/custom-field';
import { EVENT_KINDS, playbookOf } from '~/domain/missions/playbook';
import { checkDigitOf } from '~/domain/values/corporate-number';
import { tagsWith } from '~/domain/values/tags';

const NASTY = [
  '=1+1',
  "'=1",
  "''già",
  '+81 3',
  '@x',
  '−5',
  '　＝1',
  'dice "sì"; forse',
  'a,b;c\td|e',
  'una\nriga\r\nsotto',
  '\ufeffmarca',
  '🚀 軌道',
  'مرحبا',
  '株式会社みらい',
  '??',
  'sep=;',
  '[a, b]',
  'a | b',
  'null',
  '__proto__',
  'constructor',
];

/** A text as a form saves it: non-empty, trimmed, without NUL and U+FFFD. */
const text = fc
  .oneof(fc.constantFrom(...NASTY), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }))
  .map((each) => each.replace(/[\0\ufffd]/g, '').trim())
  .filter((each) => each !== '' && isWhole(each));
// A lone surrogate does not survive being written as UTF-8.
const isWhole = (each: string): boolean => !/\p{Surrogate}/u.test(each);

const entry = text
  .map((each) => each.replace(/[|\n\r]/g, ' ').trim())
  .filter((each) => each !== '' && !each.startsWith('['));
const corporateNumber = fc
  .stringMatching(/^\d{12}$/)
  .map((base) => `${checkDigitOf(base)}${base}`)
  .filter((digits) => digits[0] !== '0');
const phone: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('+81362776451', '+390516450411', '+81120123456', '+819012345678'),
  fc.constantFrom('代表 12-34', '0362-77', '+81', 'interno 5'),
);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const established = fc.oneof(
  day,
  day.map((each) => each.slice(0, 4)),
  day.map((each) => each.slice(0, 7)),
);

const organisation = fc.record(
  {
    nameJa: text,
    nameEn: text,
    legalForm: text,
    corporateNumber,
    invoiceNumber: corporateNumber.map((digits) => `T${digits}`),
    website: fc.webUrl().filter((url) => !/[;|\s]/.test(url)),
    sector: text,
    business: text,
    prefecture: text,
    postalCode: fc.constantFrom('103-0023', '40121', '010-3201', '00123'),
    addressRest: text,
    phone,
    fax: phone,
    emails: fc.uniqueArray(fc.constantFrom('info@mirai.example', 'a.b@x.example', 'sales@y.example'), {
      minLength: 1,
    }),
    established,
    capitalJpy: fc.nat(2_000_000_000),
    employees: fc.nat(500_000),
  },
  { requiredKeys: ['nameJa'] },
);

/** Custom fields of the mission: one of each kind, two of one name, one named as a column of Goen's own. */
export const FIELDS: readonly CustomField[] = [
  { id: 'f-text', name: 'Tecnologia', kind: 'text' },
  { id: 'f-number', name: 'Budget (M€)', kind: 'number' },
  { id: 'f-other', name: 'budget M€', kind: 'number' },
  { id: 'f-date', name: 'Visita', kind: 'date' },
  { id: 'f-choice', name: 'Settore', kind: 'choice', choices: ['Spazio', '=Droni', 'AI; robotica'] },
];
const amount = fc.oneof(
  fc.integer({ min: -2_000_000_000, max: 2_000_000_000 }).map(String),
  fc.integer({ min: -9_999_999, max: 9_999_999 }).map((each) => (each / 1_000).toFixed(3)),
  fc.constantFrom('1.234', '-0.5', '12.50', '0.125', '1e5', 'molto', '1234567890123456'),
);
const custom = fc.record(
  {
    'f-text': text,
    'f-number': amount,
    'f-other': amount,
    'f-date': fc.oneof(day, fc.constant('autunno')),
    'f-choice': fc.constantFrom('Spazio', '=Droni', 'AI; robotica', 'Altro'),
  },
  { requiredKeys: [] },
);

const contact = fc.record(
  { name: text, role: text, email: fc.constantFrom('taro@mirai.example', 'hanako@x.example'), source: text },
  { requiredKeys: ['name'] },
);

const lead = fc.record(
  {
    owner: text.map((each) => each.slice(0, 12).trim()).filter((each) => each !== '' && isWhole(each)),
    priority: fc.constantFrom(...PRIORITIES),
    tags: fc.uniqueArray(
      entry
        .map((each) => each.slice(0, 12).trim())
        .filter((each) => each !== '' && isWhole(each) && !each.startsWith('#') && !each.startsWith('[')),
      { minLength: 1, maxLength: 3 },
    ),
    outcome: fc.constantFrom(...OUTCOMES),
    meetingOutcome: fc.constantFrom(...MEETING_OUTCOMES),
    exportControl: fc.record({
      state: fc.constantFrom(...EXPORT_STATES),
      areas: fc.constant([]),
      trigger: fc.constant('person' as const),
    }),
    source: fc.webUrl(),
    custom,
  },
  { requiredKeys: [] },
);

const KEPT = { createdAt: '2026-11-20T09:00:00.000Z', updatedAt: '', by: 'GR', stamp: '', stamps: {} };
const MEMBERS = ['MEEO', 'NPC Spacemind', 'ART-ER; società'].map((name) => ({ id: name.slice(0, 4), name }));

const sheet = fc
  .record({
    organisation,
    contact: fc.option(contact, { nil: undefined }),
    lead,
    kind: fc.constantFrom(...EVENT_KINDS),
    stage: fc.nat(8),
    lostReason: fc.constantFrom(...LOST_REASONS),
    step: fc.option(
      fc.record({
        at: fc.nat(9),
        name: fc.option(text, { nil: undefined }),
        dueOn: fc.option(fc.constantFrom('2026-12-01', '2026-12-02'), { nil: undefined }),
      }),
      { nil: undefined },
    ),
    members: fc.subarray(MEMBERS.map(({ name }) => name)),
    notes: fc.array(text, { maxLength: 4 }),
  })
  .map((made) => (at: number) => sheetOf(made, at));

interface Made {
  organisation: object;
  contact: object | undefined;
  lead: { tags?: string[] };
  kind: string;
  stage: number;
  lostReason: string;
  step: { at: number; name: string | undefined; dueOn: string | undefined } | undefined;
  members: string[];
  notes: string[];
}

function openStep(made: Made, at: number): object | undefined {
  const { steps } = playbookOf(made.kind);
  const step = made.step && steps[made.step.at % steps.length];
  return (
    step && {
      ...KEPT,
      id: `step-${at}`,
      leadId: `lead-${at}`,
      step: step.id,
      state: 'open',
      ...(made.step?.name && { name: made.step.name.slice(0, 60).trim() }),
      ...(made.step?.dueOn && { dueOn: made.step.dueOn }),
    }
  );
}

function sheetOf(made: Made, at: number): LeadSheet {
  const { stages, steps } = playbookOf(made.kind);
  const stage = stages[made.stage] ?? stages[0];
  const organisationId = `organisation-${at}`;
  const own = { ...KEPT, id: organisationId, aliases: [], evidence: {}, ...made.organisation };
  const person = made.contact && { ...KEPT, id: `contact-${at}`, organisationId, ...made.contact };
  const next = openStep(made, at);
  const tags = made.lead.tags && tagsWith([], { add: made.lead.tags });
  const eventId = `event-${made.kind}`;
  return {
    mission: {
      ...KEPT,
      id: 'mission',
      name: 'Missione Giappone',
      members: MEMBERS,
      customs: [],
      fields: FIELDS,
    },
    event: {
      ...KEPT,
      id: eventId,
      missionId: 'mission',
      name: made.kind,
      kind: made.kind,
      venue: '',
      city: 'Tokyo',
      stages,
      steps,
    },
    organisation: { ...own, keys: matchKeys(identityOf(own)) },
    lead: {
      ...KEPT,
      id: `lead-${at}`,
      organisationId,
      eventId,
      stageSince: '2026-11-20',
      capturedOn: '2026-11-20',
      ...made.lead,
      stage: stage?.id,
      ...(tags && { tags }),
      ...(stage?.closing === 'lost' && { lostReason: made.lostReason }),
    },
    ...(person && { contact: person }),
    contacts: person ? [person] : [],
    ...(next && { next }),
    followUps: next ? [next] : [],
    members: MEMBERS.map(({ name }) => name).filter((name) => made.members.includes(name)),
    notes: made.notes,
    version: '1',
  } as unknown as LeadSheet;
}

/** Leads as they may be stored, each with its own organisation. */
export const generatedSheets = fc
  .array(sheet, { minLength: 1, maxLength: 3 })
  .map((made) => made.map((each, at) => each(at)));
