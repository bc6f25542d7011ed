import { expect, test } from 'vitest';
import { Popup } from '~/components/app/popup/Popup';
import type { OpenPage } from '~/platform';
import { withMission } from '../storage/support/store';
import { MIRAI_PAGE, SORA_PAGE } from './support/pages';
import { fakePlatform } from './support/platform';
import { renderScreen } from './support/render';

withMission();

const nothing = () => undefined;

/** A browser with the panel open at みらい衛星's page, which then goes on to そらレーダー's. */
function browsing() {
  let page = MIRAI_PAGE;
  let readings = 0;
  let moved: () => void = nothing;
  let clicked: () => void = nothing;
  let asked: Promise<OpenPage> | undefined;
  const open = async () => ({ tabId: 1, url: page.url, title: page.title });
  const platform = {
    ...fakePlatform(),
    openPage: open,
    frontPage: () => asked ?? open(),
    pageFacts: async () => {
      readings++;
      return page;
    },
    onFrontChange: (then: () => void) => {
      moved = then;
      return () => undefined;
    },
    onHandOver: (then: () => void) => {
      clicked = then;
      return () => undefined;
    },
  };
  return {
    platform,
    readings: () => readings,
    goOn: () => {
      page = SORA_PAGE;
    },
    click: () => clicked(),
    /** The tab changes; the browser says later which page is in front. */
    moveSlowly: () => {
      let answer: () => void = nothing;
      asked = new Promise((resolve) => {
        answer = () => resolve(open());
      });
      moved();
      asked = undefined;
      return () => answer();
    },
  };
}

test('a click on the icon reads the next page once, though the browser still says that the page changed', async () => {
  const browser = browsing();
  const panel = renderScreen(<Popup isPanel />, browser.platform);
  const name = () => panel.queryByRole<HTMLInputElement>('textbox', { name: 'Organisation' })?.value;
  await expect.poll(name).toBe('みらい衛星株式会社');
  browser.goOn();
  const answer = browser.moveSlowly();
  browser.click();
  answer();
  await expect.poll(name).toBe('株式会社そらレーダー');
  await panel.click('Save lead');
  await expect.poll(panel.said).toContain('Saved: 株式会社そらレーダー');
  expect(browser.readings()).toBe(2);
});
