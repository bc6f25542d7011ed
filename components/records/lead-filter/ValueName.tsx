import type { Value } from '~/domain/search/operator-values';

/** A value of a search operator as it is typed, with its label where that differs. */
export function ValueName({ value: { label, typed } }: { value: Value }) {
  return (
    <>
      {typed ?? label}
      {typed && typed !== label && <small>{label}</small>}
    </>
  );
}
