/** Whether a text is the name of an IANA time zone this browser knows. */
export function isZone(text: string): boolean {
  try {
    return (
      new Intl.DateTimeFormat('en', { timeZone: text }).resolvedOptions().timeZone !== '' && /\//.test(text)
    );
  } catch {
    // What Intl refuses is none.
    return false;
  }
}
