import { choose, downloaded, expect, field, PROFILES, popupOver, rowsOf, test, visit } from '../goen';

test('a click on a company’s page and Enter make it a lead, which the office gets as a CSV', async ({
  goen,
}) => {
  const page = await visit(goen, PROFILES.mirai);
  const popup = await popupOver(goen, page);
  await choose(popup.getByLabel('Event'), 'DSEI Japan 2025');
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await expect(field(popup, 'International name')).toHaveValue('Mirai Satellite Inc.');
  await expect(field(popup, 'Corporate number (法人番号)')).toHaveValue('7999901000001');
  await field(popup, 'Organisation').press('Enter');
  await expect(popup.getByRole('status')).toHaveText('Saved: みらい衛星株式会社 · Captured');

  const [organisation] = await rowsOf(goen, 'organisations');
  expect(organisation).toMatchObject({
    nameJa: 'みらい衛星株式会社',
    nameEn: 'Mirai Satellite Inc.',
    corporateNumber: '7999901000001',
    phone: '+81290000001',
    emails: ['info@mirai-eisei.example'],
    evidence: { corporateNumber: { how: 'table', label: '法人番号', url: PROFILES.mirai } },
  });
  const [lead] = await rowsOf(goen, 'leads');
  expect(lead).toMatchObject({ organisationId: organisation?.id, stage: 'captured', source: PROFILES.mirai });
  expect(await rowsOf(goen, 'contacts'), 'a person is kept only on a tick').toEqual([]);

  const pipeline = await visit(goen, goen.address('pipeline.html'));
  const captured = pipeline.getByRole('region', { name: 'Captured' });
  await expect(captured.getByRole('article', { name: 'みらい衛星株式会社' })).toBeVisible();
  await pipeline.getByRole('button', { name: 'Export…' }).click();
  await pipeline.getByRole('button', { name: 'Download the file' }).press('Enter');
  const { name, bytes } = await downloaded(goen);
  expect(name).toMatch(/^dsei-japan-2025_\d{4}-\d{2}-\d{2}_excel\.csv$/);
  expect([...bytes.subarray(0, 3)], 'a byte order mark').toEqual([0xef, 0xbb, 0xbf]);
  const [head, row, ...rest] = bytes.toString('utf8').slice(1).split('\r\n');
  expect(head).toContain('"Denominazione (giapponese)"');
  expect(row).toContain('"みらい衛星株式会社";"Mirai Satellite Inc."');
  expect(row).toContain('"7-9999-0100-0001"');
  expect(row).toContain('"(+81) 29 000 0001"');
  expect(rest).toEqual(['']);
});

test('the event chosen in the same breath as Enter is the one the lead goes to', async ({ goen }) => {
  const popup = await popupOver(goen, await visit(goen, PROFILES.mirai));
  await expect(field(popup, 'Organisation')).toHaveValue('みらい衛星株式会社');
  await popup.getByLabel('Event').click();
  // No time passes between the two: both happen in one turn of the page.
  await popup.getByRole('option', { name: 'Venture Café Tokyo' }).evaluate((option: HTMLElement) => {
    option.click();
    document.querySelector('form')?.requestSubmit();
  });
  await expect(popup.getByRole('status')).toContainText('Saved');
  const [lead] = await rowsOf(goen, 'leads');
  const events = await rowsOf(goen, 'missionEvents');
  expect(events.find(({ id }) => id === lead?.eventId)?.name).toBe('Venture Café Tokyo');
});
