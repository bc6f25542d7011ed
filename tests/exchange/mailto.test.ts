import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeHref } from '~/domain/values/safe-href';
import { addressLink, LONGEST_LINK, mailtoLink } from '~/exchange/mailto';
import { runs } from '../runs';

/** The link as a mail program parses it. */
function opened(href: string) {
  const [to = '', query = ''] = href.replace(/^mailto:/, '').split('?');
  const part = (name: string) =>
    query
      .split('&')
      .find((each) => each.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  return {
    to: decodeURIComponent(to),
    subject: decodeURIComponent(part('subject') ?? ''),
    body: part('body') && decodeURIComponent(part('body') ?? ''),
  };
}

describe('a letter’s link', () => {
  test('says what was written, lines ended as mail ends them', () => {
    const { href, isBodyLeftOut } = mailtoLink(
      'hanako@mirai.example',
      'Grazie & a presto?',
      'Gentile 花子,\n100% sì\r\n#1',
    );
    expect(isBodyLeftOut).toBe(false);
    expect(opened(href)).toEqual({
      to: 'hanako@mirai.example',
      subject: 'Grazie & a presto?',
      body: 'Gentile 花子,\r\n100% sì\r\n#1',
    });
  });

  test('is never longer than programs take; then the body is left for the clipboard', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (body) => {
        const { href, isBodyLeftOut } = mailtoLink('a@b.example', 'Oggetto', `${body}御礼`);
        expect(href.length).toBeLessThanOrEqual(LONGEST_LINK);
        expect(href.includes('&body=')).toBe(!isBodyLeftOut);
      }),
      { numRuns: runs(100) },
    );
    const letter = '御'.repeat(200);
    expect(mailtoLink('a@b.example', 's', letter).isBodyLeftOut).toBe(true);
    expect(mailtoLink('a@b.example', 's', '御'.repeat(150)).isBodyLeftOut).toBe(false);
  });

  test.each([
    'x@y.example?bcc=z@y.example',
    'x@y.example&bcc=z@y.example',
    'x@y.example,z@y.example',
    'x@y.example\r\nBcc: z@y.example',
    '"a?b"@y.example',
    'x#y@z.example',
  ])('to %j goes to that address and sets nothing else', (address) => {
    const href = addressLink(address);
    expect(href).toMatch(/^mailto:[^?#&,;\r\n ]+$/);
    expect(href).not.toMatch(/%0[ad]/i);
    expect(safeHref(href)).toBe(href);
    expect(decodeURIComponent(href.slice(7))).toBe(address.replace(/\r\n/, ' '));
  });

  test('has no line end in its subject, which would begin another header', () => {
    const { href } = mailtoLink('a@b.example', 'Oggetto\r\nBcc: x@y.example\n', 'a\nb');
    expect(href).toBe('mailto:a@b.example?subject=Oggetto%20Bcc%3A%20x%40y.example&body=a%0D%0Ab');
  });

  test('adds no other recipient and no header, whatever the address says', () => {
    const { href } = mailtoLink('a@b.example?bcc=x@y.example&cc=z@y.example', 's\r\nBcc: x@y.example', 'b');
    expect(href.split('?')).toHaveLength(2);
    expect(href).not.toMatch(/[?&]b?cc=/i);
    expect(safeHref(href)).toBe(href);
  });
});
