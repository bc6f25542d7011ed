import { Problem } from '~/domain/problem';

/** How long a browser may take from the click until the file is with its downloads. */
const HANDOVER_MS = 500;
const REVOKE_MS = 60_000;

/**
 * Downloads a file to the user's disk; needs no permission. Resolves once the file is with the browser's downloads,
 * so that nothing is said to be written before. A window that is closed meanwhile could take the file with it: it asks first.
 * @throws Problem 'no-room' where the browser has no room for the file
 */
export async function download(name: string, content: BlobPart, type: string): Promise<void> {
  const file = new Blob([content], { type });
  await whole(file);
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  const ask = (closing: Event) => closing.preventDefault();
  addEventListener('beforeunload', ask);
  link.click();
  await new Promise((done) => setTimeout(done, HANDOVER_MS));
  removeEventListener('beforeunload', ask);
  // Later: the browser may still be reading.
  setTimeout(() => URL.revokeObjectURL(url), REVOKE_MS);
}

/** Until the browser has all bytes of a file: its last one can be read. */
const whole = (file: Blob): Promise<unknown> =>
  file
    .slice(-1)
    .arrayBuffer()
    .catch(() => {
      throw new Problem('no-room');
    });
