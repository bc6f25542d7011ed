import type { MissionEvent } from '~/domain/missions/mission-event';
import { LOCALES, type Locale, localeFor } from '~/locales/text';

const KEY = 'goen.firstFrame';

/** What the first frame shows before the database is open, beside the rows of `first-rows.ts`. */
export interface FirstFrame {
  locale: Locale;
  event?: Pick<MissionEvent, 'id' | 'name' | 'colour' | 'city'>;
  mission?: string;
  leads?: number;
}

/** The snapshot of the last session; without one, only the browser's language. */
export function firstFrame(): FirstFrame {
  const blank: FirstFrame = { locale: localeFor(navigator.language) };
  try {
    const saved = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<FirstFrame>;
    const locale = LOCALES.find((each) => each === saved.locale);
    return { ...blank, ...saved, locale: locale ?? blank.locale };
  } catch {
    // A damaged or blocked snapshot only leaves the first frame without its event name.
    return blank;
  }
}

/** Saves what the next first frame shows. */
export function saveFirstFrame(frame: FirstFrame): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(frame));
  } catch {
    // Storage is blocked: only the next first frame is blank.
    return;
  }
}
