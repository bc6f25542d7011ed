import type { MissionEvent } from '~/domain/missions/mission-event';
import { LOCALES, type Locale, localeFor } from '~/locales/text';

const KEY = 'goen.firstFrame';

/** What the first frame shows before the database has opened: no names of companies or persons. */
export interface FirstFrame {
  locale: Locale;
  event?: Pick<MissionEvent, 'id' | 'name' | 'colour' | 'city'>;
  mission?: string;
  leads?: number;
}

/** What was on screen last, else the browser's language alone. */
export function firstFrame(): FirstFrame {
  const blank: FirstFrame = { locale: localeFor(navigator.language) };
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<FirstFrame>;
    const locale = LOCALES.find((each) => each === kept.locale);
    return { ...blank, ...kept, locale: locale ?? blank.locale };
  } catch {
    // A damaged or forbidden snapshot only costs the first frame its event name.
    return blank;
  }
}

/** Remembers what the next first frame shows. */
export function keepFirstFrame(frame: FirstFrame): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(frame));
  } catch {
    // Storage switched off: the next first frame is blank, nothing else.
    return;
  }
}
