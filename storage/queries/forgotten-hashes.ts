import { forgottenMarks } from '~/domain/contacts/forgotten-marks';
import { database } from '../core/database';

type Person = Parameters<typeof forgottenMarks>[0];

/** Salted SHA-256 hashes of what a person would be known again by. The salt is each mission's id, which colleagues' databases and old backups share. Not within a transaction: it waits for the browser's cryptography. */
export async function forgottenHashes(
  person: Person,
  organisationKeys: readonly string[],
): Promise<string[]> {
  return hashesOf(person, organisationKeys, await saltsKept());
}

/** The ids of all missions that are or were kept. */
export async function saltsKept(): Promise<string[]> {
  const [missions, gone] = await Promise.all([
    database.missions.toCollection().primaryKeys(),
    database.tombstones.filter(({ table }) => table === 'missions').primaryKeys(),
  ]);
  return [...missions, ...gone];
}

/** The hashes of what a person would be known again by, with each salt. */
export const hashesOf = (
  person: Person,
  organisationKeys: readonly string[],
  salts: readonly string[],
): Promise<string[]> => {
  const marks = forgottenMarks(person, organisationKeys);
  return Promise.all(salts.flatMap((salt) => marks.map((mark) => sha256(`${salt}:${mark}`))));
};

/** Whether a person was forgotten on request, so is not to be kept again unasked. */
export async function isForgotten(person: Person, organisationKeys: readonly string[]): Promise<boolean> {
  const hashes = await forgottenHashes(person, organisationKeys);
  const found = await database.forgotten.bulkGet(hashes);
  return found.some((each) => each !== undefined);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
