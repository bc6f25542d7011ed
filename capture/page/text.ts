/** The text with white space collapsed as browsers render it; a tab between inline elements is preserved. */
export const collapseSpace = (text: string): string =>
  text
    .replace(/[^\S\t]+/g, ' ')
    .replace(/ ?\t[ \t]*/g, '\t')
    .trim();
