/** Whether the browser knows the text as an IANA time zone. */
export function isZone(text: string): boolean {
  try {
    return (
      new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '' && /\//.test(text)
    );
  } catch {
    // Intl throws for unknown zones.
    return false;
  }
}

const known = new Map<string, string>();

/** The zone, or the computer's own where this browser does not know it: a newer zone of another computer must close no screen. */
export function zoneOrOwn(zone: string): string {
  const found = known.get(zone);
  if (found) return found;
  const right = isZone(zone) ? zone : new Intl.DateTimeFormat().resolvedOptions().timeZone;
  known.set(zone, right);
  return right;
}
