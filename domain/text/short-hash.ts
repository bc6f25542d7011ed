/** A 64-bit hash as short text, to tell versions apart; not cryptographic. FNV-1a in two lanes. */
export function shortHash(text: string): string {
  let one = 0x811c9dc5;
  let other = 0x9747b28c;
  for (let at = 0; at < text.length; at += 1) {
    one = Math.imul(one ^ text.charCodeAt(at), 0x01000193);
    other = Math.imul(other ^ text.charCodeAt(at), 0x5bd1e995);
  }
  return [one, other].map((lane) => (lane >>> 0).toString(36)).join('-');
}
