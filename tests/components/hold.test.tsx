import { within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { HoldForm } from '~/components/records/stage/HoldForm';
import { useDialog } from '~/components/ui/dialogs/DialogHost';
import type { LeadId, StageId } from '~/domain/records/ids';
import { moveLead, saveLead, undoLast } from '~/storage';
import { database } from '~/storage/core/database';
import { DSEI, mirai, TODAY, withMission } from '../storage/support/store';
import { renderScreen, type Screen } from './support/render';

withMission();

function Moving({ id, to }: { id: LeadId; to: string }) {
  const { ask } = useDialog();
  const form = (
    <HoldForm
      subject={id}
      hold="export"
      stage={to}
      onAnswer={async (answers) => void (await moveLead(id, to as StageId, TODAY, answers))}
    />
  );
  return (
    <button type="button" onClick={() => ask('Move', form)}>
      Move
    </button>
  );
}

/** A lead of a defence fair, which waits for the export review, on its way to a stage. */
async function held(to: string): Promise<{ page: Screen; id: LeadId }> {
  const id = await saveLead(mirai({ eventId: DSEI }), TODAY);
  const page = renderScreen(<Moving id={id} to={to} />);
  await page.click('Move');
  return { page, id };
}

test('a stage that waits for the export review offers the review first; recording it moves the lead, in one undo', async () => {
  const { page, id } = await held('meeting');
  const ways = await page.findAllByRole<HTMLInputElement>('radio');
  expect(ways.map(({ checked }) => checked)).toEqual([true, false]);
  await expect.poll(() => document.activeElement).toBe(ways[0]);
  const go = await page.button('Record the review and go on');
  expect(go.className).toContain('primary');
  await page.fill(await page.field('Reviewed by'), 'GR');
  await page.press('{Enter}');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  expect(await database.leads.get(id)).toMatchObject({
    stage: 'meeting',
    exportControl: { state: 'reviewed', reviewer: 'GR', reviewedOn: TODAY },
  });
  expect(await undoLast()).toBe('stage-changed');
  const lead = await database.leads.get(id);
  expect(lead?.stage).toBe('captured');
  expect(lead?.exportControl?.state).toBe('to_review');
});

test('the override comes second, is no primary button, and is recorded with its reason', async () => {
  const { page, id } = await held('meeting');
  await page.user.click(await page.findByRole('radio', { name: 'Go on without the review' }));
  expect((await page.button('Go on and record it')).className).not.toContain('primary');
  await page.fill(await page.field('Who decides to go on'), 'MB');
  await page.fill(await page.field('Reason'), 'parere orale');
  await page.click('Go on and record it');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  expect((await database.leads.get(id))?.exportControl?.state).toBe('to_review');
  expect(await database.activities.where({ subject: id }).toArray()).toContainEqual(
    expect.objectContaining({ kind: 'stage-forced', note: 'MB: parere orale' }),
  );
});

test('a stage that wants an outcome too asks for it next, with the review as answered', async () => {
  const { page, id } = await held('agreed');
  await page.fill(await page.field('Reviewed by'), 'GR');
  await page.click('Record the review and go on');
  await page.choose('What was agreed?', 'NDA');
  expect(within(page.getByRole('dialog')).queryByRole('radio')).toBeNull();
  await page.click('Move to agreed');
  await expect.poll(() => page.queryByRole('dialog')).toBeNull();
  expect(await database.leads.get(id)).toMatchObject({
    stage: 'agreed',
    outcome: 'nda',
    exportControl: { state: 'reviewed' },
  });
});
