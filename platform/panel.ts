import { browser } from 'wxt/browser';

const CHANNEL = 'goen.panel';

/** Message between popup and side panel of one window: the icon was clicked, or the panel has taken over the page. It holds nothing of the page. */
interface PanelMessage {
  window: number;
  is: 'clicked' | 'taken';
}

/** The side panel API of Chrome and the sidebar API of Firefox; the polyfill has neither. */
interface PanelApi {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void> };
}

/** Returns the function that opens the side panel, to be called within a user's click; `undefined` where the browser has no panel. */
export async function panelOpener(): Promise<(() => Promise<void>) | undefined> {
  return openerFor(await thisWindow());
}

/** Opens the popup, or the side panel where the browser opens a popup only from its icon. To be called within a click on the menu. */
export async function openCapture(windowId: number): Promise<void> {
  const openPanel = openerFor(windowId);
  // Before Chrome 127 the function exists but rejects.
  const open = browser.action.openPopup?.({ windowId }) ?? Promise.reject(new Error('no openPopup'));
  await open.catch(() => openPanel?.());
}

/** Hands the active page over to this window's side panel, if one is visible, and calls back once it has taken over. Returns the function that stops waiting. */
export function handOver(onTaken: () => void): () => void {
  return onChannel(({ is }) => is === 'taken' && onTaken(), 'clicked');
}

/** For the side panel: calls back when the icon was clicked in its window, so the active page may be read. Returns the function that stops it. */
export function onHandOver(onClicked: () => void): () => void {
  return onChannel(({ is }, answer) => {
    // A hidden panel receives the message too.
    if (is !== 'clicked' || document.visibilityState !== 'visible') return;
    answer('taken');
    onClicked();
  });
}

type Answer = (is: PanelMessage['is']) => void;

/** Listens to messages of this window and sends `first`, if given. Returns the function that closes the channel. */
function onChannel(
  onMessage: (message: PanelMessage, answer: Answer) => void,
  first?: PanelMessage['is'],
): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  void thisWindow().then((window) => {
    const send: Answer = (is) => channel.postMessage({ window, is } satisfies PanelMessage);
    channel.onmessage = ({ data }: MessageEvent<PanelMessage>) => {
      if (data.window === window) onMessage(data, send);
    };
    if (first) send(first);
  });
  return () => channel.close();
}

function openerFor(windowId: number): (() => Promise<void>) | undefined {
  const { sidePanel } = (globalThis as { chrome?: PanelApi }).chrome ?? {};
  if (sidePanel) return () => sidePanel.open({ windowId });
  const { sidebarAction } = browser as PanelApi;
  return sidebarAction && (() => sidebarAction.open());
}

async function thisWindow(): Promise<number> {
  return (await browser.windows.getCurrent()).id ?? browser.windows.WINDOW_ID_CURRENT;
}
