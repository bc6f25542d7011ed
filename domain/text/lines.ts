/** Splits a text that comes in pieces into its lines, which end with LF. */
export function lineSplitter() {
  let begun = '';
  return {
    /** The lines that end in this piece. */
    add(piece: string): string[] {
      const lines = piece.split('\n');
      const last = lines.pop() ?? '';
      if (lines.length === 0) {
        begun += last;
        return [];
      }
      lines[0] = begun + lines[0];
      begun = last;
      return lines;
    },
    /** What was given after the last line end. */
    rest: (): string => begun,
  };
}
