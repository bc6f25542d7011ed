import { Problem, type ProblemCode } from '~/domain/problem';

/** Bytes of a file that are in memory at a time. */
const PIECE = 1 << 20;

/** Called now and then with the amount done; awaiting lets the browser draw, throwing ends the work. */
export type Step = (done: number, all: number) => Promise<void>;

/** A file's bytes, a piece at a time. `step` gets the number of bytes done. @throws a DOMException where the browser cannot read it, see `readable` */
export async function* piecesOf(file: Blob, step?: Step): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  for (let at = 0; at < file.size; at += PIECE) {
    yield new Uint8Array(await file.slice(at, at + PIECE).arrayBuffer());
    await step?.(Math.min(at + PIECE, file.size), file.size);
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
