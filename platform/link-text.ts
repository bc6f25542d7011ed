import { type Browser, browser } from 'wxt/browser';

const LONGEST = 300;

/** The words of a link the user chose, empty where they cannot be had. Chrome tells only where it leads, so the page is asked. */
export async function linkTextIn(
  tabId: number,
  { linkUrl = '', frameId = 0, ...chosen }: Browser.contextMenus.OnClickData,
): Promise<string> {
  const told = (chosen as { linkText?: string }).linkText;
  return tidy(told ?? (await asked(tabId, frameId, linkUrl)));
}

async function asked(tabId: number, frameId: number, url: string): Promise<unknown> {
  const target = { tabId, frameIds: [frameId] };
  try {
    const [answer] = await browser.scripting.executeScript({ target, func: textOfLink, args: [url] });
    return answer?.result;
  } catch {
    // A frame of another site stays closed: the address must do.
    return undefined;
  }
}

/** Runs in the page; its return value is all that comes back. */
function textOfLink(url: string): string | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].slice(0, 20_000);
  return links.find((link) => link.href === url && link.textContent?.trim())?.textContent?.slice(0, 2_000);
}

const tidy = (text: unknown): string =>
  typeof text === 'string' ? text.replace(/\s+/g, ' ').trim().slice(0, LONGEST) : '';
