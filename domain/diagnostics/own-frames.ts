/** Where Firefox serves the files of an extension; Chromium does at `chrome-extension:`. */
const FIREFOX = 'moz-extension:';
const MOST_FRAMES = 20;
const LONGEST_NAME = 60;
const LONGEST_LINE = 300;
/** Characters of a stack that are looked at; browsers write 10 to 100 frames. */
const LONGEST_STACK = 20_000;

/** What precedes the address in a line of Chromium (`    at async fn [as other] (`) or Firefox (`async*fn@`). */
const BEFORE =
  /^(?: {4}at (?:async )?(?:new )?(?:([\w$.<>]+) (?:\[as [\w$]+\] )?\()?|(?:[\w ]*\*)?([\w$./<]*)@)$/;
/** A file of the extension with line and column. */
const PLACE = /^([\w./-]{1,120}:\d{1,7}:\d{1,7})\)?$/;

/**
 * The frames of an error that are in the extension's own files, at most 20, each as `function (file:line:column)`.
 * @param root Address of the extension's files, such as `chrome-extension://<id>/`; it is left out of the frames.
 */
export function ownFrames(error: { stack: string; message: string }, root: string): string[] {
  return framesPart(error, root)
    .slice(0, LONGEST_STACK)
    .split('\n')
    .flatMap((line) => frameOf(line, root) ?? [])
    .slice(0, MOST_FRAMES);
}

/** The stack without the message before it, which may be a page's text made to look like frames. Without frames where it cannot be told where the message ends. */
function framesPart({ stack, message }: { stack: string; message: string }, root: string): string {
  // Firefox writes no message into the stack.
  if (root.startsWith(FIREFOX)) return stack;
  const start = stack.indexOf(message);
  return start < 0 ? '' : stack.slice(start + message.length);
}

function frameOf(line: string, root: string): string | undefined {
  const address = line.indexOf(root);
  if (address < 0 || line.length > LONGEST_LINE) return undefined;
  const before = BEFORE.exec(line.slice(0, address));
  const place = PLACE.exec(line.slice(address + root.length))?.[1];
  if (!before || !place) return undefined;
  const name = (before[1] ?? before[2] ?? '').slice(0, LONGEST_NAME);
  return name ? `${name} (${place})` : place;
}
