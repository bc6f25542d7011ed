/** What the browser does. Screens get it from their entrypoint, loaded after the first frame. */
export { download } from './download';
export { outsideId } from './outside-id';
export { goThere, type OpenPage, openPage, pageFacts } from './page';
export { openPipeline } from './pipeline-tab';
export { askForNotifications, notify, onAlarm, onStart, showBadge } from './reminders';
