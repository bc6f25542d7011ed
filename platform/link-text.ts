import { type Browser, browser } from 'wxt/browser';

const LONGEST = 300;

/** The text of the link whose menu was used, at most 300 characters; empty where it cannot be read. Chrome gives only the address, so the page is asked. */
export async function linkTextIn(
  tabId: number,
  { linkUrl = '', frameId = 0, ...chosen }: Browser.contextMenus.OnClickData,
): Promise<string> {
  const given = (chosen as { linkText?: string }).linkText;
  return normalised(given ?? (await textFromPage(tabId, frameId, linkUrl)));
}

async function textFromPage(tabId: number, frameId: number, url: string): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  try {
    const [answer] = await browser.scripting.executeScript({ target, func: textOfLink, args: [url] });
    return answer?.result;
  } catch {
    // A frame of another site is not accessible; the link is saved without text.
    return undefined;
  }
}

/** Runs in the page; only its return value comes back. */
function textOfLink(url: string): string | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, 20_000);
  return links.find((link) => link.href === url && link.textContent?.trim())?.textContent?.slice(0, 2_000);
}

const normalised = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/\s+/g, ' ').trim().slice(0, LONGEST) : '';
