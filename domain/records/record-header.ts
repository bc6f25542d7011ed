import { z } from '../zod';

/** Stamp of the hybrid logical clock: instant, counter and device; sorts as text. */
export const stampSchema = z.string().check(z.maxLength(80));

/** Fields every stored record has besides its own. */
export const headerShape = {
  createdAt: z.string(),
  updatedAt: z.string(),
  /** Initials of the user who wrote it. */
  by: z.string().check(z.maxLength(20)),
  /** Stamp of its creation. */
  stamp: stampSchema,
  /** Stamps of fields written later than `stamp`, by field. */
  stamps: z.record(z.string(), stampSchema),
  /** Instant it was deleted (soft delete). */
  deletedAt: z.optional(z.string()),
  /** The record as users wrote it, if conflict resolution changed it: one version per device on which it was created, earliest first. */
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
