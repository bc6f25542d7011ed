import { defineBackground } from 'wxt/utils/define-background';
import { backgroundTexts } from '~/locales/background';
import { onAlarm, onStart, recordError } from '~/platform';
import { closeStorageToPages } from '~/platform/own-storage';
import { watchErrors } from '~/platform/watch-errors';
import { copyDaily } from './copy-daily';
import { emptyOldTrash } from './empty-trash';
import { offerMenu } from './menu';
import { remind } from './remind';

/** The background script: due counts, reminders, the daily copy, the context menu, emptying the trash. It may be stopped at any time, so it holds no state. */
export default defineBackground({
  main() {
    watchErrors((failure) => recordError(failure, 'background'));
    void closeStorageToPages();
    backgroundTexts();
    const onRing = () => {
      void remind(new Date());
      void copyDaily(new Date());
    };
    onStart(onRing);
    onStart(() => void emptyOldTrash(new Date()));
    onAlarm(onRing);
    offerMenu();
    onRing();
  },
});
