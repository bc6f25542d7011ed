import { useState } from 'react';
import type { Choices } from '~/storage';
import { useChoices } from './use-choices';

/** A choice this window begins with as the device last had it and then keeps to itself, whatever other windows choose; `undefined` until read, '' where there is none. */
export function useOwnChoice(key: keyof Choices): [string | undefined, (value: string) => void] {
  const [choices, choose] = useChoices();
  const [own, setOwn] = useState<string>();
  if (own === undefined && choices) setOwn(choices[key] ?? '');
  return [
    own,
    (value) => {
      setOwn(value);
      void choose(key, value);
    },
  ];
}
