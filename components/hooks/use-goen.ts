import { createContext, use } from 'react';
import type { Locale } from '~/locales/text';

/** The storage module, loaded on demand. */
export type Storage = typeof import('~/storage');
/** The platform module, loaded on demand. */
export type Platform = typeof import('~/platform');

/** What every component can use: the loaders of platform and storage, the user's language and the status line. */
export interface Goen {
  platform: () => Promise<Platform>;
  loadStorage: () => Promise<Storage>;
  locale: Locale;
  /** Shows a message in the status line, also for screen readers; `undo` adds a button that undoes the action. */
  say: (text: string, also?: { undo: true }) => void;
}

/** Provided by `GoenRoot`. */
export const GoenContext = createContext<Goen | undefined>(undefined);

/** The context of `GoenRoot`. @throws Error outside of it */
export function useGoen(): Goen {
  const goen = use(GoenContext);
  if (!goen) throw new Error('outside of GoenContext');
  return goen;
}
