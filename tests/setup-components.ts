// What happy-dom lacks of a browser, as far as the components need it, and a clean window for each test.
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeEach, vi } from 'vitest';
import { database } from '~/storage/core/database';
import { clearUndoStack } from '~/storage/core/undo-stack';

/** A Friday; midday in Tokyo, and the same day in Italy. */
const NOW = '2026-11-20T03:00:00Z';
/** How many reads may follow one upon the other. */
const ROUNDS = 5;
const FOCUSABLE =
  'a[href], button:not(:disabled), input:not(:disabled), select:not(:disabled), textarea, summary';

configure({
  // Against what never comes; how long a screen takes to load depends on the machine.
  asyncUtilTimeout: 60_000,
  // What was looked for and the words on the screen, instead of its whole markup.
  getElementError: (message) => {
    const [looked = ''] = (message ?? '').split('\n');
    const shown = [...document.querySelectorAll<HTMLElement>('main, dialog[open]')];
    return new Error([looked, ...shown.map(({ innerText }) => innerText)].join('\n— on the screen: '));
  },
});

// A browser opens a modal dialog with the focus inside; happy-dom only sets the attribute.
HTMLDialogElement.prototype.showModal = function showModal() {
  this.setAttribute('open', '');
  this.querySelector<HTMLElement>(FOCUSABLE)?.focus();
};

// What a boundary has caught is reported to the window, which has no listener here.
window.reportError ??= () => undefined;

// Nor does it know popovers: shown is what is in the document.
HTMLElement.prototype.showPopover = () => undefined;

/** A browser asks the topmost modal dialog to close at Escape; happy-dom knows no such request. */
function askToClose({ key, defaultPrevented }: KeyboardEvent): void {
  if (key !== 'Escape' || defaultPrevented) return;
  const top = [...document.querySelectorAll('dialog[open]')].at(-1);
  top?.dispatchEvent(new Event('cancel', { cancelable: true }));
}

// The settings show how much room there is; happy-dom has no storage to estimate.
Object.assign(navigator, {
  storage: { estimate: async () => ({ usage: 1_000, quota: 1_000_000 }), persisted: async () => true },
});

beforeEach(() => {
  // Only the date: everything else runs in real time. It advances, as records are ordered by their instants.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(NOW), shouldAdvanceTime: true, advanceTimeDelta: 5 });
  addEventListener('keydown', askToClose);
  localStorage.clear();
  location.hash = '';
  clearUndoStack();
});

afterEach(async () => {
  cleanup();
  // What a window still reads or writes when it closes must end before the next test empties the database.
  for (let round = 0; database.isOpen() && round < ROUNDS; round++)
    await database.transaction('rw', database.tables, async () => undefined);
  removeEventListener('keydown', askToClose);
  vi.useRealTimers();
});
