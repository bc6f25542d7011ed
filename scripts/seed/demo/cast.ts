import type { Day } from '~/domain/dates/day';
import type { Priority } from '~/domain/leads/lead';
import type { Answers } from '~/domain/leads/stage-hold';
import type { Chance } from '../../../tests/capture/chance';
import type { EventName } from '../engine/mission';
import { companyAt, type InventedCompany } from '../invented/companies';

/** How a lead is closed or moved on by hand, so many working days before today. */
export interface Turn {
  before: number;
  stage: string;
  answers?: Answers;
  note: string;
}

/** A company of the demo with what will happen to it at one event. */
export interface Role {
  /** Number of the company, and of its person. */
  number: number;
  /** Whether it is met there for the first time. */
  isFirst: boolean;
  company: InventedCompany;
  event: EventName;
  owner: string;
  priority: Priority | undefined;
  /** Working days by which each step is done after it is due; before it where negative. */
  pace: number;
  /** The furthest stage that steps take it to; absent where they take it all the way. */
  reach: string | undefined;
  hasPerson: boolean;
  turns: Turn[];
}

const REACHES = [
  ...Array.from({ length: 8 }, () => undefined),
  'captured',
  'captured',
  'qualified',
  'thanked',
  'thanked',
];
const OWNERS = ['GR', 'GR', 'LB', 'MT'];
/** How many companies are met at each event. */
const MET: Record<EventName, number> = { fair: 18, meetings: 15, evening: 14, defence: 8 };
/** Companies of the fair, by their number, that come to another event too. */
const RETURNING: [number: number, event: EventName][] = [
  [1, 'meetings'],
  [4, 'meetings'],
  [7, 'evening'],
  [11, 'evening'],
  [16, 'defence'],
];

const TURNS: Record<number, (today: Day) => Turn[]> = {
  0: () => [
    { before: 15, stage: 'meeting', note: 'Incontro tecnico fissato nella loro sede di Osaka.' },
    { before: 9, stage: 'proposal', note: 'Bozza di NDA inviata in inglese e giapponese.' },
    { before: 3, stage: 'agreed', answers: { outcome: 'nda' }, note: 'NDA firmato da entrambe le parti.' },
  ],
  2: () => [
    {
      before: 12,
      stage: 'lost',
      answers: { lostReason: 'supplied' },
      note: 'Restano con il fornitore attuale.',
    },
  ],
  5: () => [
    { before: 8, stage: 'meeting', note: 'Video call tecnica con il loro laboratorio.' },
    { before: 2, stage: 'proposal', note: 'Chiesta un’offerta per due campioni.' },
  ],
  9: () => [
    { before: 6, stage: 'meeting', note: 'Incontro con il direttore tecnico la prossima settimana.' },
  ],
  13: () => [
    {
      before: 4,
      stage: 'lost',
      answers: { lostReason: 'out-of-scope' },
      note: 'Solo commercio, nessuno sviluppo.',
    },
  ],
  20: () => [
    { before: 9, stage: 'meeting', note: 'Incontro nella loro sede: provato il ricevitore sul banco.' },
    { before: 4, stage: 'proposal', note: 'Progetto congiunto su un bando europeo: prima stesura.' },
  ],
  23: (today) => [
    {
      before: 10,
      stage: 'parked',
      answers: { resumeOn: `${Number(today.slice(0, 4)) + 1}-04-06` },
      note: 'Nuovo bilancio da aprile: risentirli allora.',
    },
  ],
  27: () => [
    { before: 5, stage: 'agreed', answers: { outcome: 'visit' }, note: 'Delegazione a Faenza a maggio.' },
  ],
  30: () => [{ before: 3, stage: 'meeting', note: 'Visita allo stabilimento di Tsukuba.' }],
  36: (today) => [
    {
      before: 4,
      stage: 'parked',
      answers: { resumeOn: `${Number(today.slice(0, 4)) + 1}-02-15` },
      note: 'Riorganizzazione interna in corso.',
    },
  ],
  41: () => [
    {
      before: 2,
      stage: 'lost',
      answers: { lostReason: 'language-resources' },
      note: 'Nessuno che segua l’estero.',
    },
  ],
};

/** The sixty leads of the demo, in the order in which the companies are numbered. */
export function demoCast(chance: Chance, today: Day): Role[] {
  const met = (Object.keys(MET) as EventName[]).flatMap((event) =>
    Array.from({ length: MET[event] }, () => event),
  );
  const appearances = [
    ...met.map((event, number) => ({ number, event, isFirst: true })),
    ...RETURNING.map(([number, event]) => ({ number, event, isFirst: false })),
  ];
  return appearances.map(({ number, event, isFirst }) => {
    const turns = isFirst ? (TURNS[number]?.(today) ?? []) : [];
    const priority = chance.pick(['A', 'B', 'B', 'C', undefined] as const);
    return {
      number,
      isFirst,
      company: companyAt(number),
      event,
      owner: chance.pick(OWNERS),
      priority: turns.length > 1 ? 'A' : priority,
      pace: chance.pick([-3, -2, -2, -1, -1, 0, 1, 4]),
      reach: chance.pick(REACHES),
      hasPerson: isFirst && (chance.odds(0.7) || turns.length > 1),
      turns,
    };
  });
}
