import { yieldToBrowser } from '../yield-to-browser';
import type { ReadProgress } from './progress';

/** Supported text encodings. */
export const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'shift_jis', 'euc-jp'] as const;
export type Encoding = (typeof ENCODINGS)[number];

const PIECE = 1 << 20;
const SAMPLE = 1 << 16;
const BOMS: readonly (readonly [Encoding, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** Possible encodings of a file. */
export interface Guess {
  /** Likeliest first. */
  encodings: Encoding[];
  /** Whether the bytes decide; else the user is asked. */
  isCertain: boolean;
}

/** Possible encodings of a file: by its byte order mark, UTF-8 where it is valid, else by likelihood. */
export async function encodingsOf(file: Blob, watch: ReadProgress = {}): Promise<Guess> {
  const head = new Uint8Array(await file.slice(0, SAMPLE).arrayBuffer());
  const marked = BOMS.find(([, bom]) => bom.every((byte, at) => head[at] === byte));
  if (marked) return certain(marked[0]);
  const wide = unmarkedWide(head);
  if (wide) return certain(wide);
  if (await isUtf8(file, watch)) return certain('utf-8');
  const sample = new Uint8Array(await file.slice(0, PIECE).arrayBuffer());
  const guesses = (['shift_jis', 'euc-jp', 'windows-1252'] as const)
    .map((encoding) => ({ encoding, likely: likelihood(sample, encoding) }))
    .filter(({ likely }) => likely !== undefined)
    .sort((one, other) => (other.likely ?? 0) - (one.likely ?? 0));
  return { encodings: guesses.map(({ encoding }) => encoding), isCertain: false };
}

const certain = (encoding: Encoding): Guess => ({ encodings: [encoding], isCertain: true });

/** Recognises UTF-16 without a mark by zeros in every second byte. */
function unmarkedWide(head: Uint8Array): Encoding | undefined {
  const zeros = (from: number) => head.filter((byte, at) => at % 2 === from && byte === 0).length;
  const half = head.length / 2;
  if (half < 2) return undefined;
  if (zeros(1) > half * 0.3 && zeros(0) < half * 0.05) return 'utf-16le';
  return zeros(0) > half * 0.3 && zeros(1) < half * 0.05 ? 'utf-16be' : undefined;
}

async function isUtf8(file: Blob, watch: ReadProgress): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; at < file.size; at += PIECE) {
      decoder.decode(await file.slice(at, at + PIECE).arrayBuffer(), { stream: at + PIECE < file.size });
      await yieldToBrowser(watch);
    }
    return true;
  } catch (failure) {
    if (failure instanceof TypeError) return false;
    throw failure;
  }
}

const PLAUSIBLE: Readonly<Record<'shift_jis' | 'euc-jp' | 'windows-1252', RegExp>> = {
  shift_jis: /[ぁ-んァ-ヶー一-龠々、。・「」（）〒０-９Ａ-Ｚａ-ｚ　]/u,
  'euc-jp': /[ぁ-んァ-ヶー一-龠々、。・「」（）〒０-９Ａ-Ｚａ-ｚ　]/u,
  'windows-1252': /[àèéìíòóùúáâäçêëîïñôöûüÀÈÉÌÒÙÄÖÜÇ’‘“”–—€°«»]/u,
};

/** Share of non-ASCII characters that fit the language, 0 to 1; `undefined` where the bytes are invalid in the encoding. */
function likelihood(bytes: Uint8Array, encoding: keyof typeof PLAUSIBLE): number | undefined {
  try {
    // Streaming: the sample may end within a character.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    const beyond = [...text].filter((letter) => letter > '\u007e');
    return beyond.filter((letter) => PLAUSIBLE[encoding].test(letter)).length / Math.max(1, beyond.length);
  } catch (failure) {
    if (failure instanceof TypeError) return undefined;
    throw failure;
  }
}
