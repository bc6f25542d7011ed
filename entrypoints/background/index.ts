import { defineBackground } from 'wxt/utils/define-background';
import { allLocales } from '~/locales/at-once';
import { onAlarm, onStart, recordError } from '~/platform';
import { watchErrors } from '~/platform/watch-errors';
import { emptyOldTrash } from './empty-trash';
import { offerMenu } from './menu';
import { remind } from './remind';

/** Owns only what needs no screen; it may die at any moment, so each start computes everything from the database anew. */
export default defineBackground({
  type: 'module',
  main() {
    watchErrors((failure) => recordError(failure, 'background'));
    allLocales();
    const ring = () => void remind(new Date());
    onStart(ring);
    onStart(() => void emptyOldTrash(new Date()));
    onAlarm(ring);
    offerMenu();
    ring();
  },
});
