// @ts-check
import { chromium } from '@playwright/test';
import { chromiumPath } from '../../../scripts/chromium.mjs';

/** @import { Browser } from '@playwright/test' */

const ITEMS = 1_530;
const URL_OF_PAGE = 'https://www.hoshikage-seiki.example/company/';

/** A generated Japanese page of 1 MB and 26,000 elements: a profile, products in every layout, JSON-LD. */
function bigPage() {
  const items = Array.from(
    { length: ITEMS },
    (_, at) => `<div class="item item-${at % 7}"><h3>架空製品 ${at}</h3>
<p>第${at}号機の説明文です。計測と制御のための架空の装置で、用途に応じて構成を選べます。試作から量産まで、図面一枚から社内で一貫して対応します。納入後の保守点検も全国の拠点で承ります。詳しくは担当までお問い合わせください。</p>
<ul><li><a href="/products/${at}/">製品の詳細</a></li><li>参考価格 ${at * 100}円</li></ul>
<table><tr><th>型番</th><td>HK-${at}</td></tr><tr><th>質量</th><td>${at} kg</td></tr></table><span>納期</span><span>約${(at % 9) + 1}週間</span></div>`,
  );
  const data = { '@context': 'https://schema.org', '@type': 'Corporation', name: '株式会社ほしかげ精機' };
  return `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>会社概要｜株式会社ほしかげ精機</title>
<script type="application/ld+json">${JSON.stringify({ ...data, telephone: '03-9999-0001' })}</script></head>
<body><header><nav><ul><li><a href="/">ホーム</a></li><li><a href="/contact/">お問い合わせ</a></li></ul></nav></header>
<main><h1>会社概要</h1><dl><dt>会社名</dt><dd>株式会社ほしかげ精機</dd><dt>所在地</dt><dd>〒100-0000 東京都千代田区架空町1-2-3</dd>
<dt>資本金</dt><dd>1億円</dd></dl>${items.join('\n')}</main><footer><p>© 株式会社ほしかげ精機</p></footer></body></html>`;
}

/** One pass over every element and text, and the parsing of the JSON-LD: what no reader of a page can do without. */
export const ONE_PASS = `
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  let characters = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    characters += node.nodeType === 3 ? node.data.length : node.localName.length;
  for (const block of document.querySelectorAll('script[type="application/ld+json"]')) JSON.parse(block.textContent);
`;

/** A browser that runs a script for the first time on the big page, freshly loaded each time, in a world of its own. */
export async function openBigPage() {
  const html = bigPage();
  const browser = await chromium.launch({ executablePath: await chromiumPath() });
  return {
    /** Milliseconds the script took. @param {string} script @param {string} [before] run before the clock starts */
    timeOf: (script, before = '') => firstRunOf(browser, html, script, before),
    close: () => browser.close(),
  };
}

/** @param {Browser} browser @param {string} html @param {string} script @param {string} before */
async function firstRunOf(browser, html, script, before) {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
  await page.goto(URL_OF_PAGE);
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
  });
  const run = (/** @type {string} */ expression) =>
    session.send('Runtime.evaluate', { expression, contextId: executionContextId, returnByValue: true });
  await run(`${before};0`);
  const { result, exceptionDetails } = await run(
    `(() => { const start = performance.now(); ${script}; return performance.now() - start; })()`,
  );
  await page.close();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return /** @type {number} */ (result.value);
}
