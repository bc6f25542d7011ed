import { buildFolder } from '../../../scripts/build.mjs';
import { chromiumPath } from '../../../scripts/chromium.mjs';
import { type Goen, openGoen } from '../../../scripts/goen-chromium.mjs';

/** The browser on a profile that was left or killed. */
export const opened = async (profile: string, args: readonly string[]): Promise<Goen> =>
  openGoen({
    executablePath: await chromiumPath(),
    extension: buildFolder('chrome'),
    args: [...args],
    left: profile,
  });

/** Ends the browser at once, as a power cut does. */
export async function kill({ context }: Goen): Promise<void> {
  const ended = new Promise((resolve) => context.once('close', resolve));
  const session = await context.browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  for (const { id, type } of processInfo) if (type === 'browser') process.kill(id, 'SIGKILL');
  await ended;
}
