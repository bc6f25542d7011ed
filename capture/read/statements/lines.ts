import type { PageFacts, PageLine } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import { type Label, labelOf } from '../words/label';
import type { LabelField } from '../words/vocabulary';
import { type InlinePair, inlinePairs } from './inline';
import { CONTROL, SEAM, type Statement, textOfLines } from './statement';

const MOST_VALUE_LINES = 40;

/** What lines of text state: `label：value`, a label over its value, a number over its label. */
export function statementsOfLines(facts: PageFacts, cells: readonly Statement[]): Statement[] {
  const labels = facts.lines.map(wholeLabel);
  // A label in a cell of its own has its value beside it, or heads a row.
  const paired = new Set(cells.map(({ from }) => from));
  for (const { from, to } of facts.cells) if (to === from + 1) paired.add(from);
  const inCells = new Set(facts.cells.flatMap(({ from, to }) => (to > from ? [from] : [])));
  return facts.lines.flatMap((line, at) => {
    if (line.text.includes(CONTROL)) return [];
    const label = labels[at];
    if (label && paired.has(at)) return [];
    // A heading over a table or list asks for nothing itself: their rows do.
    if (label && line.level && inCells.has(at + 1)) return [];
    if (label) {
      const over = above(facts, labels, label, at);
      const first = standsCloserAbove(facts, at) || opensBox(facts, at - 1);
      return over.length && first ? over : (below(facts, labels, label, at) ?? over);
    }
    return [...within(facts, line, at), ...swapped(facts, line, at)];
  });
}

/** A line that is a label and nothing else; a link is a menu's. */
const wholeLabel = ({ text, linked }: PageLine): Label | undefined =>
  linked || text.replace(LONE_MARK, '').includes('\t') || text.length > 60 ? undefined : labelOf(text);

/** A bullet in an element of its own. */
const LONE_MARK = /^[^\p{L}\p{N}]{1,3}\t/u;

const made = (
  facts: PageFacts,
  at: number,
  part: Pick<Statement, 'label' | 'value' | 'how' | 'from' | 'to'>,
): Statement => {
  const { region, shown } = facts.lines[at] as PageLine;
  return { ...part, over: [], region, shown };
};

/** `label：value` in one line. */
const within = (facts: PageFacts, line: PageLine, at: number): Statement[] =>
  inlinePairs(line.text)
    .filter((pair) => isSound(pair, line))
    .map(({ label, value, parted }, place, pairs) => {
      const last = place === pairs.length - 1 && parted !== 'blank';
      const to = last ? endOfBox(facts, at) : at + 1;
      const whole = [value, ...(to > at + 1 ? [textOfLines(facts, at + 1, to)] : [])].join('\n');
      return made(facts, at, { label, value: whole, how: HOW[parted], from: at, to });
    });

/** Where the lines end that only breaks part from a line: the rest of its paragraph. */
function endOfBox({ lines }: PageFacts, at: number): number {
  const { depth = 0 } = lines[at] ?? {};
  let to = at + 1;
  for (; to < lines.length && to < at + 12; to++) {
    const line = lines[to];
    if (!line || line.depth !== depth || line.shared < depth || line.level !== lines[at]?.level) break;
    if (
      line.text.includes(CONTROL) ||
      wholeLabel(line) ||
      NEXT_LABEL.test(line.text) ||
      inlinePairs(line.text).some((pair) => isSound(pair, line))
    )
      break;
  }
  return to;
}

/** `Sede operativa e laboratorio: Via …`: a label nobody knows ends a value all the same. */
const NEXT_LABEL = /^[^\s:：](?:[^:：。\d]{1,38}[^\s:：])[:：]\s*(?!\/\/)\S/;

