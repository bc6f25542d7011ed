import { act, fireEvent, within } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { INJECTIONS } from '../../samples/injections';
import { asShown, expectHarmless, plantInjected, shownText, TEXTS } from '../support/injected';
import { MIRAI_PAGE, profilePage } from '../support/pages';
import { renderPipeline, renderPopup, type Screen } from '../support/render';

beforeEach(plantInjected);

/** Screens of the full page by their place and heading. */
const PLACES: readonly [place: string, heading: RegExp][] = [
  ['today', /Today|Steps/],
  ['organisations', /Organisations/],
  ['matrix', /Where we stand/],
  ['exchange', /Import and export/],
  ['missions', /Missions and events/],
  ['trash', /Trash/],
  ['retention', /^Review people/],
  ['settings', /Settings/],
];
/** Texts of which each panel and form is opened: what each gives is drawn alike. */
const PANELS = Object.entries(INJECTIONS).filter(([what]) =>
  /^(?:an image|a javascript|the prototype|signs that turn)/.test(what),
);
const placeOf = (text: string) => TEXTS.indexOf(text);

/** Waits until each of these texts is read in the screen. */
const allShown = (where: string, texts: readonly string[] = TEXTS) =>
  expect
    .poll(
      () => {
        const shown = shownText();
        return texts.filter((text) => !shown.includes(asShown(text))).map(asShown);
      },
      { message: where, timeout: 10_000 },
    )
    .toEqual([]);

const go = (place: string) =>
  act(() => {
    location.hash = place;
  });

async function close(page: Screen): Promise<void> {
  const open = page.queryAllByRole('dialog').length;
  await page.press('{Escape}');
  await expect.poll(() => page.queryAllByRole('dialog')).toHaveLength(open - 1);
}

test('the screens of the full page show every text as a text', async () => {
  const page = renderPipeline('event-0');
  await page.findAllByRole('article');
  await allShown('board');
  expectHarmless('board');
  for (const [place, heading] of PLACES) {
    go(place);
    await page.findByRole('heading', { level: 1, name: heading });
    await allShown(place);
    expectHarmless(place);
  }
  go('event-0');
  await page.click('Table');
  await expect.poll(() => page.queryAllByRole('row').length).toBeGreaterThan(TEXTS.length / 2);
  expectHarmless('table');
});

test('the popup shows them too: leads, steps, a page that holds them, and a known company', async () => {
  const popup = renderPopup(MIRAI_PAGE);
  await allShown('known company', TEXTS.slice(0, 1));
  expectHarmless('known company');
  await popup.tab(/^Leads/);
  await allShown('leads');
  expectHarmless('leads');
  await popup.tab(/^Today/);
  // Only rows in view are drawn.
  await expect
    .poll(() => TEXTS.filter((text) => shownText().includes(asShown(text))).length)
    .toBeGreaterThan(9);
  expectHarmless('today');
  popup.close();
  const [image = '', svg = ''] = TEXTS;
  const rows = [
    ['商号', image],
    ['英文商号', svg],
    ...TEXTS.map((text) => ['事業内容', text] as const),
  ] as const;
  const capture = renderPopup(profilePage('https://evil.example/company/', image, rows, TEXTS));
  await expect.poll(() => capture.queryByRole('textbox', { name: 'Organisation' })).not.toBeNull();
  expectHarmless('capture');
});

test('a lead’s panel and history, letters and a person’s copy show them as texts', async () => {
  const page = renderPipeline('event-0');
  for (const [what, text] of PANELS) {
    const article = (await page.findAllByRole('article'))[placeOf(text)] as HTMLElement;
    await page.user.click(within(article).getAllByRole('button')[0] as HTMLElement);
    await page.findByRole('dialog');
    const letters = await page.findAllByRole('button', { name: /^Letter to/ });
    await allShown(`lead: ${what}`, [text]);
    expectHarmless(`lead: ${what}`);
    await page.user.click(letters[0] as HTMLElement);
    await page.findByRole('textbox', { name: 'Text' });
    expectHarmless(`letter: ${what}`);
    await close(page);
    await page.user.click(page.getAllByRole('button', { name: /^Edit / })[0] as HTMLElement);
    await page.click('Copy of the data…');
    await page.click('Download to read');
    await expect.poll(page.said).toContain('Downloaded: ');
    expectHarmless(`copy: ${what}`);
    while (page.queryAllByRole('dialog').length > 0) await close(page);
  }
});

test('forms of organisations, missions and events hold them as texts', async () => {
  const page = renderPipeline('organisations');
  for (const [what, text] of PANELS) {
    go('organisations');
    await page.findByRole('heading', { level: 1, name: /Organisations/ });
    const lines = () =>
      page.queryAllByRole('button').filter(({ textContent }) => asShown(textContent ?? '') === asShown(text));
    await expect.poll(lines, { message: what }).not.toHaveLength(0);
    await page.user.click(lines()[0] as HTMLElement);
    await page.findByRole('dialog');
    await allShown(`organisation: ${what}`, [text]);
    expectHarmless(`organisation: ${what}`);
    await close(page);
    go('missions');
    await page.findByRole('heading', { level: 1, name: /Missions and events/ });
    const link = () => page.container.querySelector(`main a[href="#event-${placeOf(text)}"]`);
    await expect.poll(link, { message: what }).not.toBeNull();
    const event = within(link()?.closest('li') as HTMLElement);
    for (const button of ['Edit', /^Stages and steps/, 'Delete']) {
      await page.user.click(event.getByRole('button', { name: button }));
      await page.findByRole('dialog');
      await allShown(`event, ${button}: ${what}`, [text]);
      expectHarmless(`event, ${button}: ${what}`);
      await close(page);
    }
  }
});

test('each text can be searched for, and is found as a text', async () => {
  const page = renderPipeline('settings');
  await page.click(/^Search/);
  const field = await page.list('Search the leads');
  for (const text of TEXTS) {
    fireEvent.change(field, { target: { value: text } });
    await expect.poll(() => (field as unknown as HTMLInputElement).value.length).toBeGreaterThan(0);
    expectHarmless(`search for ${asShown(text)}`);
  }
  fireEvent.change(field, { target: { value: 'onerror' } });
  await page.findByRole('option', { name: /onerror/ });
  expectHarmless('a hit');
});

test('an export’s preview and an import’s check show them as texts', async () => {
  const page = renderPipeline('event-0');
  await page.click('Export…');
  await page.button('Download the file');
  await expect
    .poll(() => page.getByRole('region', { name: /^Preview/ }).textContent)
    .toContain(asShown(TEXTS[0] ?? ''));
  expectHarmless('export');
  await close(page);
  go('exchange');
  const cell = (text: string) => `"${text.slice(0, 300).replaceAll('"', '""')}"`;
  const rows = TEXTS.map((text) => ['Kakuu', text, text, text].map(cell).join(';'));
  const file = new File(
    [['company;business;event;note', ...rows].join('\r\n')],
    '"><img src=x onerror=alert(1)>.csv',
    { type: 'text/csv' },
  );
  await page.user.upload(await page.findByLabelText(/^Choose a file/), file);
  await page.click('Check');
  await page.findAllByText(/\d+ new, \d+ changed, \d+ unchanged/);
  await allShown('check', TEXTS.slice(0, 5));
  expectHarmless('import');
});
