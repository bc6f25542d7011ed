import { forgottenMarks } from '~/domain/contacts/forgotten-marks';
import { database } from '../core/database';

type Person = Parameters<typeof forgottenMarks>[0];

/** Salted SHA-256 hashes by which a forgotten person is recognised. Salts are the mission ids, which colleagues' databases and old backups share. Call it outside a transaction: it awaits the browser's cryptography. */
export async function forgottenHashes(
  person: Person,
  organisationKeys: readonly string[],
): Promise<string[]> {
  return hashesOf(person, organisationKeys, await allSalts());
}

/** Ids of all missions, purged ones included. */
export async function allSalts(): Promise<string[]> {
  const [missions, gone] = await Promise.all([
    database.missions.toCollection().primaryKeys(),
    database.tombstones.filter(({ table }) => table === 'missions').primaryKeys(),
  ]);
  return [...missions, ...gone];
}

/** Hashes by which a forgotten person is recognised, for each salt. */
export const hashesOf = (
  person: Person,
  organisationKeys: readonly string[],
  salts: readonly string[],
): Promise<string[]> => {
  const marks = forgottenMarks(person, organisationKeys);
  return Promise.all(salts.flatMap((salt) => marks.map((mark) => sha256(`${salt}:${mark}`))));
};

/** Whether a person was forgotten on request, so must not be stored unasked. */
export async function isForgotten(person: Person, organisationKeys: readonly string[]): Promise<boolean> {
  const hashes = await forgottenHashes(person, organisationKeys);
  const found = await database.forgotten.bulkGet(hashes);
  return found.some((each) => each !== undefined);
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
