import { database } from '../database';

/** What the user chose on this device. */
export interface Choices {
  locale?: string;
  /** Event captures go to; absent means none chosen yet. */
  activeEvent?: string;
  initials?: string;
}

/** The user's choices on this device. */
export async function choices(): Promise<Choices> {
  const [locale, activeEvent, initials] = await database.settings.bulkGet([
    'locale',
    'activeEvent',
    'initials',
  ]);
  return {
    ...(locale && { locale: String(locale.value) }),
    ...(activeEvent && { activeEvent: String(activeEvent.value) }),
    ...(initials && { initials: String(initials.value) }),
  };
}
