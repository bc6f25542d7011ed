import { expect, PROFILES, popupOver, rowsOf, save, test, visit } from '../goen';

test('a step is reworded for one lead alone, and called as its event calls it again', async ({ goen }) => {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('article').first().getByRole('button').first().click();
  const reword = page.getByRole('button', { name: /^Reword: / });
  const before = (await reword.getAttribute('aria-label')) ?? '';
  await reword.click();
  await page.getByRole('textbox', { name: 'For this lead alone' }).fill('Portare i campioni');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Reword: Portare i campioni' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('Step reworded: Portare i campioni');
  await page.getByRole('button', { name: 'Reword: Portare i campioni' }).click();
  await page.getByRole('textbox', { name: 'For this lead alone' }).fill('');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: before, exact: true })).toBeVisible();
});

test('an address of the organisation is called a person’s by the user, whatever it looks like', async ({
  goen,
}) => {
  await save(await popupOver(goen, await visit(goen, PROFILES.mirai)));
  const page = await visit(goen, goen.address('pipeline.html'));
  await page.getByRole('article').first().getByRole('button').first().click();
  const owner = page.getByLabel(/^Whose .*@.* is$/);
  await expect(owner).toHaveValue('general');
  await owner.selectOption('personal');
  await expect(page.getByRole('status')).toContainText('personal');
  const [organisation] = await rowsOf(goen, 'organisations');
  expect(organisation?.personalEmails).toEqual(organisation?.emails);
  await page.keyboard.press('Control+z');
  await expect(owner).toHaveValue('general');
});

test('a kept playbook is listed in the settings, dropped and brought back', async ({ goen }) => {
  await popupOver(goen, await visit(goen, PROFILES.mirai));
  const page = await visit(goen, goen.address('pipeline.html#missions'));
  await page
    .getByRole('button', { name: /^Stages and steps/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Keep as a playbook' }).click();
  await page.keyboard.press('Escape');
  await page.goto(goen.address('pipeline.html#settings'));
  const drop = page.getByRole('button', { name: /^Delete: / });
  await drop.click();
  await expect(drop).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(drop).toHaveCount(1);
});
