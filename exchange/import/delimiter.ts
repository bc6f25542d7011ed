/** What may part the cells of a line. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const LINES = 20;
const SEP_LINE = /^"?sep=(.)"?\n/i;

/** The delimiter a file's first line names for Excel (`sep=;`), and the text after that line. */
export function withoutSepLine(text: string): { text: string; named?: Delimiter } {
  const [line, sign] = SEP_LINE.exec(text) ?? [];
  if (line === undefined) return { text };
  const named = DELIMITERS.find((each) => each === sign);
  return { text: text.slice(line.length), ...(named && { named }) };
}

/** What parts the cells, by the first lines outside of quotes: the sign that stands equally often in the most lines, then the commonest; `,` where none does. */
export function delimiterOf(start: string): Delimiter {
  const { text, named } = withoutSepLine(start);
  if (named) return named;
  const lines = linesOutsideQuotes(text);
  const [best] = DELIMITERS.map((sign) => {
    const counts = lines.map((line) => line.split(sign).length - 1);
    const [first = 0] = counts;
    const steady = first === 0 ? 0 : counts.filter((count) => count === first).length / counts.length;
    return { sign, steady, first };
  }).sort((one, other) => other.steady - one.steady || other.first - one.first);
  return best && best.first > 0 ? best.sign : ',';
}

/** The first lines that are not blank, with all that stands in quotes left out. */
function linesOutsideQuotes(text: string): string[] {
  const lines: string[] = [];
  let line = '';
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (quoted) continue;
    else if (sign !== '\n') line += sign;
    else {
      if (line.trim()) lines.push(line);
      line = '';
    }
    if (lines.length === LINES) return lines;
  }
  return lines.length > 0 ? lines : [line];
}
