/** Cell separators that are recognised. */
export const DELIMITERS = [';', ',', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

const LINES = 20;
const SEP_LINE = /^"?sep=(.)"?\n/i;

/** The delimiter that a `sep=;` line for Excel names, and the text after that line. */
export function withoutSepLine(text: string): { text: string; named?: Delimiter } {
  const [line, sign] = SEP_LINE.exec(text) ?? [];
  if (line === undefined) return { text };
  const named = DELIMITERS.find((each) => each === sign);
  return { text: text.slice(line.length), ...(named && { named }) };
}

/** The delimiter of a file, by its first lines outside quotes: the sign with the same count in most lines, then the most frequent; `,` where there is none. */
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

/** The first non-blank lines, without what is in quotes. */
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
