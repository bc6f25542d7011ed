import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { VENTURE_CAFE, withMission } from '../storage/support/store';
import { renderPipeline, rowsOf } from './support/render';
import { atEvent, typedLeads } from './support/scene';

const DENPA = '架空電波株式会社';

withMission();

test('a file that moves a lead says which step it ends, ends it unless told otherwise, and gives it back with Ctrl+Z', async () => {
  const [lead] = await typedLeads(VENTURE_CAFE, [DENPA]);
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline('exchange');
  await page.user.upload(
    await page.findByLabelText(/^Choose a file/),
    new File([`ID scheda;Denominazione (giapponese);Fase\n${lead};${DENPA};Ringraziato\n`], 'ufficio.csv'),
  );
  const ends = await page.findByRole('checkbox', { name: /^Mark the open steps that lead to a new stage/ });
  await page.user.click(ends);
  await page.click('Check');
  await page.findByRole('row', { name: /架空電波/ });
  expect(page.queryByText(/is marked as done/)).toBeNull();

  await page.click('Back');
  await page.user.click(await page.findByRole('checkbox', { name: /^Mark the open steps/ }));
  await page.click('Check');
  await page.findByText('1 open step that leads to its new stage is marked as done.');
  const lines = within(page.getByRole('row', { name: /架空電波/ })).getAllByRole('listitem');
  expect(lines.map(({ textContent }) => textContent)).toEqual([
    'Stage: Captured → Thanked',
    'Mark as done: Thank them',
  ]);
  await page.click('Import 1 row');
  await expect.poll(page.said).toContain('Imported ufficio.csv: 0 new, 1 changed');
  expect((await rowsOf('followUps')).map(({ step, state }) => `${step} ${state}`).sort()).toEqual([
    'qualify open',
    'thank done',
  ]);
  await page.press('{Control>}z{/Control}');
  await expect.poll(page.said).toContain('Undone: Imported from a file');
  const steps = (await rowsOf('followUps')).filter(({ deletedAt }) => !deletedAt);
  expect(steps.map(({ step, state }) => `${step} ${state}`)).toEqual(['thank open']);
});
