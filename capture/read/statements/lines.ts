import type { PageFacts, PageLine } from '~/domain/capture/page-facts';
import { plain } from '~/domain/text/normalise';
import { isJapanese, type Label, labelOf } from '../words/label';
import type { LabelField } from '../words/vocabulary';
import { type InlinePair, inlinePairs } from './inline';
import { CONTROL, SEAM, type Statement, textOfLines } from './statement';

const MOST_VALUE_LINES = 40;

/** Statements in lines of text: `label：value`, a label above its value, a number above its label. */
export function statementsOfLines(facts: PageFacts, cells: readonly Statement[]): Statement[] {
  const labels = facts.lines.map(wholeLabel);
  // A label in a cell of its own has its value in another cell.
  const paired = new Set(cells.map(({ from }) => from));
  for (const { from, to } of facts.cells) if (to === from + 1) paired.add(from);
  const inCells = new Set(facts.cells.flatMap(({ from, to }) => (to > from ? [from] : [])));
  return facts.lines.flatMap((line, at) => {
    if (line.text.includes(CONTROL)) return [];
    const label = labels[at];
    if (label && paired.has(at)) return [];
    if (!label && line.label) return named(facts, line, at);
    // A heading above a table or list is no label; its rows are.
    if (label && line.level && inCells.has(at + 1)) return [];
    if (label) {
      const inverted = above(facts, labels, label, at);
      const first = standsCloserAbove(facts, at) || opensBox(facts, at - 1);
      return inverted.length && first ? inverted : (below(facts, labels, label, at) ?? inverted);
    }
    return [...within(facts, line, at), ...valueBeforeLabel(facts, line, at)];
  });
}

/** The label of a line that contains nothing else; links are menu entries. */
const wholeLabel = ({ text, linked }: PageLine): Label | undefined =>
  linked || text.replace(LONE_MARK, '').includes('\t') || text.length > 60 ? undefined : labelOf(text);

/** A bullet in an element of its own. */
const LONE_MARK = /^[^\p{L}\p{N}]{1,3}\t/u;

const statementAt = (
  facts: PageFacts,
  at: number,
  part: Pick<Statement, 'label' | 'value' | 'how' | 'from' | 'to'>,
): Statement => {
  const { region, shown } = facts.lines[at] as PageLine;
  return { ...part, headers: [], region, shown };
};

/** `label：value` pairs in one line. */
const within = (facts: PageFacts, line: PageLine, at: number): Statement[] =>
  inlinePairs(line.text)
    .filter((pair) => isPlausible(pair, line))
    .map(({ label, value, separator }, place, pairs) => {
      const last = place === pairs.length - 1 && separator !== 'blank';
      const to = last ? endOfBox(facts, at) : at + 1;
      const whole = [value, ...(to > at + 1 ? [textOfLines(facts, at + 1, to)] : [])].join('\n');
      return statementAt(facts, at, { label, value: whole, how: HOW[separator], from: at, to });
    });

/** The value that an attribute of its element names, as `data-label` does in tables for small windows. */
function named(facts: PageFacts, line: PageLine, at: number): Statement[] {
  const label = labelOf(line.label ?? '');
  if (!label) return within(facts, line, at);
  const to = endOfBox(facts, at);
  return [statementAt(facts, at, { label, value: textOfLines(facts, at, to), how: 'grid', from: at, to })];
}

/** End (exclusive) of the lines that continue a line after a `<br>`: the rest of its paragraph. */
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
      inlinePairs(line.text).some((pair) => isPlausible(pair, line))
    )
      break;
  }
  return to;
}

/** `Sede operativa e laboratorio: Via …`: an unknown label also ends the value before it. */
const NEXT_LABEL = /^[^\s:：](?:[^:：。\d]{1,38}[^\s:：])[:：]\s*(?!\/\/)\S/;

/** Required form of a value that only a blank separates from its label. */
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

/** Whether a pair is plausible: neighbouring menu entries are none, and after a blank the value must have its field's form. */
function isPlausible({ label, value, separator }: InlinePair, { region, linked }: PageLine): boolean {
  if (separator === 'colon') return true;
  if (linked) return false;
  if (separator === 'edge' && region !== 'main' && label.fields[0] === 'name')
    return SHAPES.name?.test(value) ?? false;
  if (separator === 'edge') return region !== 'header' || /\d/.test(value);
  return label.fields.some((field) => SHAPES[field]?.test(plain(value)));
}

const HOW = { colon: 'line', edge: 'grid', blank: 'prose' } as const;

