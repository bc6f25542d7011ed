// A file names the same days again and again; a hostile one could name any number of texts.
const MOST = 2_000;

/** A function of a text that works out each value once, and remembers a bounded number of them. */
export function remembered<T>(of: (text: string) => T): (text: string) => T {
  const values = new Map<string, T>();
  return (text) => {
    const known = values.get(text);
    if (known !== undefined) return known;
    const value = of(text);
    if (values.size >= MOST) values.clear();
    values.set(text, value);
    return value;
  };
}
