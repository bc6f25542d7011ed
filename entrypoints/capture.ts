import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collect } from '~/capture/page/collect';

export default defineUnlistedScript(() =>
  // A PDF or an image stands in a document of the browser's own making: no page is there to read.
  /html|xml/.test(document.contentType)
    ? collect(document, window, {
        passed: () => performance.now(),
        now: () => new Date().toISOString(),
      })
    : undefined,
);
