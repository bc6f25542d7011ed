import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { piecesOf, type Step } from './file-pieces';

/** SHA-256 of a file in hexadecimal; the file is never in memory whole, as the browser's own hash would need it. `step` gets the number of bytes done. */
export async function sha256Of(file: Blob, step?: Step): Promise<string> {
  const hash = sha256.create();
  for await (const piece of piecesOf(file, step)) hash.update(piece);
  return bytesToHex(hash.digest());
}
