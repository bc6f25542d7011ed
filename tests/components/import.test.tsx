import { fireEvent, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { DSEI, VENTURE_CAFE, withMission } from '../storage/support/store';
import { downloadedText } from './support/platform';
import { renderPipeline, rowsOf, type Screen } from './support/render';
import { atEvent, typedLeads } from './support/scene';

const DENPA = '架空電波株式会社';

withMission();

/** The exchange page with the evening as the active event. */
async function exchange(): Promise<Screen> {
  await atEvent(VENTURE_CAFE);
  return renderPipeline('exchange');
}

const chooseFile = async (page: Screen, name: string, content: string): Promise<void> =>
  page.user.upload(
    await page.findByLabelText(/^Choose a file/),
    new File([content], name, { type: 'text/csv' }),
  );

const target = (page: Screen, column: string) =>
  page.findByLabelText<HTMLSelectElement>(`Where the column “${column}” goes`);

test('an exhibitors’ list is mapped by hand, checked, imported, and taken back by Ctrl+Z', async () => {
  const page = await exchange();
  await chooseFile(
    page,
    'espositori.csv',
    'Chi;Dove;Web;Referente;Colore\n株式会社そら精機;B12;sora-seiki.example;佐藤 一郎;blu\nKakuu Denki Co.;C3;non un sito;;rosso\n',
  );
  expect((await target(page, 'Web')).value).toBe('website');
  expect((await target(page, 'Referente')).value).toBe('contactName');
  await page.findByText('Will not be imported: Chi, Dove, Colore');
  await page.chooseIn(await target(page, 'Chi'), 'Name');
  await page.chooseIn(await target(page, 'Dove'), 'add to the note');
  await page.choose(/^New leads go to/, 'Venture Café Tokyo');
  await page.user.click(page.getByRole('checkbox', { name: /^Save the people in the file too/ }));
  await page.click('Check');

  await expect.poll(() => page.queryAllByText(/1 new, 0 changed, 0 unchanged, 1 refused/)).toHaveLength(2);
  expect(page.getByRole('row', { name: /Kakuu Denki/ }).textContent).toContain(
    'Website “non un sito”: not a web address',
  );
  await page.click(/^Download the refused rows/);
  await expect.poll(() => page.platform.downloads).toHaveLength(1);
  const { name, text } = await downloadedText(page.platform);
  expect(name).toBe('refused-rows.csv');
  expect(text).toContain('"3";"Website “non un sito”: not a web address";"Kakuu Denki Co."');

  await page.click('Import 1 row');
  await expect.poll(page.said).toContain('Imported espositori.csv: 1 new');
  expect(await rowsOf('contacts')).toMatchObject([{ name: '佐藤 一郎', source: 'espositori.csv' }]);
  expect(await rowsOf('activities')).toContainEqual(
    expect.objectContaining({ kind: 'note-added', note: 'Dove: B12' }),
  );
  await page.press('{Control>}z{/Control}');
  await expect.poll(page.said).toContain('Undone: Imported from a file');
  expect((await rowsOf('leads')).filter(({ deletedAt }) => !deletedAt)).toEqual([]);
});

test('the office’s corrections come back: three cells changed are three fields', async () => {
  const [lead] = await typedLeads(VENTURE_CAFE, [DENPA]);
  const page = await exchange();
  const office = (cells: string) =>
    `\ufeffID scheda;Denominazione (giapponese);Telefono;Addetti;Responsabile\r\n${lead};${DENPA};${cells}\r\n`;
  await chooseFile(page, 'missione_2026-11-20_excel.csv', office('(+81) 3 5555 0101;1.234;LB'));
  await page.choose(/^New leads go to/, 'Venture Café Tokyo');
  await page.click('Check');
  const row = await page.findByRole('row', { name: /架空電波/ });
  expect(
    within(row)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent),
  ).toEqual(['Phone: +81355550101', 'Employees: 1234', 'Owner: LB']);
  await page.click('Import 1 row');
  await expect.poll(page.said).toContain('Imported missione_2026-11-20_excel.csv: 0 new, 1 changed');
  expect(await rowsOf('organisations')).toMatchObject([{ phone: '+81355550101', employees: 1234 }]);
  expect(await rowsOf('leads')).toMatchObject([{ owner: 'LB' }]);

  await page.click('Another file');
  await chooseFile(page, 'missione.csv', office('(+81) 3 5555 0101;1.234;LB'));
  await page.choose(/^New leads go to/, 'Venture Café Tokyo');
  await page.click('Check');
  await page.findByText(/There is nothing to import/);
  expect(page.getByRole<HTMLButtonElement>('button', { name: 'Import 0 rows' }).disabled).toBe(true);
});

