import { browser } from 'wxt/browser';

const ALARM = 'goen.reminders';
const PERIOD_MINUTES = 30;

/** Makes the one alarm anew, whatever became of it, and calls back each time it rings. */
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

/** The number on the icon; nothing where there is nothing to do. */
export async function showBadge(count: number): Promise<void> {
  await browser.action.setBadgeText({ text: count === 0 ? '' : count > 999 ? '999+' : String(count) });
  await browser.action.setBadgeBackgroundColor({ color: '#b23a20' });
}

/** Asks for the permission to notify; whether it was given. Only within a user's click. */
export const askForNotifications = (): Promise<boolean> =>
  browser.permissions.request({ permissions: ['notifications'] });

/** Shows one notification in place of the last, where the permission was given. */
export async function notify(title: string, message: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  await browser.notifications.create('goen.due', {
    type: 'basic',
    iconUrl: browser.runtime.getURL('/icon/128.png'),
    title,
    message,
  });
}
