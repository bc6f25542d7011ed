import { Problem, type ProblemCode } from '~/domain/problem';

/** Bytes asked of the browser at a time: each time costs it some milliseconds. */
const READ = 1 << 22;
/** Bytes that are worked on at a time, so that the browser can draw after each. */
const PIECE = 1 << 20;

/** Called now and then with the amount done; awaiting lets the browser draw, throwing ends the work. */
export type Step = (done: number, all: number) => Promise<void>;

/** A file's bytes, a piece at a time. `step` gets the number of bytes done. @throws a DOMException where the browser cannot read it, see `readable` */
export async function* piecesOf(file: Blob, step?: Step): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let from = 0; from < file.size; from += READ) {
    const bytes = new Uint8Array(await file.slice(from, from + READ).arrayBuffer());
    for (let at = 0; at < bytes.length; at += PIECE) {
      const piece = bytes.subarray(at, at + PIECE);
      yield piece;
      await step?.(from + at + piece.length, file.size);
    }
  }
}

/** Runs work that reads a file. @throws Problem `code` where the browser could not read it: changed or moved after it was chosen, or without room on the disk where we made it */
export async function readable<T>(code: ProblemCode, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (failure) {
    throw isUnreadable(failure) ? new Problem(code) : failure;
  }
}

const isUnreadable = (failure: unknown): boolean =>
  failure instanceof DOMException && /^Not(?:Readable|Found)Error$/.test(failure.name);
