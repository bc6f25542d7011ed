import { z } from './zod';

/** Hybrid logical clock: instant, counter and device; sorts as text. */
export const stampSchema = z.string().check(z.maxLength(80));

/** What every kept record carries besides its own fields. */
export const keptShape = {
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
};

export interface Kept {
  createdAt: string;
  updatedAt: string;
  by: string;
  stamp: string;
  stamps: Record<string, string>;
  deletedAt?: string | undefined;
}

/** A record as a command hands it over, before `commit` adds what all records carry. */
export type Unkept<T extends Kept> = Omit<T, keyof Kept>;
