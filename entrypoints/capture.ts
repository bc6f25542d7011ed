import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { collect } from '~/capture/page/collect';

export default defineUnlistedScript(() =>
  collect(document, window, {
    passed: () => performance.now(),
    now: () => new Date().toISOString(),
  }),
);
