import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ErrorOccasion, errorEntry, errorEntrySchema } from '~/domain/diagnostics/error-entry';
import { Problem } from '~/domain/problem';

const CHROMIUM = 'chrome-extension://abcdefghijklmnop/';
const FIREFOX = 'moz-extension://0a1b2c3d-0000-4000-8000-000000000000/';
const occasion = (root = CHROMIUM): ErrorOccasion => ({
  at: '2026-10-01T08:30:00.000Z',
  page: 'pipeline',
  version: '0.1.0',
  root,
});
const entryOf = (failure: unknown, root?: string) => errorEntry(failure, occasion(root));
/** An error with a stack as a browser writes it. */
const withStack = (error: Error, stack: string) => Object.assign(error, { stack });

const SECRETS = [
  '山田太郎',
  '株式会社ほしかげ精機',
  'taro.yamada@hoshikage.example',
  'www.hoshikage.example',
];
const SECRET = SECRETS.join(' ');
function expectNoSecret(entry: unknown): void {
  const text = JSON.stringify(entry);
  for (const secret of SECRETS) expect(text).not.toContain(secret);
}

describe('of an error is stored', () => {
  test('its name, where and when, and the frames in files of the extension, in Chromium', () => {
    const error = withStack(
      new TypeError(SECRET),
      [
        `TypeError: ${SECRET}`,
        `    at moveLead (${CHROMIUM}chunks/first-frame-Bx_1-a.js:12:345)`,
        `    at async Object.<anonymous> (${CHROMIUM}chunks/storage.js:1:2)`,
        `    at new Board [as create] (${CHROMIUM}chunks/board.js:3:4)`,
        '    at https://www.hoshikage.example/company/taro.js:1:1',
        '    at async Promise.all (index 0)',
        `    at ${CHROMIUM}pipeline.html:9:1`,
      ].join('\n'),
    );
    expect(entryOf(error)).toEqual({
      firstAt: '2026-10-01T08:30:00.000Z',
      lastAt: '2026-10-01T08:30:00.000Z',
      count: 1,
      page: 'pipeline',
      version: '0.1.0',
      name: 'TypeError',
      causes: [],
      frames: [
        'moveLead (chunks/first-frame-Bx_1-a.js:12:345)',
        'Object.<anonymous> (chunks/storage.js:1:2)',
        'Board (chunks/board.js:3:4)',
        'pipeline.html:9:1',
      ],
    });
  });

  test('the same in Firefox, without the id that names the profile', () => {
    const error = withStack(
      new RangeError(SECRET),
      [
        `moveLead@${FIREFOX}chunks/storage.js:12:345`,
        `async*open/<@${FIREFOX}chunks/storage.js:1:2`,
        `@${FIREFOX}chunks/board.js:3:4`,
        'taro@https://www.hoshikage.example/company/:1:1',
        '',
      ].join('\n'),
    );
    expect(entryOf(error, FIREFOX).frames).toEqual([
      'moveLead (chunks/storage.js:12:345)',
      'open/< (chunks/storage.js:1:2)',
      'chunks/board.js:3:4',
    ]);
  });

  test('the code of a Problem, not what it is about', () => {
    const entry = entryOf(new Problem('value-invalid', SECRET));
    expect(entry).toMatchObject({ name: 'Problem', code: 'value-invalid' });
    expectNoSecret(entry);
  });

  test('the name of a browser’s exception and of a Dexie error, and what caused it', () => {
    expect(entryOf(new DOMException(SECRET, 'QuotaExceededError')).name).toBe('QuotaExceededError');
    const inner = withStack(
      new DOMException(SECRET, 'ConstraintError'),
      `Error: ${SECRET}\n    at add (${CHROMIUM}chunks/storage.js:5:6)`,
    );
    const dexie = Object.assign(new Error(), { name: 'BulkError', message: SECRET, stack: undefined, inner });
    const entry = entryOf(dexie);
    expect(entry).toMatchObject({
      name: 'BulkError',
      causes: ['ConstraintError'],
      frames: ['add (chunks/storage.js:5:6)'],
    });
    expectNoSecret(entry);
  });
});

