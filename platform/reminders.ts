import { browser } from 'wxt/browser';

const ALARM = 'goen.reminders';
const PERIOD_MINUTES = 30;

/** Creates the half-hourly alarm, replacing any existing one, and calls back each time it fires. */
export function onAlarm(ring: () => void): void {
  void browser.alarms.create(ALARM, { periodInMinutes: PERIOD_MINUTES });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) ring();
  });
}

/** Calls back when the browser starts and when the extension is installed or updated. */
export function onStart(start: () => void): void {
  browser.runtime.onStartup.addListener(start);
  browser.runtime.onInstalled.addListener(start);
}

/** Shows a number on the icon: empty for 0, `999+` above 999. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#b23a20' });
}

/** Asks for the notification permission and returns whether it was granted. To be called within a user's click. */
export const askForNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });

/** Shows a notification that replaces the previous one; does nothing without the permission. */
export async function notify(title: string, message: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create('goen.due', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}