test('a file that is none is refused in words, and the next one can be chosen at once', async () => {
  const page = await exchange();
  await chooseFile(page, 'export.csv', '<!doctype html><title>Login</title>');
  expect((await page.findByRole('alert')).textContent).toContain('This file is a web page');
  await chooseFile(page, 'export.csv', 'company\nSora\n');
  await target(page, 'company');
  expect(page.queryByRole('alert')).toBeNull();
});

test('a company that may be a kept one is asked about with the reason, and goes where the answer says', async () => {
  await typedLeads(VENTURE_CAFE, [DENPA]);
  const page = await exchange();
  await chooseFile(page, 'lista.csv', `company;phone\n${DENPA};03-6277-6451\n`);
  await page.choose(/^New leads go to/, 'DSEI Japan 2025');
  await page.click('Check');
  const row = await page.findByRole('row', { name: /架空電波/ });
  expect(row.textContent).toContain('same name');
  expect(page.getByRole<HTMLButtonElement>('button', { name: 'Import 0 rows' }).disabled).toBe(true);
  await page.chooseIn(within(row).getByRole('combobox'), `it is ${DENPA}`);
  await page.click('Check again with the answers');
  await page.click('Import 1 row');
  await expect.poll(page.said).toContain('Imported lista.csv: 1 new');
  expect(await rowsOf('organisations')).toMatchObject([{ phone: '+81362776451' }]);
  expect((await rowsOf('leads')).map(({ eventId }) => eventId).sort()).toEqual([VENTURE_CAFE, DSEI].sort());
});

test('an event and members that are unknown are asked about once, and the rows say where they go', async () => {
  const page = await exchange();
  await chooseFile(
    page,
    'lista.csv',
    'company;event;interested member\nSora;ILA Berlin;Officine Rossi | Studio Bianchi\nNiji;ILA Berlin;Officine Rossi\nKumo;;\n',
  );
  await page.choose(/^New leads go to/, 'Venture Café Tokyo');
  await page.click('Check');
  const question = await page.list(/^“ILA Berlin”, 2 rows/);
  expect(page.getByRole('list', { name: 'New leads by event' }).textContent).toBe(
    '1 new lead in Venture Café Tokyo',
  );
  await page.chooseIn(question, 'create it in Missione aerospazio Emilia-Romagna in Giappone');
  expect(page.getByRole<HTMLButtonElement>('button', { name: 'Import 1 row' }).disabled).toBe(true);
  await page.click('Check again with the answers');
  const members = await page.list(/^2 names are not members of Missione aerospazio/);
  expect(members.closest('label')?.textContent).toContain('Officine Rossi · Studio Bianchi');
  await page.chooseIn(members, 'add these 2 members');
  await page.click('Check again with the answers');
  expect((await page.findByRole('row', { name: /Niji/ })).textContent).toContain('ILA Berlin');
  await page.click('Import 3 rows');
  await expect.poll(page.said).toContain('Imported lista.csv: 3 new');
  const made = (await rowsOf('missionEvents')).find(({ name }) => name === 'ILA Berlin');
  expect((await rowsOf('leads')).filter(({ eventId }) => eventId === made?.id)).toHaveLength(2);
  await page.press('{Control>}z{/Control}');
  await expect.poll(page.said).toContain('Undone: Imported from a file');
  expect((await rowsOf('missionEvents')).find(({ name }) => name === 'ILA Berlin')?.deletedAt).toBeDefined();
});

test('a file is dropped, and each step can be gone back from', async () => {
  const page = await exchange();
  const [place] = await page.findAllByText('or drop it here');
  fireEvent.drop(place as HTMLElement, {
    dataTransfer: { files: [new File(['company\nSora\n'], 'lista.csv', { type: 'text/csv' })] },
  });
  await page.choose(/^New leads go to/, 'Venture Café Tokyo');
  await page.click('Check');
  await page.click('Back');
  await page.click('Back');
  expect((await page.list('Delimiter')).value).toBe(',');
  await page.click('Another file');
  expect(await page.findAllByText('or drop it here')).toHaveLength(2);
  expect(await rowsOf('leads')).toEqual([]);
});
