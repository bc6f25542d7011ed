import type { Piece } from '~/domain/search/highlights';

/** A text with what was looked for marked in it. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text have no other name than their place
    marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
