import { Unzip, type UnzipFile, UnzipInflate, unzipSync, zipSync } from 'fflate';
import { Problem } from '~/domain/problem';
import { yieldToBrowser } from '../yield-to-browser';
import { MOST_UNPACKED } from './limits';

/** Bytes inflated at once: deflate packs at most 1 : 1,032, so one piece cannot fill the memory. */
const PIECE = 1 << 14;
/** Bit 0 of a file's flags, at byte 6 of its header (PKWARE APPNOTE 4.4.4). */
const ENCRYPTED = 1;

/** The wanted files of a zip, unpacked. More than `MOST_UNPACKED` bytes are refused twice: by the sizes the directory declares, and by counting what is really unpacked. @throws Problem 'import-workbook' where it is no zip or damaged, 'import-locked', 'import-unpacked' beyond the bound */
export async function unzipped(
  bytes: Uint8Array,
  isWanted: (name: string) => boolean,
): Promise<Map<string, Uint8Array>> {
  if ((bytes[6] ?? 0) & ENCRYPTED) throw new Problem('import-locked');
  try {
    const wanted = declaredNames(bytes).filter(isWanted);
    const files = await streamed(bytes, new Set(wanted));
    if (files.size < wanted.length) throw new Problem('import-workbook');
    return files;
  } catch (failure) {
    throw failure instanceof Problem ? failure : new Problem('import-workbook');
  }
}

/** The files as a zip in which nothing is compressed. */
export const stored = (files: ReadonlyMap<string, Uint8Array>): ArrayBuffer =>
  zipSync(Object.fromEntries(files), { level: 0 }).buffer;

function declaredNames(bytes: Uint8Array): string[] {
  const names: string[] = [];
  let declared = 0;
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      names.push(name);
      declared += originalSize;
      return false;
    },
  });
  if (declared > MOST_UNPACKED) throw new Problem('import-unpacked');
  return names;
}

async function streamed(bytes: Uint8Array, wanted: ReadonlySet<string>): Promise<Map<string, Uint8Array>> {
  const parts = new Map<string, Uint8Array[]>();
  let unpacked = 0;
  const unzip = new Unzip((file: UnzipFile) => {
    if (!wanted.has(file.name)) return;
    // A file without a declared length may hold another zip, whose headers the stream takes for files.
    if (parts.has(file.name)) throw new Problem('import-workbook');
    const own: Uint8Array[] = [];
    parts.set(file.name, own);
    file.ondata = (failure, part) => {
      if (failure) throw failure;
      unpacked += part.length;
      if (unpacked > MOST_UNPACKED) throw new Problem('import-unpacked');
      own.push(part);
    };
    file.start();
  });
  // Not `AsyncUnzipInflate`: the extension's policy forbids its workers.
  unzip.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PIECE) {
    unzip.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length);
    await yieldToBrowser();
  }
  return new Map([...parts].map(([name, own]) => [name, joined(own)]));
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
