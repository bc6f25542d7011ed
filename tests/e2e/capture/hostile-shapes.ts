import { FRAMES, SHADOWS } from './hostile-frames';
import { beside, jsonLd, made, PROFILE, page, type Shape, times } from './hostile-page';

/** More of some signs, such as accents upon accents, takes the browser itself minutes to lay out. */
const SIZE = 50_000;
const MANY = 3_000;
const NESTED = 400;

const inHead = (what: string, head: () => string): Shape => ({ what, html: () => page(PROFILE, head()) });

/** Elements nested as deep as a parser goes, and deeper by a script. */
const NESTINGS = [
  ...[
    'div',
    'span',
    'b',
    'ul',
    'blockquote',
    'table',
    'details',
    'button',
    'svg',
    'custom-part',
    'ruby',
    'font',
  ].map((tag) =>
    beside(
      `${NESTED} <${tag}> in each other`,
      () => `${`<${tag}>`.repeat(NESTED)}x${`</${tag}>`.repeat(NESTED)}`,
    ),
  ),
  beside('tags that are never closed', () => '<div><p><span>'.repeat(MANY)),
  beside('tags that are closed in the wrong order', () => '<b><i><p></b></i>'.repeat(200)),
  ...['div', 'span', 'section'].map((tag) =>
    made(
      `1,500 <${tag}> in each other, by a script`,
      `let at = document.querySelector('main'); for (let n = 0; n < 1500; n++) at = at.appendChild(document.createElement('${tag}')); at.textContent = 'x';`,
    ),
  ),
];

/** One text without end, where lines, cells and values are looked for. */
const TEXTS: readonly [what: string, text: string][] = [
  ['blanks', ' '],
  ['ideographic blanks', '\u3000'],
  ['line breaks', '\n'],
  ['joiners of no width', '\u200d'],
  ['signs that turn the line', '\u202e'],
  ['combining accents', '\u0301'],
  ['variation selectors', '株\ufe00'],
  ['emoji of many parts', '👩‍👩‍👧‍👦'],
  ['halves of characters', '\ud83d\ud83d'],
  ['separators', '・／｜'],
  ['colons', '：('],
  ['brackets that are never closed', '（「【'],
  ['figures with commas', '1,'],
  ['mail signs', 'a@'],
  ['dots', 'a.'],
  ['years', '2018年'],
  ['legal forms', '株式会社'],
  ['prefectures', '東京都'],
  ['postal marks', '〒100-0000 '],
  ['telephones', '03-9999-0001 '],
];
const FLOODS = TEXTS.flatMap(([what, text]) => {
  const flood = () => text.repeat(SIZE / text.length);
  return [
    beside(`a cell of ${what}`, () => `<table><tr><th>事業内容</th><td>${flood()}</td></tr></table>`),
    beside(`a line of ${what}`, () => `<p>${flood()}</p>`),
  ];
});

/** More of one thing than a page has. */
const CROWDS: readonly [what: string, one: (at: number) => string][] = [
  ['empty elements', () => '<i></i>'],
  ['line breaks', () => '<br>'],
  ['comments', () => '<!-- 株式会社にせもの -->'],
  ['headings', (at) => `<h2>第${at}部</h2>`],
  ['links', (at) => `<a href="/p${at}/">p${at}</a>`],
  ['links to scripts', (at) => `<a href="javascript:alert(${at})">会社概要</a>`],
  ['mail links', (at) => `<a href="mailto:a${at}@hoshikage-seiki.example?bcc=x@nise.example">a</a>`],
  ['images', (at) => `<img alt="図${at}">`],
  ['form fields', (at) => `<input name="f${at}" value="v">`],
  ['lists in lists', (at) => `<ul><li>${at}<ul><li>${at}</ul></ul>`],
  ['definitions', (at) => `<dl><dt>沿革${at}<dd>x</dl>`],
  [
    'items of stated data',
    () => '<span itemscope itemtype="https://schema.org/Person"><b itemprop="name">架空 花子</b></span>',
  ],
  ['cells in a row', (at) => `<table><tr>${at === 0 ? '<td>x</td>'.repeat(MANY) : ''}</table>`],
  [
    'parts that are moved by styles',
    (at) =>
      `<div style="position:absolute;float:left;transform:rotate(${at}deg);display:inline-grid">x</div>`,
  ],
  ['slots and templates', () => '<slot><template>x</template></slot>'],
];

