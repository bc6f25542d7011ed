/** CPU time of a call in milliseconds: unlike the clock, it does not count what others do on the machine. */
function cost(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

const ATTEMPTS = 6;
/** Twice the input may take a little more than three times as long, as a busy machine measures; where the time grows with a square, it takes four times. */
const MOST_GROWTH = 3.3;

/** How many times longer twice the input takes; 1 where it takes less than `floor` milliseconds. The best of several attempts, since a pause of the machine only ever adds. */
function growth(work: (size: number) => unknown, size: number, floor: number): number {
  let best = Number.POSITIVE_INFINITY;
  let [once, twice] = [best, best];
  for (let attempt = 0; attempt < ATTEMPTS && best > MOST_GROWTH; attempt++) {
    twice = Math.min(
      twice,
      cost(() => work(2 * size)),
    );
    if (twice < floor) return 1;
    once = Math.min(
      once,
      cost(() => work(size)),
    );
    best = twice / once;
  }
  return best;
}

/** Texts that may cause a pattern or a search to look at the same characters again and again. */
const UNITS = [
  ...['：(', '/', '・', '(', '（', '-', ' ', '　', '1-', '〒', 'TEL:', '株式会社', '、', '1', '@', '.', '\t'],
  ...['）', '】', '東京都', '年 ', '支店 ', '山 ', '万', 'a', 'A ', 'a@', 'a.', '代表取締役', 'http://', '%'],
  ...['\u200b', 'S.r.l. ', 'via ', '47121 ', '[at]', '（1）：', '本社：', '©', ', '],
];
const PREFIXES = ['', '東京都', 'TEL: ', '株式会社'];

/** The hostile texts, a prefix and a unit which is repeated, for which twice the input takes too long. */
export const slowTexts = (
  work: (text: (length: number) => string, size: number) => unknown,
  size: number,
  floor: number,
  prefixes: readonly string[] = PREFIXES,
): string[] =>
  prefixes.flatMap((prefix) =>
    UNITS.flatMap((unit) => {
      const text = (length: number) =>
        (prefix + unit.repeat(Math.ceil(length / unit.length))).slice(0, length);
      const isSlow = growth((given) => work(text, given), size, floor) > MOST_GROWTH;
      return isSlow ? [`${JSON.stringify(prefix)} and ${JSON.stringify(unit)}`] : [];
    }),
  );
