/** Longest content line, in octets. */
const LONGEST_LINE = 75;

/** The properties of a calendar or a card, by RFC 5545, 3.1. @throws where a line is too long, ends otherwise, holds a control character or is no property */
export function propertiesIn(text: string): [name: string, value: string][] {
  if (!text.endsWith('\r\n')) throw new Error('the last line does not end');
  const lines = text.slice(0, -2).split('\r\n');
  for (const line of lines) {
    if (/[\p{Cc}\u2028\u2029]/u.test(line)) throw new Error(`another line end in ${JSON.stringify(line)}`);
    if (new TextEncoder().encode(line).length > LONGEST_LINE) throw new Error('a line is too long');
  }
  return lines
    .join('\r\n')
    .replaceAll('\r\n ', '')
    .split('\r\n')
    .map((line) => {
      const [, name, value] = /^([A-Z-]+(?:;[A-Z]+=[A-Z,]+)*):(.*)$/u.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`no property: ${line.slice(0, 80)}`);
      return [name, value];
    });
}

/** What a text is once its escapes are taken away (RFC 5545, 3.3.11). @throws where a sign that separates is not escaped */
export function unescaped(value: string): string {
  if (/(?<!\\)(?:\\\\)*[;,]/.test(value)) throw new Error('a separator within a text');
  return value.replace(/\\(.)/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}

const TAG = /^<(?:[?].*[?]|(\/?)([\w:]+)((?:\s+[\w:]+="[^"<]*")*)\s*(\/?))>$/su;
const REFERENCE = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/i;
/** No character of XML 1.0, 2.2. */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u;

/** The names of the elements of an XML document, in order. @throws where it is not well-formed */
export function elementsIn(xml: string): string[] {
  if (NO_CHARACTER.test(xml)) throw new Error('a character that XML does not have');
  const names: string[] = [];
  const open: string[] = [];
  for (const piece of xml.split(/(<[^>]*>)/)) {
    if (REFERENCE.test(piece)) throw new Error('an ampersand');
    if (!piece.startsWith('<')) {
      if (piece.includes('<') || piece.includes(']]>')) throw new Error('markup within a text');
      continue;
    }
    const [, closes, name, , isEmpty] = TAG.exec(piece) ?? [];
    if (!name) {
      if (!piece.startsWith('<?')) throw new Error(`no tag: ${piece.slice(0, 80)}`);
    } else if (closes) {
      if (open.pop() !== name) throw new Error(`${name} is closed and was not open`);
    } else {
      names.push(name);
      if (!isEmpty) open.push(name);
    }
  }
  if (open.length > 0) throw new Error(`${open.join()} is not closed`);
  return names;
}
