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
