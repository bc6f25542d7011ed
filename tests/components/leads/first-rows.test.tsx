import { render, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { GoenRoot } from '~/components/app/GoenRoot';
import { Popup } from '~/components/app/popup/Popup';
import { LeadsTab } from '~/components/app/popup/TabContent';
import { forgetFirstRows } from '~/components/hooks/first-rows';
import type { LeadId, OrganisationId } from '~/domain/records/ids';
import { addContact, deleteLead, saveLead, setCustom } from '~/storage';
import { TODAY, VENTURE_CAFE, withMission } from '../../storage/support/store';
import { renderPipeline, renderPopup, rowsOf } from '../support/render';
import { atEvent, miraiAsRead, openLead, typedLeads } from '../support/scene';

withMission();

const never = () => new Promise<never>(() => undefined);

/** The popup over a page that cannot be read, as it is drawn before the store and the browser have answered. */
async function opening() {
  await LeadsTab.preload();
  const { container, unmount } = render(
    <GoenRoot platform={never} loadStorage={never}>
      <Popup front={{ isClosed: true }} />
    </GoenRoot>,
  );
  const rows = within(container)
    .queryAllByRole('listitem')
    .map(({ textContent }) => textContent ?? '');
  unmount();
  return rows;
}
const kept = () => localStorage.getItem('goen.firstRows') ?? '';

test('over a page that cannot be read the popup opens with the rows it last had', async () => {
  forgetFirstRows();
  const ids = await typedLeads(VENTURE_CAFE, ['架空精機株式会社', '架空衛星株式会社']);
  await atEvent(VENTURE_CAFE);
  const popup = renderPopup();
  await popup.findByRole('button', { name: '架空衛星株式会社' });
  await expect.poll(kept).toContain('架空衛星');
  popup.close();
  expect(await opening()).toMatchObject([
    expect.stringContaining('架空衛星株式会社'),
    expect.stringContaining('架空精機株式会社'),
  ]);

  // A commit in another window changes them, too.
  const page = renderPipeline();
  await page.findByRole('article', { name: '架空精機株式会社' });
  await deleteLead(ids[1] as LeadId);
  await expect.poll(kept).not.toContain('架空衛星');
  page.close();
  expect(await opening()).toMatchObject([expect.stringContaining('架空精機株式会社')]);
});

test('what rows do not show is not kept, and nothing is once a person is erased', async () => {
  forgetFirstRows();
  const lead = await saveLead(miraiAsRead(), TODAY);
  await setCustom(lead, { stand: 'presso 林 一' });
  const [row] = await rowsOf('leads');
  await addContact(row?.organisationId as OrganisationId, { name: '林 一' });
  await atEvent(VENTURE_CAFE);
  const page = renderPipeline();
  await expect.poll(kept).toContain('みらい衛星');
  expect(kept()).not.toMatch(/林|\+8129|info@/);
  await openLead(page);
  await page.click('Edit 林 一');
  await page.click('Erase for good…');
  await page.click('Erase for good');
  await expect.poll(page.said).toContain('Erased.');
  expect(kept()).toBe('');
  expect(await opening()).toEqual([]);
});
