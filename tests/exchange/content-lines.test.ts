import { expect, test } from 'vitest';
import { contentLines, escaped } from '~/exchange/content-lines';

// RFC 5545, 3.3.11: readers may take an unescaped comma or semicolon for the end of a value.
test('backslashes, semicolons, commas and line breaks of a text are escaped, colons are not', () => {
  expect(escaped('Sede: Tokyo, Osaka; piano 3\\4\r\nore 9:30')).toBe(
    'Sede: Tokyo\\, Osaka\\; piano 3\\\\4\\nore 9:30',
  );
});

test('each line ends in CRLF', () => {
  expect(contentLines(['BEGIN:VCARD', 'END:VCARD'])).toBe('BEGIN:VCARD\r\nEND:VCARD\r\n');
});
