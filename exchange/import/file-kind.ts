import { Problem } from '~/domain/problem';

const SIGNS: readonly (readonly [kind: 'workbook' | 'locked' | 'other', bytes: readonly number[]])[] = [
  ['workbook', [0x50, 0x4b]],
  // An old .xls, or a workbook with a password.
  ['locked', [0xd0, 0xcf, 0x11, 0xe0]],
  ['other', [0x25, 0x50, 0x44, 0x46]],
  ['other', [0x89, 0x50, 0x4e, 0x47]],
  ['other', [0xff, 0xd8, 0xff]],
  ['other', [0x1f, 0x8b]],
  ['other', [0x37, 0x7a, 0xbc, 0xaf]],
];

/** Whether a file is text or a workbook, by its first bytes. @throws Problem 'import-locked' for an old or protected workbook, 'import-other' for other formats */
export async function fileKind(file: Blob): Promise<'text' | 'workbook'> {
  const head = new Uint8Array(await file.slice(0, 8).arrayBuffer());
  const kind = SIGNS.find(([, bytes]) => bytes.every((byte, at) => head[at] === byte))?.[0];
  if (kind === 'locked') throw new Problem('import-locked');
  if (kind === 'other') throw new Problem('import-other');
  return kind ?? 'text';
}
