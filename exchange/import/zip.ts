import { Problem } from '~/domain/problem';
import { MOST_UNPACKED } from './limits';

/** One file of a zip as its central directory tells (PKWARE APPNOTE 4.3.12). */
interface Entry {
  name: string;
  method: number;
  packed: number;
  unpacked: number;
  offset: number;
}

const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 0xffff;
const STORED = 0;
const DEFLATED = 8;
const ENCRYPTED = 1;

/** The files of a zip that are wanted, unpacked; more than the bound is refused by what the directory says before anything is unpacked, and by what really comes out. @throws Problem 'import-workbook' where it is none, 'import-unpacked' beyond the bound */
export async function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  const entries = entriesOf(bytes);
  if (entries.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED)
    throw new Problem('import-unpacked');
  const files = new Map<string, Uint8Array>();
  let room = MOST_UNPACKED;
  for (const entry of entries.filter(({ name }) => isWanted(name))) {
    const file = await contentOf(bytes, entry, room);
    room -= file.length;
    files.set(entry.name, file);
  }
  return files;
}

function entriesOf(bytes: Uint8Array): Entry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  for (let at = view.getUint32(end + 16, true); entries.length < count; ) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY)
      throw new Problem('import-workbook');
    const nameLength = view.getUint16(at + 28, true);
    if (view.getUint16(at + 8, true) & ENCRYPTED) throw new Problem('import-locked');
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - END_LENGTH - LONGEST_COMMENT);
  for (let at = view.byteLength - END_LENGTH; at >= first; at--)
    if (view.getUint32(at, true) === END) return at;
  throw new Problem('import-workbook');
}

async function contentOf(bytes: Uint8Array, entry: Entry, room: number): Promise<Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const { offset, packed, method } = entry;
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== LOCAL)
    throw new Problem('import-workbook');
  const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const content = bytes.subarray(from, from + packed);
  if (method === STORED) return content;
  if (method !== DEFLATED) throw new Problem('import-workbook');
  return inflated(content, room);
}

/** What deflated bytes unpack to; stops at the bound, whatever the directory said. */
async function inflated(packed: Uint8Array, room: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream();
  const reader = stream.pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) {
      length += next.value.length;
      if (length > room) throw new Problem('import-unpacked');
      parts.push(next.value);
    }
  } catch (failure) {
    if (failure instanceof TypeError) throw new Problem('import-workbook');
    throw failure;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The files as a zip in which nothing is packed. */
export function stored(files: ReadonlyMap<string, Uint8Array>): ArrayBuffer {
  const names = [...files.keys()].map((name) => new TextEncoder().encode(name));
  const size = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  const named = names.reduce((sum, { length }) => sum + length, 0);
  const bytes = new Uint8Array(size + 2 * named + names.length * (30 + 46) + END_LENGTH);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const [index, content] of [...files.values()].entries()) {
    const name = names[index] ?? new Uint8Array();
    offsets.push(at);
    view.setUint32(at, LOCAL, true);
    view.setUint32(at + 18, content.length, true);
    view.setUint32(at + 22, content.length, true);
    view.setUint16(at + 26, name.length, true);
    bytes.set(name, at + 30);
    bytes.set(content, at + 30 + name.length);
    at += 30 + name.length + content.length;
  }
  const directory = at;
  for (const [index, content] of [...files.values()].entries()) {
    const name = names[index] ?? new Uint8Array();
    view.setUint32(at, DIRECTORY, true);
    view.setUint32(at + 20, content.length, true);
    view.setUint32(at + 24, content.length, true);
    view.setUint16(at + 28, name.length, true);
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  }
  view.setUint32(at, END, true);
  view.setUint16(at + 8, names.length, true);
  view.setUint16(at + 10, names.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes.buffer;
}