describe('nothing of a page or a person is stored', () => {
  test('though a message is made to look like frames of the extension', () => {
    const message = `x\n    at Yamada.Taro (${CHROMIUM}yamada-taro.js:1:1)\nyamada@${CHROMIUM}taro.js:1:1`;
    const error = withStack(
      new Error(message),
      `Error: ${message}\n    at save (${CHROMIUM}chunks/storage.js:1:2)`,
    );
    expect(entryOf(error).frames).toEqual(['save (chunks/storage.js:1:2)']);
  });

  test('though the message was changed after the stack was written', () => {
    const error = withStack(
      new Error('changed'),
      `Error: x\n    at Yamada (${CHROMIUM}yamada.js:1:1)\n    at save (${CHROMIUM}chunks/storage.js:1:2)`,
    );
    expect(entryOf(error).frames).toEqual([]);
  });

  test('though it is the name of the error, of a function or of a file', () => {
    const entry = entryOf(
      withStack(
        Object.assign(new Error(SECRET), { name: SECRET, code: SECRET }),
        [
          `${SECRET}: ${SECRET}`,
          `    at 山田太郎 (${CHROMIUM}chunks/a.js:1:1)`,
          `    at save (${CHROMIUM}chunks/株式会社ほしかげ精機.js:1:1)`,
          `    at save (${CHROMIUM}popup.html?u=https://www.hoshikage.example/:1:1)`,
          `    at taro.yamada@hoshikage.example (${CHROMIUM}chunks/a.js:1:1)`,
        ].join('\n'),
      ),
    );
    expect(entry).toMatchObject({ name: 'Error', frames: [] });
    expectNoSecret(entry);
  });

  test.each([
    ['a text', SECRET, 'string'],
    ['nothing', undefined, 'undefined'],
    ['null', null, 'null'],
    ['a number', 3_999_990_001, 'number'],
    ['a symbol', Symbol(SECRET), 'symbol'],
    ['a function', Object.defineProperty(() => SECRET, 'name', { value: 'TypeError' }), 'function'],
    ['a record', { name: SECRET, email: SECRET, message: SECRET, stack: SECRET, cause: SECRET }, 'object'],
  ])('though %s was thrown', (_, thrown, name) => {
    const entry = entryOf(thrown);
    expect(entry).toMatchObject({ name, frames: [] });
    expectNoSecret(entry);
  });

  test('whatever was thrown', () => {
    fc.assert(
      fc.property(fc.anything(), fc.string(), (value, text) => {
        for (const thrown of [value, Object.assign(new Error(text), { cause: value, stack: text })])
          expect(errorEntrySchema.safeParse(entryOf(thrown)).success).toBe(true);
      }),
    );
  });
});

describe('an entry is made without failing and stays small', () => {
  test('of errors that cause each other', () => {
    const one = new TypeError('one');
    const other = new RangeError('other', { cause: one });
    one.cause = other;
    expect(entryOf(one).causes).toEqual(['RangeError', 'TypeError', 'RangeError']);
  });

  test('of getters and proxies that throw', () => {
    const hostile = new Error('x');
    // The stack first: it is written out, from name and message, when it is first touched.
    for (const key of ['stack', 'name', 'message', 'cause', 'code'])
      Object.defineProperty(hostile, key, {
        get() {
          throw new Error(SECRET);
        },
      });
    expect(entryOf(hostile)).toMatchObject({ name: 'Error', causes: [], frames: [] });
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    expect(entryOf(proxy)).toMatchObject({ name: 'object', causes: [], frames: [] });
  });

  test('of a stack of a megabyte, in one line or in many', () => {
    const frame = `    at save (${CHROMIUM}chunks/storage.js:1:2)\n`;
    const long = withStack(new Error('x'), `Error: x\n${frame.repeat(20_000)}`);
    const wide = withStack(
      new Error('x'),
      `Error: x\n    at ${'save.'.repeat(200_000)}(${CHROMIUM}a.js:1:1)`,
    );
    const quoted = 'y'.repeat(1_000_000);
    const loud = withStack(new Error(quoted), `Error: ${quoted}\n${frame}`);
    const started = performance.now();
    expect(entryOf(long).frames).toHaveLength(20);
    expect(entryOf(wide).frames).toEqual([]);
    expect(entryOf(loud).frames).toEqual(['save (chunks/storage.js:1:2)']);
    expect(performance.now() - started).toBeLessThan(1_000);
    for (const error of [long, wide, loud]) expect(JSON.stringify(entryOf(error)).length).toBeLessThan(5_000);
  });
});
