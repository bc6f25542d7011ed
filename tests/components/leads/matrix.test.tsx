import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { saveLead } from '~/storage';
import { TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { renderPipeline, rowsOf } from '../support/render';
import { typedLeads } from '../support/scene';

const DENPA = '架空電波株式会社';
const SEIKI = '株式会社そら精機';
/** The first, its legal form on the other side. */
const OTHER_SIDE = '株式会社架空電波';

withMission();

test('organisations are narrowed, ordered, opened, added to an event, deleted and brought back', async () => {
  await typedLeads(VENTURE_CAFE, [DENPA, SEIKI]);
  const page = renderPipeline('organisations');
  await expect.poll(() => page.queryAllByRole('row')).toHaveLength(3);
  const filter = page.getByRole('searchbox');
  await page.fill(filter, 'ｿﾗ');
  await expect.poll(() => page.getAllByRole('status')[0]?.textContent).toBe('1 organisation');
  expect(page.getByRole('rowheader').textContent).toContain(SEIKI);
  await page.fill(filter, '');
  const head = page.getByRole('columnheader', { name: /^Organisation/ });
  await page.user.click(within(head).getByRole('button'));
  await expect.poll(() => head.getAttribute('aria-sort')).toBe('ascending');

  await page.click(`Open ${DENPA}`);
  await page.choose('Add to an event…', 'DSEI Japan 2025');
  await expect.poll(page.said).toContain(`${DENPA} added to DSEI Japan 2025`);
  await within(page.getByRole('dialog')).findByRole('button', { name: /DSEI Japan 2025/ });
  await page.click('Delete the organisation');
  await expect.poll(() => page.getAllByRole('rowheader')).toHaveLength(1);
  await page.click('Undo');
  await expect.poll(() => page.getAllByRole('rowheader')).toHaveLength(2);
  expect((await rowsOf('leads')).filter(({ deletedAt }) => !deletedAt)).toHaveLength(3);
});

test('two organisations that may be one say so in the list, until the user has answered', async () => {
  for (const nameJa of [DENPA, OTHER_SIDE])
    await saveLead({ eventId: VENTURE_CAFE, fields: { nameJa, phone: '+81399990007' }, evidence: {} }, TODAY);
  const page = renderPipeline('organisations');
  await page.findByText(`May be the same: ${OTHER_SIDE}`);
  await page.findByText(`May be the same: ${DENPA}`);
  await page.click(`Open ${DENPA}`);
  await page.click(`Not the same: ${OTHER_SIDE}`);
  await page.press('{Escape}');
  await expect.poll(() => page.queryByText(/^May be the same/)).toBeNull();
});

test('the matrix shows each lead at its event and each introduction by member, and opens the lead', async () => {
  await typedLeads(VENTURE_CAFE, [DENPA, SEIKI]);
  const page = renderPipeline('matrix');
  await page.click(new RegExp(`^${DENPA}, Venture Café Tokyo: Captured`));
  const dialog = within(await page.findByRole('dialog'));
  await page.chooseIn(await dialog.findByRole('combobox', { name: 'Add a member' }), 'MEEO');
  await dialog.findByRole('combobox', { name: 'MEEO' });
  await page.press('{Escape}');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  await page.click('Delegation');
  await page.click(new RegExp(`^${DENPA}, MEEO: interested`));
  await within(await page.findByRole('dialog')).findByText(/Venture Café Tokyo/);
});
