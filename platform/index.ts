/** The browser's API, the only door to it. Screens get it from their entrypoint, loaded after the first frame. */
export { download } from './download';
export { clearErrorLog, errorLog, extensionVersion, onErrorLog, recordError } from './error-log';
export type { FrontNow } from './front-now';
export { frontPage, onFrontChange } from './front-page';
export { markIcon } from './icon-mark';
export { type MenuTitles, makeMenu, onMenu, titleMenu } from './menu';
export { outsideId } from './outside-id';
export { ownStorageSize } from './own-storage';
export { type Collected, goThere, type OpenPage, openPage, pageFacts } from './page';
export { handOver, onHandOver, openCapture, panelOpener } from './panel';
export { openPipeline } from './pipeline-tab';
export { askForNotifications, notify, onAlarm, onStart, showBadge } from './reminders';
