import { Problem } from '../problem';
import { z } from '../zod';
import { ERROR_NAMES } from './error-names';
import { ownFrames } from './own-frames';

const ERROR_PAGES = ['background', 'popup', 'panel', 'pipeline'] as const;
/** The part of the extension in which an error happened. */
export type ErrorPage = (typeof ERROR_PAGES)[number];

const MOST_CAUSES = 3;

export const errorEntrySchema = z.object({
  /** First and last time of equal errors. */
  firstAt: z.iso.datetime(),
  lastAt: z.iso.datetime(),
  /** How many equal errors this entry stands for. */
  count: z.int().check(z.positive()),
  page: z.enum(ERROR_PAGES),
  /** The extension's version. */
  version: z.string(),
  /** Name of the error, or the type of a thrown value that is no error. */
  name: z.string(),
  /** Code of a `Problem`. */
  code: z.optional(z.string()),
  /** Names of the errors that caused it. */
  causes: z.array(z.string()),
  /** Own frames of the error, or of the first cause that has some. */
  frames: z.array(z.string()),
});
/** What is stored of an error: never its message, which may quote a page or a record. */
export type ErrorEntry = z.infer<typeof errorEntrySchema>;

/** Where and when an error happened. */
export interface ErrorOccasion {
  /** ISO instant. */
  at: string;
  page: ErrorPage;
  version: string;
  /** Address of the extension's own files, with a slash at its end. */
  root: string;
}

/** What may be stored of a thrown or rejected value, whatever it is. */
export function errorEntry(failure: unknown, { at, page, version, root }: ErrorOccasion): ErrorEntry {
  const chain = withCauses(failure);
  const code = readable(() => (failure instanceof Problem ? failure.code : undefined));
  const frames = chain.map((each) =>
    ownFrames({ stack: textOf(each, 'stack'), message: textOf(each, 'message') }, root),
  );
  return {
    firstAt: at,
    lastAt: at,
    count: 1,
    page,
    version,
    name: nameOf(failure),
    ...(code && { code }),
    causes: chain.slice(1).map(nameOf),
    frames: frames.find(({ length }) => length > 0) ?? [],
  };
}

/** The value and what caused it: the standard's `cause` or Dexie's `inner`. Bounded, since causes may form a circle. */
function withCauses(failure: unknown): unknown[] {
  const chain = [failure];
  while (chain.length <= MOST_CAUSES) {
    const last = chain.at(-1);
    const cause = propertyOf(last, 'cause') ?? propertyOf(last, 'inner');
    if (cause === undefined || cause === null) break;
    chain.push(cause);
  }
  return chain;
}

function nameOf(failure: unknown): string {
  if (failure === null) return 'null';
  const name = textOf(failure, 'name');
  if (ERROR_NAMES.has(name)) return name;
  return readable(() => failure instanceof Error) ? 'Error' : typeof failure;
}

function textOf(failure: unknown, key: string): string {
  const text = propertyOf(failure, key);
  return typeof text === 'string' ? text : '';
}

const propertyOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? readable(() => Reflect.get(value, key)) : undefined;

function readable<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    // Of a getter or proxy that throws nothing can be known.
    return undefined;
  }
}
