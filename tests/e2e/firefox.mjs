// @ts-check
// The main job once in Firefox: a real click on the toolbar icon, the form filled from the page, saved, the row in IndexedDB.
// Run by `npm test`, or by itself after `npm run build:firefox`.
import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { buildFolder } from '../../scripts/build.mjs';
import { firefoxPath } from '../../scripts/firefox.mjs';
import { deleteProfile, newProfile, openGoenFirefox } from '../../scripts/goen-firefox.mjs';
import { PROFILES, serveSampleSites } from '../../scripts/sample-sites.mjs';

/** What is written above the sidebar's form. */
const SIDEBAR =
  "browser.extension.getViews({ type: 'sidebar' })[0].document.querySelector('[role=note]').textContent";

const executablePath = await firefoxPath();
if (!executablePath) throw new Error('no Firefox was found; set FIREFOX_PATH to one');
const sites = await serveSampleSites();
const profile = await newProfile();
const goen = await openGoenFirefox({
  executablePath,
  extension: buildFolder('firefox'),
  profile,
  host: randomUUID(),
  proxyPort: sites.port,
});

try {
  const page = await goen.browser.newPage();
  await page.goto(PROFILES.mirai);
  const desk = await goen.desk('pipeline.html');
  await page.bringToFront();
  await goen.clickIcon();
  await desk.until(
    'the first start offers the mission',
    "popup.document.querySelector('button[type=submit]').textContent.startsWith('Start')",
  );
  await desk.run("popup.document.querySelector('button[type=submit]').click()");
  await desk.until(
    'the form holds the name read off the page',
    "[...popup.document.querySelectorAll('input')].some(({ value }) => value === 'みらい衛星株式会社')",
  );
  await desk.run("popup.document.querySelector('form:has(textarea) button[type=submit]').click()");
  await desk.until(
    'the popup says that it was saved',
    "popup.document.querySelector('[role=status]').textContent.startsWith('Saved: みらい衛星株式会社')",
  );
  const rows = JSON.parse(
    await desk.run(`new Promise((resolve) => {
      const opening = indexedDB.open('goen');
      opening.onsuccess = () => {
        const reading = opening.result.transaction('organisations').objectStore('organisations').getAll();
        reading.onsuccess = () => resolve(JSON.stringify(reading.result));
      };
    })`),
  );
  assert.equal(rows.length, 1);
  assert.equal(rows[0].nameJa, 'みらい衛星株式会社');
  assert.equal(rows[0].corporateNumber, '7999901000001');
  assert.equal(rows[0].evidence.corporateNumber.how, 'table');
  console.log('in Firefox a click on the icon and Save make the company a lead');

  await goen.clickInPopup(
    await desk.run("JSON.stringify(popup.document.querySelector('header > button').getBoundingClientRect())"),
  );
  await desk.until(
    'the sidebar stands beside the page and says which',
    `${SIDEBAR}.includes('mirai-eisei.example')`,
  );
  await desk.until('the popup has gone', 'popup === undefined');
  await page.goto(PROFILES.sora);
  await desk.until('another page wants a click on the icon', `${SIDEBAR}.includes('Alt+Shift+G')`);
  await goen.clickIcon();
  await desk.until('the sidebar has taken that page', `${SIDEBAR}.includes('sora-radar.example')`);
  await desk.until('and the popup has gone again', 'popup === undefined');
  console.log(
    'in Firefox the sidebar stays beside the page, and reads the next one after a click on the icon',
  );
} finally {
  await goen.close();
  sites.close();
  deleteProfile(profile);
}
