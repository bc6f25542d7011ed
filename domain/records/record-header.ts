import { z } from '../zod';

/** Hybrid logical clock: instant, counter and device; sorts as text. */
export const stampSchema = z.string().check(z.maxLength(80));

/** What every kept record carries besides its own fields. */
export const headerShape = {
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Initials of who wrote it. */
  by: z.string().check(z.maxLength(20)),
  /** When the record was made, on the hybrid logical clock. */
  stamp: stampSchema,
  /** Stamps of the fields that were written later than `stamp`. */
  stamps: z.record(z.string(), stampSchema),
  /** Tombstone. */
  deletedAt: z.optional(z.string()),
  /** The record as it was written by hand, where merging laptops’ files made something else of it: once for each laptop on which it began, the first first. */
  beginnings: z.optional(z.array(z.record(z.string(), z.unknown()))),
};

export interface RecordHeader {
  createdAt: string;
  updatedAt: string;
  by: string;
  stamp: string;
  stamps: Record<string, string>;
  deletedAt?: string | undefined;
  beginnings?: readonly object[] | undefined;
}

/** A header field that `commit` alone writes. Not `deletedAt`: commands set it, and merging compares it like a record's own field. */
export type HeaderField = Exclude<keyof RecordHeader, 'deletedAt'>;
/** The header fields that `commit` alone writes. */
export const HEADER_FIELDS: readonly HeaderField[] = Object.keys(headerShape).filter(
  (field): field is HeaderField => field !== 'deletedAt',
);

/** A record as a command hands it over, before `commit` adds what all records carry. */
export type NewRecord<T extends RecordHeader> = Omit<T, keyof RecordHeader>;