/** A label above its value: a grid row, a heading above a paragraph, or alternating paragraphs. */
function below(
  facts: PageFacts,
  labels: readonly (Label | undefined)[],
  label: Label,
  at: number,
): Statement[] | undefined {
  const first = facts.lines[at + 1];
  if (!first || first.text.includes(CONTROL)) return undefined;
  // 名称 (name) above 架空研究所 (laboratory): text that reads like a site's label may be the value.
  const next = labels[at + 1];
  if (next && !(isPlace(next) && !isPlace(label))) return undefined;
  const own = facts.lines[at] as PageLine;
  // The value must not be in a box further out than its label.
  if (first.level) return undefined;
  const start = isTranslation(facts, labels, at + 1) ? at + 2 : at + 1;
  let to = start + 1;
  while (to < facts.lines.length && to - at <= MOST_VALUE_LINES && continues(facts, labels, start, to)) to++;
  const value = textOfLines(facts, start, to);
  const how = own.level ? 'heading' : first.shared < own.depth - 1 ? 'line' : 'grid';
  return [statementAt(facts, start, { label, value, how, from: at, to })];
}

const isPlace = ({ fields: [field] }: Label): boolean => field === 'site' || field === 'headOffice';

/** Words of labels in English: what a translated label under a Japanese one is made of. */
const LABEL_WORD =
  /\b(?:names?|date|number|no|address|office|location|representative|president|principal|director|chair\w*|business|activit\w+|services?|products?|capital|employees|staff|establish\w+|found\w+|tel|phone|fax|e-?mail|url|website|customers|clients|banks?)\b/i;

/** Whether a line repeats in English the Japanese label above it in the same box, and the value follows in another one. */
function isTranslation({ lines }: PageFacts, labels: readonly (Label | undefined)[], at: number): boolean {
  const [above, line, next] = [lines[at - 1], lines[at], lines[at + 1]];
  if (!above || !line || !next || labels[at + 1] || next.level) return false;
  if (line.depth !== above.depth || line.shared < line.depth || next.shared >= line.depth) return false;
  return isJapanese(above.text) && /^[^\d\u3040-\u9fff]{3,40}$/.test(line.text) && LABEL_WORD.test(line.text);
}

/** Whether line `to` continues the value that began at `start`. */
function continues(
  facts: PageFacts,
  labels: readonly (Label | undefined)[],
  start: number,
  to: number,
): boolean {
  const line = facts.lines[to] as PageLine;
  const first = facts.lines[start] as PageLine;
  if (labels[to] || line.text.includes(CONTROL)) return false;
  if (line.shared < first.shared || line.region !== first.region) return false;
  if (line.level && line.level <= (first.level || 7)) return false;
  return !inlinePairs(line.text).some(
    ({ separator, label }) => separator !== 'blank' && label.fields[0] !== 'other',
  );
}

/** Whether a line shares more boxes with the line above than with the one below. */
function standsCloserAbove({ lines }: PageFacts, at: number): boolean {
  const below = lines[at + 1];
  return (lines[at]?.shared ?? 0) > (below?.shared ?? 0);
}

/** Whether the line is a number that opens a box: 214名 above 社員数 (employees) above a remark. */
const opensBox = ({ lines }: PageFacts, at: number): boolean => {
  const [own, next] = [lines[at], lines[at + 1]];
  const number = own && !own.level && /^\D{0,6}\d[\d,.]*\D{0,4}$/.test(own.text.replaceAll(SEAM, ''));
  return number && next ? own.shared < next.shared : false;
};

/** A value above its label, as in counters: 60名 / 従業員数 (employees). */
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
  // Where only the order relates them, the value must be a number.
  const closer = standsCloserAbove(facts, at);
  if (before.text.length > (closer ? 80 : 24) || (!closer && !/\d/.test(before.text))) return [];
  // Company formation above 会社設立 is the same label in another language.
  if (closer && !(SHAPES[label.fields[0] as LabelField]?.test(plain(before.text)) ?? true)) return [];
  return [statementAt(facts, at, { label, value: before.text, how: 'grid', from: at - 1, to: at + 1 })];
}

/** `2025⇥設立年` (year of establishment): a number followed by its label. */
function valueBeforeLabel(facts: PageFacts, line: PageLine, at: number): Statement[] {
  const [value = '', written = '', ...more] = line.text.split('\t');
  const label = more.length || value.length > 24 || !/\d/.test(value) ? undefined : labelOf(written);
  return label ? [statementAt(facts, at, { label, value, how: 'grid', from: at, to: at + 1 })] : [];
}
