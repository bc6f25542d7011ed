import { browser } from 'wxt/browser';

const CHANNEL = 'goen.panel';

/** All that is ever said between popup and panel: in which window the icon was clicked, and that the panel there has taken the page. Nothing of the page. */
interface Word {
  window: number;
  is: 'clicked' | 'taken';
}

/** What Chrome and Firefox have for it; the polyfill knows neither. */
interface Beside {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** How the panel beside the page is opened, to be called within the user's click; `undefined` where the browser has none. */
export async function panelOpener(): Promise<(() => Promise<void>) | undefined> {
  return openerFor(await thisWindow());
}

/** Opens the popup over the page in front, or, where the browser lets only the icon do that, the panel beside it. Within the click on a menu. */
export async function openCapture(windowId: number): Promise<void> {
  const beside = openerFor(windowId);
  // Before Chrome 127 there is the function, and it refuses.
  const open = browser.action.openPopup?.({ windowId }) ?? Promise.reject(new Error('no openPopup'));
  await open.catch(() => beside?.());
}

/** Hands the page in front over to the panel, if one is seen in this window; calls back once it has been taken. Gives how to stop waiting. */
export function handOver(taken: () => void): () => void {
  return onChannel(({ is }) => is === 'taken' && taken(), 'clicked');
}

/** Calls back when the icon was clicked in this window, where the panel stands; the page in front may then be read. Gives how to stop. */
export function onHandOver(read: () => void): () => void {
  return onChannel(({ is }, answer) => {
    // A panel kept behind another one hears it too.
    if (is !== 'clicked' || document.visibilityState !== 'visible') return;
    answer('taken');
    read();
  });
}

type Answer = (is: Word['is']) => void;

/** Listens to what is said of this window, and says the first word where there is one. */
function onChannel(heard: (word: Word, answer: Answer) => void, first?: Word['is']): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  void thisWindow().then((window) => {
    const say: Answer = (is) => channel.postMessage({ window, is } satisfies Word);
    channel.onmessage = ({ data }: MessageEvent<Word>) => {
      if (data.window === window) heard(data, say);
    };
    if (first) say(first);
  });
  return () => channel.close();
}

function openerFor(windowId: number): (() => Promise<void>) | undefined {
  const { sidePanel } = (globalThis as { chrome?: Beside }).chrome ?? {};
  if (sidePanel) return () => sidePanel.open({ windowId });
  const { sidebarAction } = browser as Beside;
  return sidebarAction && (() => sidebarAction.open());
}

async function thisWindow(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
}
