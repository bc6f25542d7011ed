import { createContext, use } from 'react';
import type { Locale } from '~/locales/text';

export type Storage = typeof import('~/storage');
export type Platform = typeof import('~/platform');

/** What every screen works with: the browser and the store, loaded after the first frame, and the user's language. */
export interface Goen {
  platform: () => Promise<Platform>;
  loadStorage: () => Promise<Storage>;
  locale: Locale;
  /** Says something to eyes and screen readers, in the one status line; with `undo` what was done can be undone from there. */
  say: (text: string, also?: { undo: true }) => void;
}

export const GoenContext = createContext<Goen | undefined>(undefined);

/** The screen's surroundings. @throws where a component stands outside of them */
export function useGoen(): Goen {
  const goen = use(GoenContext);
  if (!goen) throw new Error('outside of GoenContext');
  return goen;
}
