import { beforeEach, expect, test, vi } from 'vitest';
import { watchErrors } from '~/platform/watch-errors';

let page: EventTarget;
beforeEach(() => {
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
});
const happens = (type: string, what: object) => page.dispatchEvent(Object.assign(new Event(type), what));

test('errors and rejections that nothing caught are recorded, notices without an error are not', () => {
  const record = vi.fn(async () => undefined);
  watchErrors(record);
  const error = new Error('x');
  happens('error', { error });
  happens('unhandledrejection', { reason: 'refused' });
  happens('error', { error: null, message: 'ResizeObserver loop completed' });
  expect(record.mock.calls).toEqual([[error], ['refused']]);
});

test('an error while recording is dropped: it would be the next one to record', async () => {
  const rejected = vi.fn();
  process.on('unhandledRejection', rejected);
  watchErrors(async () => {
    throw new Error('no chunk');
  });
  happens('error', { error: new Error('x') });
  await new Promise((go) => setTimeout(go, 20));
  process.off('unhandledRejection', rejected);
  expect(rejected).not.toHaveBeenCalled();
});
