// Where a page draws from: shadow roots, slots, frames, attributes.
import type { ExtractedField, Extraction } from '../../../domain/capture/extraction';
import { expect, test } from './reader';

const ROWS = `<table><tr><th>会社名</th><td>株式会社ほしかげ精機</td></tr><tr><th>電話番号</th><td>029-999-0012</td></tr>
  <tr><th>資本金</th><td>4,500万円</td></tr><tr><th>E-mail</th><td>info@hoshikage-seiki.example</td></tr></table>
  <a href="https://www.facebook.com/hoshikage.seiki.example">Facebook</a>`;
const page = (body: string, html = 'lang="ja"'): string =>
  `<!doctype html><html ${html}><meta charset="utf-8"><title>会社概要｜株式会社ほしかげ精機</title><body>${body}</body></html>`;
const valuesOf = ({ fields }: Extraction, ...wanted: ExtractedField[]): (string | undefined)[] =>
  wanted.map((field) => fields[field]?.proposed[0]?.value);
const FOUND = ['株式会社ほしかげ精機', '+81299990012', '45000000', 'info@hoshikage-seiki.example'];
const ALL = ['nameJa', 'phone', 'capitalJpy', 'emails'] as const;

/** A box in an open shadow root, as many times as given. */
const shadowed = (inner: string, times = 1): string =>
  times ? `<div><template shadowrootmode="open">${shadowed(inner, times - 1)}</template></div>` : inner;

test('an open shadow root is read, with its links', async ({ readMarkup }) => {
  for (const times of [1, 3]) {
    const { draft, changed } = await readMarkup(page(shadowed(ROWS, times)));
    expect(valuesOf(draft, ...ALL)).toEqual(FOUND);
    expect(valuesOf(draft, 'social')).toEqual(['https://www.facebook.com/hoshikage.seiki.example']);
    expect(changed).toBe(false);
  }
});

test('what fills a slot is read in its place, and what fills none is not', async ({ readMarkup }) => {
  const row = (label: string, value: string) =>
    `<x-row><template shadowrootmode="open"><dl><dt><slot name="label"></slot></dt><dd><slot></slot></dd></dl></template>
     <b slot="label">${label}</b>${value}<i slot="nowhere">03-9999-0099</i></x-row>`;
  const { draft } = await readMarkup(
    page(
      row('会社名', '株式会社ほしかげ精機') + row('電話番号', '029-999-0012') + row('資本金', '4,500万円'),
    ),
  );
  expect(valuesOf(draft, 'nameJa', 'phone', 'capitalJpy')).toEqual(FOUND.slice(0, 3));
});

test('a closed shadow root stays closed', async ({ readMarkup }) => {
  const { draft } = await readMarkup(page(`<div><template shadowrootmode="closed">${ROWS}</template></div>`));
  expect(valuesOf(draft, 'phone', 'capitalJpy')).toEqual([undefined, undefined]);
});

const frame = (attributes: string): string => {
  const quoted = `<body>${ROWS}</body>`.replaceAll('"', '&quot;');
  return `<iframe srcdoc="${quoted}" ${attributes}></iframe>`;
};

test('a frame of the page itself is read where it is seen', async ({ readMarkup }) => {
  const { draft } = await readMarkup(page(frame('width="600" height="400"')));
  expect(valuesOf(draft, ...ALL)).toEqual(FOUND);
  expect(draft.frameUnread).toBeUndefined();
  for (const hidden of ['width="0" height="0"', 'style="display:none"', 'hidden']) {
    const { draft: without } = await readMarkup(page(frame(hidden)));
    expect.soft(valuesOf(without, 'phone'), hidden).toEqual([undefined]);
  }
});

test('a page that is a frame of another site says so; a small frame does not count', async ({
  readMarkup,
}) => {
  const sandboxed = (size: string) => page(frame(`sandbox ${size}`));
  const { draft } = await readMarkup(sandboxed('width="1200" height="700"'));
  expect(draft.frameUnread).toBe(true);
  expect(valuesOf(draft, 'phone')).toEqual([undefined]);
  expect((await readMarkup(sandboxed('width="300" height="200"'))).draft.frameUnread).toBeUndefined();
});

test('labels in attributes name what is in their element', async ({ readMarkup }) => {
  for (const name of ['data-label', 'data-th', 'data-title', 'aria-label']) {
    const cells = [
      `<td ${name}="会社名">株式会社ほしかげ精機</td>`,
      `<td ${name}="電話番号"><p>029-999-0012</p></td>`,
      `<td ${name}="FAX">029-999-0013</td><td ${name}="備考"></td><td>03-9999-0099</td>`,
      `<td ${name}="資本金"><span>4,500万円</span></td>`,
      `<td ${name}="従業員数">62名</td>`,
    ];
    const { draft } = await readMarkup(
      page(`<table>${cells.map((cell) => `<tr>${cell}</tr>`).join('')}</table>`),
    );
    expect
      .soft(valuesOf(draft, 'nameJa', 'phone', 'fax', 'capitalJpy', 'employees'), name)
      .toEqual(['株式会社ほしかげ精機', '+81299990012', '+81299990013', '45000000', '62']);
  }
});

const TRANSLATED = `<table><tr><th>Nome dell’azienda</th><td>Hoshikage Seiki Co., Ltd.</td></tr>
  <tr><th>posizione</th><td>1-2-3 Mihoncho, città di Tsuchiura, prefettura di Ibaraki 300-0000</td></tr>
  <tr><th>Istituito</th><td>1 aprile 1987</td></tr><tr><th>Numero di dipendenti</th><td>62 persone</td></tr>
  <tr><th>numero di telefono</th><td>029-999-0012</td></tr></table>`;

test('a translated page says so, and its numbers are of Japan', async ({ readMarkup }) => {
  const wrapped = TRANSLATED.replace(/>([^<>\n]+)</g, (_, text: string) => {
    const style = 'style="vertical-align: inherit;"';
    return `><font ${style}><font ${style}>${text}</font></font><`;
  });
  for (const html of [
    page(TRANSLATED, 'lang="it" class="translated-ltr"'),
    page(wrapped, 'lang="it"'),
    page(TRANSLATED.replaceAll('<td', '<td _msttexthash="1"'), 'lang="it"'),
  ]) {
    const { draft } = await readMarkup(html);
    expect(draft.translated).toBe(true);
    expect(
      valuesOf(draft, 'nameEn', 'postalCode', 'prefecture', 'established', 'employees', 'phone'),
    ).toEqual(['Hoshikage Seiki Co., Ltd.', '300-0000', 'Ibaraki', '1987-04-01', '62', '+81299990012']);
  }
  expect((await readMarkup(page(ROWS))).draft.translated).toBeUndefined();
});
