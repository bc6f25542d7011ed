import type { Day } from '~/domain/dates/day';
import type { LeadSheet } from '~/domain/leads/lead-sheet';
import type { Stage } from '~/domain/missions/playbook';
import { day, integer, text } from './cell';
import { COLUMNS, type Wording } from './lead-columns';
import { type Columns, type Table, tableOf } from './table';

type Occasion = Pick<LeadSheet, 'mission' | 'event'>;
interface Row extends Occasion {
  stage: Stage;
  /** Number of leads in the stage. */
  leads: readonly LeadSheet[];
  today: Day;
}

const openOf = ({ leads }: Row) =>
  leads.flatMap(({ followUps }) => followUps.filter(({ state }) => state === 'open'));

const SUMMARY_COLUMNS = {
  mission: ({ mission }) => text(mission.name),
  event: ({ event }) => text(event.name),
  eventKind: ({ event }, wording) => text(wording.kind(event.kind)),
  eventDate: ({ event }) => day(event.startsOn),
  venue: COLUMNS.venue,
  stage: ({ stage }, wording) => text(wording.stage(stage.id, stage.name)),
  leads: ({ leads }) => integer(leads.length),
  openSteps: (row) => integer(openOf(row).length),
  overdueSteps: (row) => integer(openOf(row).filter(({ dueOn }) => dueOn && dueOn < row.today).length),
} satisfies Columns<Row, string>;

export type SummaryKey = keyof typeof SUMMARY_COLUMNS;

/** One row per stage of each event: its leads, and their open and overdue steps; no personal data. `todayIn` returns the day in a time zone. */
export function summaryTable(
  occasions: readonly Occasion[],
  sheets: readonly LeadSheet[],
  heading: (key: SummaryKey) => string,
  wording: Wording,
  todayIn: (zone: string) => Day,
): Table {
  const columns: Columns<Row, SummaryKey> = SUMMARY_COLUMNS;
  const rows = occasions.flatMap(({ mission, event }) => {
    const today = todayIn(event.zone);
    const here = sheets.filter((sheet) => sheet.event.id === event.id);
    return event.stages.map((stage) => ({
      mission,
      event,
      stage,
      today,
      leads: here.filter(({ lead }) => lead.stage === stage.id),
    }));
  });
  return tableOf(columns, Object.keys(columns) as SummaryKey[], rows, heading, wording);
}
