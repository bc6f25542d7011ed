import { dayAt } from '~/domain/dates/day';
import { LOCALES, localeFor, t } from '~/locales/text';
import { notify, showBadge } from '~/platform';
import { choices, choose, dueCounts } from '~/storage';
import { isOpen } from './is-open';

/** Shows the number of overdue and due steps on the icon and, once a day if the user chose so, in a notification. */
export async function remind(now: Date): Promise<void> {
  if (!(await isOpen())) return;
  const { overdue, today } = await dueCounts(now);
  const count = overdue + today;
  await showBadge(count);
  const chosen = await choices();
  const day = dayAt(now, Intl.DateTimeFormat().resolvedOptions().timeZone);
  if (!count || chosen.remind !== 'daily' || chosen.remindedOn === day) return;
  const locale = LOCALES.find((each) => each === chosen.locale) ?? localeFor(navigator.language);
  await choose('remindedOn', day);
  await notify(t(locale, 'manifest.name'), t(locale, 'today.notified', { count }));
}
