// What a person sees counts: a hidden copy never wins, what is merely closed is read where there is no other.
import type { ExtractedField, Extraction } from '../../../domain/capture/extraction';
import { expect, test } from './reader';

const OWN = { address: '〒300-0000 茨城県土浦市見本町1-2-3', phone: '029-999-0012', capital: '4,500万円' };
const OTHER = { address: '〒150-0000 東京都渋谷区架空町9-9-9', phone: '03-9999-0099', capital: '1,000万円' };

const profile = ({ address, phone, capital }: typeof OWN): string =>
  `<dl><dt>会社名</dt><dd>株式会社ほしかげ精機</dd><dt>所在地</dt><dd>${address}</dd>
   <dt>電話番号</dt><dd>${phone}</dd><dt>資本金</dt><dd>${capital}</dd></dl>`;
const page = (body: string): string =>
  `<!doctype html><html lang="ja"><meta charset="utf-8"><title>会社概要｜株式会社ほしかげ精機</title>
   <body><main><h1>会社概要</h1>${body}</main><footer><p>© 株式会社ほしかげ精機</p></footer></body></html>`;
const readOf = ({ fields }: Extraction, field: ExtractedField): string | undefined =>
  fields[field]?.proposed[0]?.value;

/** Ways in which pages hide text, as the attributes of the box around it. */
const HIDDEN: Record<string, string> = {
  'display: none': 'style="display:none"',
  'the hidden attribute': 'hidden',
  'hidden until found': 'hidden="until-found"',
  visibility: 'style="visibility:hidden"',
  opacity: 'style="opacity:0"',
  'a place to the left of the page': 'style="position:absolute;left:-9999px"',
  'a place above the page': 'style="position:absolute;top:-9999px"',
  'a transform out of the page': 'style="transform:translateX(-9999px)"',
  'a scale of zero': 'style="transform:scale(0);position:absolute"',
  'no height': 'style="height:0;overflow:hidden"',
  'no height at most': 'style="max-height:0;overflow:hidden"',
  'no width': 'style="width:0;overflow:hidden"',
  'letters without size': 'style="font-size:0"',
  'a filter': 'style="filter:opacity(0)"',
  'an indent': 'style="text-indent:-9999px;overflow:hidden"',
  'a clip': 'style="position:absolute;clip:rect(0 0 0 0)"',
  'a clip path': 'style="clip-path:inset(100%)"',
  'the box of one pixel for screen readers': 'style="position:absolute;width:1px;height:1px;overflow:hidden"',
  'content visibility': 'style="content-visibility:hidden"',
  'aria-hidden': 'aria-hidden="true"',
};

test('of two profiles that differ the one a person sees is read', async ({ readMarkup }) => {
  test.setTimeout(120_000);
  for (const [how, attributes] of Object.entries(HIDDEN))
    for (const [first, second] of [
      [`<div ${attributes}>${profile(OTHER)}</div>`, profile(OWN)],
      [profile(OWN), `<div ${attributes}>${profile(OTHER)}</div>`],
    ]) {
      const { draft, changed } = await readMarkup(page(`${first}<hr>${second}`));
      expect.soft(readOf(draft, 'phone'), how).toBe('+81299990012');
      expect.soft(readOf(draft, 'prefecture'), how).toBe('茨城県');
      expect.soft(readOf(draft, 'capitalJpy'), how).toBe('45000000');
      expect(changed, how).toBe(false);
    }
});

/** A profile in a table, which the browser's own style takes out of the indent around it. */
const tableOf = (of: typeof OWN): string =>
  profile(of)
    .replace(/<(\/?)dl>/g, '<$1table>')
    .replace(/<dt>(.*?)<\/dt>\s*<dd>(.*?)<\/dd>/g, '<tr><th>$1</th><td>$2</td></tr>');

test('of two tables that differ the one is read that no indent was to push out of sight', async ({
  readMarkup,
}) => {
  const pushed = ['-9999px', '-999em', '-100%', '110%'].map(
    (indent) =>
      `<div style="text-indent:${indent};white-space:nowrap;overflow:hidden"><section>${tableOf(OTHER)}</section></div>`,
  );
  for (const other of pushed)
    for (const body of [`${other}<hr>${tableOf(OWN)}`, `${tableOf(OWN)}<hr>${other}`]) {
      const { draft } = await readMarkup(page(body));
      expect.soft(readOf(draft, 'phone'), body).toBe('+81299990012');
      expect.soft(readOf(draft, 'prefecture'), body).toBe('茨城県');
      expect.soft(readOf(draft, 'capitalJpy'), body).toBe('45000000');
    }
  for (const indent of ['-2em', '-9999px'])
    for (const inner of [tableOf(OWN), `<div style="text-indent:0">${tableOf(OWN)}</div>`]) {
      const { draft } = await readMarkup(page(`<div style="text-indent:${indent}">${inner}</div>`));
      expect.soft(readOf(draft, 'phone'), inner).toBe('+81299990012');
    }
});

test('a profile that is closed and has no other is read, with its phone', async ({ readMarkup }) => {
  test.setTimeout(120_000);
  const closed = Object.values(HIDDEN).map((attributes) => `<div ${attributes}>${profile(OWN)}</div>`);
  for (const body of [...closed, `<details><summary>詳しく見る</summary>${profile(OWN)}</details>`]) {
    const { draft } = await readMarkup(page(body));
    expect.soft(readOf(draft, 'phone'), body).toBe('+81299990012');
    expect.soft(readOf(draft, 'addressRest'), body).toBe('土浦市見本町1-2-3');
    expect.soft(readOf(draft, 'capitalJpy'), body).toBe('45000000');
  }
});

/** Ways in which a decoy is hidden within a line. */
const DECOYS = [
  'display:none',
  'visibility:hidden',
  'font-size:0',
  'opacity:0',
  'position:absolute;left:-999em',
];
const READERS_ONLY = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0,0,0,0)';

test('a hidden decoy never enters a value', async ({ readMarkup }) => {
  for (const style of [...DECOYS, READERS_ONLY]) {
    const decoy = `<span style="${style}">nospam</span>`;
    const { draft } = await readMarkup(
      page(`<table><tr><th>会社名</th><td>株式会社ほしかげ精機${decoy}</td></tr>
        <tr><th>電話番号</th><td>029-<i style="${style}">777</i>999-0012</td></tr>
        <tr><th>E-mail</th><td>info${decoy}@${decoy}hoshikage-seiki.example</td></tr></table>`),
    );
    expect.soft(readOf(draft, 'nameJa'), style).toBe('株式会社ほしかげ精機');
    expect.soft(readOf(draft, 'phone'), style).toBe('+81299990012');
    expect.soft(readOf(draft, 'emails'), style).toBe('info@hoshikage-seiki.example');
  }
});

test('text that fades in letter by letter gives no part of a value', async ({ readMarkup }) => {
  const letters = [...'029-999-0012'].map((letter) => `<span style="opacity:0">${letter}</span>`).join('');
  const { draft } = await readMarkup(
    page(`<dl><dt>会社名</dt><dd>株式会社ほしかげ精機</dd><dt>電話番号</dt><dd>${letters}</dd></dl>`),
  );
  expect(draft.fields.phone?.proposed.map(({ value }) => value) ?? []).toEqual([]);
  expect(readOf(draft, 'nameJa')).toBe('株式会社ほしかげ精機');
});
