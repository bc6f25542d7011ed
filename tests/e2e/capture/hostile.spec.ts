// Pages that mean harm, or are just broken: what they say is read within the bounds of docs/architecture.md 6, and they fool nobody.
import type { Extraction } from '../../../domain/capture/extraction';
import { expect, field, popupOver, visit, test as withGoen } from '../goen';
import { jsonLd, PROFILE, page } from './hostile-page';
import { expect as expectRead, test } from './reader';

const proposed = (draft: Extraction, of: keyof Extraction['fields']) => draft.fields[of]?.proposed[0]?.value;
/** What PROFILE says, whatever surrounds it on a page. */
function expectProfile(draft: Extraction): void {
  expectRead(proposed(draft, 'nameJa')).toBe('株式会社ほしかげ精機');
  expectRead(proposed(draft, 'phone')).toBe('+81399990001');
  expectRead(proposed(draft, 'capitalJpy')).toBe('100000000');
  expectRead(proposed(draft, 'prefecture')).toBe('東京都');
}

const AROUND: Record<string, string> = {
  'JSON-LD nested a million deep': page(
    PROFILE,
    jsonLd(`${'{"a":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}`),
  ),
  'JSON-LD of a million nested lists': page(PROFILE, jsonLd('['.repeat(1_000_000) + ']'.repeat(1_000_000))),
  'JSON-LD of 50 MB': page(
    PROFILE,
    jsonLd(`{"@type":"Organization","name":"株式会社にせもの","description":"${'x'.repeat(50_000_000)}"}`),
  ),
  'JSON-LD with __proto__': page(
    PROFILE,
    jsonLd(
      '{"@type":"Organization","name":"株式会社ほしかげ精機","__proto__":{"telephone":"03-9999-9999","polluted":true},"constructor":{"prototype":{"polluted":true}}}',
    ),
  ),
  'broken JSON-LD': page(PROFILE, jsonLd('{"@type":"Organization","name":"株式会社にせ')),
  'a frame with another company': page(
    `${PROFILE}<iframe srcdoc="<table><tr><th>会社名</th><td>株式会社にせもの</td></tr><tr><th>FAX</th><td>03-9999-8888</td></tr></table>"></iframe>`,
  ),
  'form controls named like the DOM itself': page(
    `<form name="body"><input name="firstChild"><input name="nodeType"><input name="textContent"><input name="getAttribute"><input name="children"><input name="parentNode"></form>
     <img name="title" src="x"><img name="documentElement" src="x"><form id="querySelectorAll" name="location"></form><embed name="getSelection">${PROFILE}`,
  ),
  'labels in attributes of 100 kB': page(
    `<div aria-label="${'説'.repeat(100_000)}">${PROFILE}</div>${PROFILE.replace('<td>', `<td data-label="${'x'.repeat(100_000)}">`)}`,
  ),
  'a page in design mode': page(
    `<div contenteditable="true">${PROFILE}</div><script>document.designMode = 'on'</script>`,
  ),
  'a page that overrides what scripts are made of': page(
    `${PROFILE}<script>
      const lie = () => '株式会社にせもの';
      JSON.parse = () => ({ '@type': 'Organization', name: '株式会社にせもの' });
      Array.prototype.map = Array.prototype.flatMap = Array.prototype.filter = () => [];
      Array.prototype.push = () => 0;
      Array.prototype[Symbol.iterator] = function* () {};
      String.prototype.replace = String.prototype.trim = lie;
      RegExp.prototype.test = () => true;
      Element.prototype.getAttribute = lie;
      Object.defineProperty(Node.prototype, 'textContent', { get: lie });
      Object.defineProperty(CharacterData.prototype, 'data', { get: lie });
      Document.prototype.querySelectorAll = () => [];
      Object.defineProperty(globalThis, 'performance', { value: { now: () => 1e12 } });
    </script>`,
  ),
};

