/** A part of a URL as people read it; as it stands where a stray % keeps it from being one. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
