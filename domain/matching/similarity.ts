/** Dice's coefficient of the letter pairs of two folded names, 0 to 1. Jaro-Winkler overrates common beginnings (docs/domain-rules.md 3.3). */
export function dice(a: string, b: string): number {
  const ofA = pairsOf(a);
  const ofB = pairsOf(b);
  if (ofA.length + ofB.length === 0) return a === b ? 1 : 0;
  const left = new Map<string, number>();
  for (const pair of ofA) left.set(pair, (left.get(pair) ?? 0) + 1);
  let shared = 0;
  for (const pair of ofB) {
    const count = left.get(pair) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(pair, count - 1);
  }
  return (2 * shared) / (ofA.length + ofB.length);
}

function pairsOf(text: string): string[] {
  const letters = [...text];
  return letters.slice(1).map((letter, at) => `${letters[at]}${letter}`);
}