/** What a value must look like where only a blank parts it from its label. */
const SHAPES: Partial<Record<LabelField, RegExp>> = {
  phone: /\d{2}/,
  fax: /\d{2}/,
  email: /@|\[at\]|＠/,
  website: /^(?:https?:|www\.)/,
  postalCode: /^〒?\d{3}-?\d{4}/,
  founded: /\d|元年/,
  startedBusiness: /\d|元年/,
  capital: /[\d一二三四五六七八九十].*[円¥]|¥/,
  employees: /^約?[\d,]+\s?[名人]/,
  corporateNumber: /\d{4}/,
  invoiceNumber: /^T\d/,
  vatId: /\d{11}/,
  representative: /^(?:(?:代表|取締役|理事長|社長)\S*\s(?:\S{1,8}\s)?)?\S{1,8}(?:\s\S{1,8})?(?:\s*[(（].*)?$/,
  name: /会社|法人|[(（]株[)）]|㈱/,
  address: /^〒?\d{3}-\d{4}|[都道府県市区]/,
  headOffice: /^〒?\d{3}-\d{4}|^\S{2,3}[都道府県]|^(?:tel|電話)/i,
  site: /^〒?\d{3}-\d{4}|^\S{2,3}[都道府県]|^(?:tel|電話)/i,
  banks: /銀行|金庫/,
};

/** Neighbours in a menu are no pair, and a blank alone parts a label only from a value that looks like one. */
function isSound({ label, value, parted }: InlinePair, { region, linked }: PageLine): boolean {
  if (parted === 'colon') return true;
  if (linked) return false;
  if (parted === 'edge' && region !== 'main' && label.fields[0] === 'name')
    return SHAPES.name?.test(value) ?? false;
  if (parted === 'edge') return region !== 'header' || /\d/.test(value);
  return label.fields.some((field) => SHAPES[field]?.test(plain(value)));
}

const HOW = { colon: 'line', edge: 'grid', blank: 'prose' } as const;

/** A label over its value: a grid's row, a heading over a paragraph, paragraphs in turn. */
function below(
  facts: PageFacts,
  labels: readonly (Label | undefined)[],
  label: Label,
  at: number,
): Statement[] | undefined {
  const first = facts.lines[at + 1];
  if (!first || first.text.includes(CONTROL)) return undefined;
  // 名称 over 架空研究所: what reads like a place's label may be the value.
  const next = labels[at + 1];
  if (next && !(isPlace(next) && !isPlace(label))) return undefined;
  const own = facts.lines[at] as PageLine;
  // A value stands beside or below its label, not in a box further out.
  if (first.level) return undefined;
  let to = at + 2;
  while (to < facts.lines.length && to - at <= MOST_VALUE_LINES && continues(facts, labels, at, to)) to++;
  const value = textOfLines(facts, at + 1, to);
  const how = own.level ? 'heading' : first.shared < own.depth - 1 ? 'line' : 'grid';
  return [made(facts, at + 1, { label, value, how, from: at, to })];
}

const isPlace = ({ fields: [field] }: Label): boolean => field === 'site' || field === 'headOffice';

/** Whether line `to` still belongs to the value that began under the label at `at`. */
function continues(
  facts: PageFacts,
  labels: readonly (Label | undefined)[],
  at: number,
  to: number,
): boolean {
  const line = facts.lines[to] as PageLine;
  const first = facts.lines[at + 1] as PageLine;
  if (labels[to] || line.text.includes(CONTROL)) return false;
  if (line.shared < first.shared || line.region !== first.region) return false;
  if (line.level && line.level <= (first.level || 7)) return false;
  return !inlinePairs(line.text).some(
    ({ parted, label }) => parted !== 'blank' && label.fields[0] !== 'other',
  );
}

/** Whether a line shares more boxes with the line above it than with the one below. */
function standsCloserAbove({ lines }: PageFacts, at: number): boolean {
  const below = lines[at + 1];
  return (lines[at]?.shared ?? 0) > (below?.shared ?? 0);
}

/** Whether the line is a number that opens a box: 214名 over 社員数 over a remark. */
const opensBox = ({ lines }: PageFacts, at: number): boolean => {
  const [own, next] = [lines[at], lines[at + 1]];
  const number = own && !own.level && /^\D{0,6}\d[\d,.]*\D{0,4}$/.test(own.text.replaceAll(SEAM, ''));
  return number && next ? own.shared < next.shared : false;
};

/** A value over its label, as counters have it: 60名 / 従業員数. */
function above(
  facts: PageFacts,
  labels: readonly (Label | undefined)[],
  label: Label,
  at: number,
): Statement[] {
  const before = facts.lines[at - 1];
  const own = facts.lines[at] as PageLine;
  if (!before || labels[at - 1] || before.level || before.linked || before.text.includes(CONTROL)) return [];
  if (own.shared < before.depth - 1 || own.shared <= before.shared) return [];
  // Only a number may stand over its label where nothing but the order tells.
  const closer = standsCloserAbove(facts, at);
  if (before.text.length > (closer ? 80 : 24) || (!closer && !/\d/.test(before.text))) return [];
  // Company formation over 会社設立 is the label in another language.
  if (closer && !(SHAPES[label.fields[0] as LabelField]?.test(plain(before.text)) ?? true)) return [];
  return [made(facts, at, { label, value: before.text, how: 'grid', from: at - 1, to: at + 1 })];
}

/** `2025⇥設立年`: a number beside its label. */
function swapped(facts: PageFacts, line: PageLine, at: number): Statement[] {
  const [value = '', written = '', ...more] = line.text.split('\t');
  const label = more.length || value.length > 24 || !/\d/.test(value) ? undefined : labelOf(written);
  return label ? [made(facts, at, { label, value, how: 'grid', from: at, to: at + 1 })] : [];
}
