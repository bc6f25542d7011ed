import type { Piece } from '~/domain/search/highlights';

/** A text with the matches of a search highlighted. */
export function Marked({ pieces }: { pieces: readonly Piece[] }) {
  return pieces.map(({ text, marked }, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a text have no other identity than their position
    marked ? <mark key={at}>{text}</mark> : <span key={at}>{text}</span>,
  );
}