/** Attributes, addresses and spans beyond any measure. */
const MEASURES = [
  beside(
    'an attribute of 2 MB',
    () => `<p title="${'x'.repeat(2_000_000)}" data-x="${'y'.repeat(2_000_000)}">x</p>`,
  ),
  beside('three thousand attributes', () => `<p ${times(MANY, (at) => `a${at}="x" `)}>x</p>`),
  beside('three thousand classes', () => `<p class="${times(MANY, (at) => `c${at} `)}">x</p>`),
  beside('an address of 2 MB', () => `<a href="https://nise.example/${'x'.repeat(2_000_000)}">会社概要</a>`),
  beside(
    'cells that span everything',
    () => `<table><tr>${'<td colspan=1000 rowspan=65534>x</td>'.repeat(500)}</tr></table>`,
  ),
  beside('a choice of fifty thousand', () => `<select>${times(50_000, (at) => `<option>${at}`)}</select>`),
  inHead('a style of 2 MB', () => `<style>${times(40_000, (at) => `.c${at} p{color:red}`)}</style>`),
  inHead(
    'a style that hides and moves all',
    () =>
      '<style>*{content:"にせもの";display:contents;direction:rtl;unicode-bidi:bidi-override;text-transform:uppercase}</style>',
  ),
  inHead('three thousand meta elements', () =>
    times(MANY, (at) => `<meta property="og:site_name" content="m${at}">`),
  ),
  inHead('a base that is a script', () => '<base href="javascript:alert(1)//">'),
];

const GRAPH = 2_000;
/** So many organisations, each of which names the address of a parent. */
const graph = (parent: (at: number) => string): string =>
  jsonLd(
    `{"@graph":[${times(GRAPH, (at) => `{"@id":"#${at}","@type":"Organization","parentOrganization":{"@id":"${parent(at)}"}},`)}{}]}`,
  );

/** Stated data that has no end. */
const STATED = [
  inHead('a thousand blocks of JSON-LD', () => jsonLd('{"@type":"Thing","name":"x"}').repeat(1_000)),
  {
    ...inHead('JSON-LD that points at itself', () => graph((at) => `#${(at + 1) % GRAPH}`)),
    plain: () =>
      page(
        PROFILE,
        graph((at) => `https://www.kakuu-${at}.example/`),
      ),
  },
  inHead('JSON-LD with names that are numbers, lists and nothing', () =>
    jsonLd(
      '{"@type":["Organization",7,null],"name":{"@value":[{}]},"telephone":[[[]]],"address":9,"url":false}',
    ),
  ),
  inHead('JSON-LD with a key of 50 kB', () => jsonLd(`{"${'k'.repeat(SIZE)}":1}`)),
  beside('stated items that refer to each other', () =>
    times(
      500,
      (at) => `<div id="i${at}" itemscope itemref="i${(at + 1) % 500} i${at}"><b itemprop="x">x</b></div>`,
    ),
  ),
];

/** Pages that act while they are read. */
const ACTING: readonly Shape[] = [
  {
    ...made(
      'adds to itself all the time',
      `setInterval(() => document.body.append(document.createElement('p')), 1)`,
    ),
    moves: true,
  },
  {
    ...made(
      'answers each change with a change',
      `new MutationObserver(() => setTimeout(() => document.body.toggleAttribute('x'))).observe(document.body, { attributes: true }); document.body.toggleAttribute('x')`,
    ),
    moves: true,
  },
  made(
    'has its own elements that throw',
    `customElements.define('x-bad', class extends HTMLElement { connectedCallback() { throw new Error('x') } get innerText() { throw new Error('x') } get children() { throw new Error('x') } }); document.body.append(document.createElement('x-bad'))`,
  ),
  made(
    'has closed roots of shadows',
    `for (let n = 0; n < 500; n++) { const host = document.body.appendChild(document.createElement('p')); host.attachShadow({ mode: 'closed' }).innerHTML = '<b>株式会社にせもの</b>' }`,
  ),
  made(
    'replaces what is global',
    `for (const name of ['Node', 'Element', 'HTMLElement', 'NodeFilter', 'Promise', 'Map', 'Set', 'URL', 'Object', 'Symbol']) Object.defineProperty(window, name, { value: undefined, configurable: true })`,
  ),
  made(
    'asks at leaving and listens to everything',
    `addEventListener('beforeunload', (event) => event.preventDefault()); for (const kind of ['copy', 'selectionchange', 'message', 'error', 'focusin']) addEventListener(kind, () => { throw new Error('x') }, true)`,
  ),
  made('selects all of itself', 'getSelection().selectAllChildren(document.body)'),
  made(
    'draws its text on a canvas and in a picture',
    `document.body.append(document.createElement('canvas'), new Image(9999, 9999))`,
  ),
];

/** Lines that nobody sees, before and after the ones that count. */
const UNSEEN = ['株式会社ほしかげ精機', '株式会社にせもの 電話 03-9999-0099'].flatMap((line) => {
  const hidden = () => `<p hidden>${line}</p>`.repeat(10_000);
  return [
    beside(`ten thousand hidden lines of ${line}`, hidden),
    { what: `ten thousand hidden lines of ${line} first`, html: () => page(hidden() + PROFILE) },
  ];
});

/** At least 72 shapes. A new kind of harm is a row here. */
export const SHAPES: readonly Shape[] = [
  ...NESTINGS,
  ...FLOODS,
  ...CROWDS.map(([what, one]) => beside(`three thousand ${what}`, () => times(MANY, one))),
  ...MEASURES,
  ...STATED,
  ...ACTING,
  ...SHADOWS,
  ...FRAMES,
  ...UNSEEN,
];
