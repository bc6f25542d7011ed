import type { Value } from '~/domain/search/operator-values';

/** Something an operator can be given: as it is written, and what that means where it is another word. */
export function ValueName({ value: { label, typed } }: { value: Value }) {
  return (
    <>
      {typed ?? label}
      {typed && typed !== label && <small>{label}</small>}
    </>
  );
}
