import { dayAt } from '~/domain/day';
import { Problem } from '~/domain/problem';
import { LOCALES, loadLocale, localeFor, t } from '~/locales/text';
import { notify, outsideId, showBadge } from '~/platform';
import { choices, choose, dueCounts, openDatabase } from '~/storage';

/** Puts the number of late and due steps on the icon, and once a day, for those who asked for it, into a notification. */
export async function remind(now: Date): Promise<void> {
  try {
    await openDatabase(outsideId);
  } catch (failure) {
    // A lost or newer database is told by the screens, which can do something about it.
    if (failure instanceof Problem) return;
    throw failure;
  }
  const { overdue, today } = await dueCounts(now);
  const count = overdue + today;
  await showBadge(count);
  const chosen = await choices();
  const day = dayAt(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (!count || chosen.remind !== 'daily' || chosen.remindedOn === day) return;
  const locale = LOCALES.find((each) => each === chosen.locale) ?? localeFor(navigator.language);
  await loadLocale(locale);
  await choose('remindedOn', day);
  await notify(t(locale, 'manifest.name'), t(locale, 'today.notified', { count }));
}
