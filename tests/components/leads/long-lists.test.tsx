import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { StageId } from '~/domain/records/ids';
import { deleteLead, moveLead } from '~/storage';
import { TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { renderPipeline, renderPopup } from '../support/render';
import { atEvent, typedLeads } from '../support/scene';

withMission();

const names = (count: number) => Array.from({ length: count }, (_, at) => `架空${at + 1}株式会社`);

test('the popup’s list shows the newest leads, then as many more as are asked for', async () => {
  await typedLeads(VENTURE_CAFE, names(35));
  await atEvent(VENTURE_CAFE);
  const popup = renderPopup();
  await popup.click('Show 5 more');
  await expect.poll(() => popup.queryByRole('button', { name: /^Show .* more/ })).toBeNull();
  const rows = popup.getAllByRole('listitem');
  expect(rows).toHaveLength(35);
  expect(rows[0]?.textContent).toContain('架空35株式会社');
  expect(rows[34]?.textContent).toContain('架空1株式会社');
});

test('a column of the board counts all of its leads and shows the newest; one that leaves makes room for the next', async () => {
  const ids = await typedLeads(VENTURE_CAFE, names(22));
  await atEvent(VENTURE_CAFE);
  const board = renderPipeline();
  const column = () => within(board.getByRole('region', { name: 'Captured' }));
  await board.findByRole('region', { name: 'Captured' });
  await expect.poll(() => column().queryAllByRole('article')).toHaveLength(20);
  await column().findByText('22 leads');
  expect(column().queryByRole('article', { name: '架空2株式会社' })).toBeNull();
  await moveLead(ids[21] as (typeof ids)[0], 'qualified' as StageId, TODAY);
  await deleteLead(ids[20] as (typeof ids)[0]);
  await column().findByText('20 leads');
  await column().findByRole('article', { name: '架空1株式会社' });
  expect(column().queryByRole('button', { name: /^Show .* more/ })).toBeNull();
});
