/** What the browser does. Screens get it from their entrypoint, loaded after the first frame. */
export { download } from './download';
export { outsideId } from './outside-id';
export { type OpenPage, openPage, pageFacts } from './page';
export { goTo, openPipeline } from './pipeline-tab';
