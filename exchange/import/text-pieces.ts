import type { Encoding } from './encoding';

const PIECE = 1 << 18;

/** A file's text in pieces, without byte order mark, with LF line ends; `read` is the part done, 0 to 1. */
export async function* textPieces(
  file: Blob,
  encoding: Encoding,
  upTo = file.size,
): AsyncGenerator<{ text: string; read: number; last: boolean }> {
  const decoder = new TextDecoder(encoding);
  let held = '';
  for (let at = 0; at < upTo; at += PIECE) {
    const end = Math.min(at + PIECE, upTo);
    const last = end === upTo;
    const decoded = held + decoder.decode(await file.slice(at, end).arrayBuffer(), { stream: !last });
    // A CR at the end may be half of a CRLF.
    held = !last && decoded.endsWith('\r') ? '\r' : '';
    const text = held ? decoded.slice(0, -1) : decoded;
    yield { text: text.replace(/\r\n?/g, '\n'), read: end / file.size, last };
  }
}

/** The beginning of a file's text, at most 64 kB, for a preview. */
export async function textStart(file: Blob, encoding: Encoding): Promise<string> {
  let start = '';
  for await (const { text } of textPieces(file, encoding, Math.min(file.size, 1 << 16))) start += text;
  return start;
}