for (const [what, html] of Object.entries(AROUND))
  test(`${what}: the company is read all the same`, async ({ readMarkup }) => {
    const { draft, changed } = await readMarkup(html);
    expectProfile(draft);
    expectRead(JSON.stringify(draft)).not.toContain('にせもの');
    expectRead(proposed(draft, 'fax')).toBeUndefined();
    expectRead(changed).toBe(false);
  });

test('a hundred thousand cells of labels: the footer still says whose page it is', async ({ readMarkup }) => {
  const rows = Array.from({ length: 50_000 }, (_, row) => `<tr><th>資本金</th><td>所在地 ${row}</td></tr>`);
  // Named nowhere but in the footer.
  const unnamed = page(`<table>${rows.join('')}</table>`).replace(
    '会社概要｜株式会社ほしかげ精機',
    '会社概要',
  );
  const { draft } = await readMarkup(unnamed);
  expectRead(proposed(draft, 'nameJa')).toBe('株式会社ほしかげ精機');
});

test('200 kB of one character in every field: what else the page says is read', async ({ readMarkup }) => {
  const labels = ['英文社名', '代表者', 'FAX', 'メール', '設立', '従業員数', '事業内容', '法人番号', 'URL'];
  for (const sign of ['a', '0', '-', '株']) {
    const rows = labels.map((label) => `<tr><th>${label}</th><td>${sign.repeat(200_000)}</td></tr>`);
    const { draft } = await readMarkup(page(`${PROFILE}<table>${rows.join('')}</table>`));
    expectProfile(draft);
    for (const entry of Object.values(draft.fields))
      for (const { value, evidence } of entry.proposed)
        expectRead(value.length + evidence.quote.length).toBeLessThan(3_000);
  }
});

test('a page within another page: only the markup in sight counts', async ({ readMarkup }) => {
  const hidden = '<tr><th>FAX</th><td>03-9999-7777</td></tr><tr><th>従業員数</th><td>999名</td></tr>';
  const { draft } = await readMarkup(
    page(
      `${PROFILE}<template><table>${hidden}</table></template><noscript><table>${hidden}</table></noscript><!-- <table>${hidden}</table> -->`,
    ),
  );
  expectProfile(draft);
  expectRead(proposed(draft, 'fax')).toBeUndefined();
  expectRead(proposed(draft, 'employees')).toBeUndefined();
});

withGoen('markup in a company’s name is text in the popup, and nothing runs', async ({ goen }) => {
  const tab = await visit(goen, 'http://www.mirai-eisei.example/company/');
  await tab.evaluate(() => {
    const [name] = document.querySelectorAll('td');
    if (name) name.textContent = '株式会社<img src=x onerror="document.title=1">みらい';
  });
  const popup = await popupOver(goen, tab);
  await expect(field(popup, 'International name')).toHaveValue('Mirai Satellite Inc.');
  await expect(popup).toHaveTitle('Goen');
  await expect(popup.locator('img[src="x"]')).toHaveCount(0);
});

withGoen('a page that navigates in place is read anew at each click', async ({ goen }) => {
  const tab = await visit(goen, 'http://www.mirai-eisei.example/company/');
  await expect(field(await popupOver(goen, tab), 'Organisation')).toHaveValue('みらい衛星株式会社');
  await tab.bringToFront();
  await tab.evaluate(() => {
    history.pushState({}, '', '/group/sora/');
    document.title = '会社概要｜株式会社そらレーダー';
    document.body.innerHTML =
      '<table><tr><th>会社名</th><td>株式会社そらレーダー</td></tr><tr><th>電話</th><td>03-9999-0001</td></tr><tr><th>設立</th><td>2018年</td></tr></table><footer>© 株式会社そらレーダー</footer>';
  });
  const again = await popupOver(goen, tab);
  await expect(field(again, 'Organisation')).toHaveValue('株式会社そらレーダー');
  await expect(field(again, 'Phone')).toHaveValue('+81 3-9999-0001');
});
