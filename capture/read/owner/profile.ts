import type { PageFacts, Region } from '~/domain/capture/page-facts';
import type { Statement } from '../statements/statement';

/** Adjacent statements about one organisation or one of its sites. */
export interface Profile {
  from: number;
  to: number;
  region: Region;
  statements: Statement[];
  /** Headings above it, nearest first. */
  headings: string[];
}

/** Lines `from` (inclusive) to `to` (exclusive). */
interface Span {
  from: number;
  to: number;
}

/** Fields typical of a company profile; two of them together make one. */
const PROFILE_FIELDS = new Set([
  'name',
  'corporateNumber',
  'representative',
  'address',
  'headOffice',
  'founded',
  'startedBusiness',
  'capital',
  'employees',
  'business',
  'customers',
  'banks',
  'fiscalYearEnd',
  'vatId',
]);

/** Groups statements by position: adjacent lines, one table, or one list of lists. */
export function profilesOf(facts: PageFacts, statements: readonly Statement[]): Profile[] {
  const spans = [...statements.map(({ from, to }) => ({ from, to })), ...tableSpans(facts)].sort(
    (a, b) => a.from - b.from || b.to - a.to,
  );
  const runs: Span[] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    if (run && joins(facts, run.to, span.from)) run.to = Math.max(run.to, span.to);
    else runs.push({ ...span });
  }
  return runs
    .flatMap((run) => atNames(run, statements))
    .flatMap(({ from, to }) => {
      const own = statements.filter((each) => each.from >= from && each.from < to);
      const region = facts.lines[from]?.region ?? 'main';
      const start = startOf({ from, statements: own });
      return own.length ? [{ from, to, region, statements: own, headings: headingsAbove(facts, start) }] : [];
    });
}

/** Splits a run that names several companies at each name. */
function atNames(run: Span, statements: readonly Statement[]): Span[] {
  const named = statements.filter(
    ({ label, from, subject }) => label.fields[0] === 'name' && !subject && run.from <= from && from < run.to,
  );
  // 医院名 (clinic) and 運営法人 (operator) in one table are one organisation; a repeated label begins another.
  const starts = named
    .filter(({ label }, at) => named.slice(0, at).some((before) => before.label.stem === label.stem))
    .map(({ from }) => from);
  return [run.from, ...starts].map((from, at) => ({ from, to: starts[at] ?? run.to }));
}

/** First line with a known label; a heading or menu before it may read like a label. */
export const startOf = ({ from, statements }: Pick<Profile, 'from' | 'statements'>): number =>
  statements.find(({ label }) => label.fields[0] !== 'other')?.from ?? from;

/** Whether a group is a company profile: at least two typical fields. */
export const isCompanyProfile = ({ statements }: Profile): boolean => profileFields({ statements }).size >= 2;

/** Labels of an event's announcement; two of them without a company's own figures make one. */
const EVENT =
  /^(?:日時|開催(?:日|日時|日程|場所|地|期間)?|会期|会場|定員|参加(?:費|費用|料|対象|方法|申込み?)|受講(?:料|対象)|主催者?|共催|後援|協賛|講師|登壇者|申込(?:方法|期限|締切)|対象者?|プログラム)$/;
const EVENTS_OWN = new Set(['address', 'headOffice', 'representative', 'business']);

/** Whether a group announces an event, whose place and people are not its organiser's. */
export const isEvent = ({ statements }: Pick<Profile, 'statements'>): boolean =>
  new Set(statements.map(({ label: { stem } }) => stem).filter((stem) => EVENT.test(stem))).size >= 2 &&
  [...profileFields({ statements })].every((field) => EVENTS_OWN.has(field));

/** The typical fields of a company profile that a group contains. */
export const profileFields = ({ statements }: Pick<Profile, 'statements'>): Set<string> =>
  new Set(statements.flatMap(({ label }) => label.fields.filter((field) => PROFILE_FIELDS.has(field))));

function tableSpans(facts: PageFacts): Span[] {
  const spans = new Map<number, Span>();
  for (const { block, from, to } of facts.cells) {
    const span = spans.get(block);
    if (span) span.to = Math.max(span.to, to);
    else spans.set(block, { from, to });
  }
  return [...spans.values()].filter(({ from, to }) => to > from);
}

/** One line may interrupt a run unless it is a heading. */
function joins(facts: PageFacts, end: number, start: number): boolean {
  if (start <= end) return true;
  const between = facts.lines.slice(end, start);
  if (between.some(({ level }) => level)) return false;
  return between.length <= 1 && facts.lines[end]?.region === facts.lines[start]?.region;
}

/** Headings above a line, nearest first, each of a higher rank than the one before. */
export function headingsAbove(facts: PageFacts, line: number): string[] {
  const above: string[] = [];
  const region = facts.lines[line]?.region;
  let rank = 7;
  for (let at = facts.lines[line]?.heading ?? -1; at >= 0; at--) {
    const heading = facts.headings[at];
    if (!heading || heading.level >= rank || heading.region !== region) continue;
    rank = heading.level;
    above.push(heading.text);
  }
  return above;
}
