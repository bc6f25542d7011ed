import { useState } from 'react';
import type { Choices } from '~/storage';
import { useChoices } from './use-choices';

/** A choice of this window: it starts with the stored one and then ignores other windows' changes. `undefined` until read, '' where there is none. */
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
