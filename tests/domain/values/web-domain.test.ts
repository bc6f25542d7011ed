import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { domainKeyOf, isFreeMail, registrableDomain, sameSite } from '~/domain/values/web-domain';
import { runs } from '../../runs';

describe('the registrable domain', () => {
  test.each([
    ['https://www.mirai-sat.example.co.jp/company/', 'example.co.jp'],
    ['www.example.co.jp', 'example.co.jp'],
    ['https://news.example.jp:8443/?q=1', 'example.jp'],
    ['https://mirai.wixsite.com/sat', 'mirai.wixsite.com'],
    ['https://www.city.kawasaki.jp/', 'city.kawasaki.jp'],
    ['https://日本語.jp/', 'xn--wgv71a119e.jp'],
    ['https://example.com./', 'example.com'],
  ])('of %s is %s', (url, domain) => {
    expect(registrableDomain(url)).toBe(domain);
  });

  test.each([
    'http://192.168.0.1/',
    'http://[::1]/',
    'http://localhost:3000/',
    'chrome://extensions',
    'https://',
    '',
    'co.jp',
  ])('of %j is none', (url) => {
    expect(registrableDomain(url)).toBeUndefined();
  });
});

describe('the domain key of an organisation', () => {
  test('is its own domain', () => {
    expect(domainKeyOf('https://www.example.co.jp/')).toBe('example.co.jp');
  });

  test('is the host where a university or ministry shares its domain', () => {
    expect(domainKeyOf('https://www.istituto.cnr.it/en/')).toBe('istituto.cnr.it');
    expect(domainKeyOf('https://www.sora.example.ac.jp/')).toBe('sora.example.ac.jp');
  });

  test('is undefined on a host open to anyone', () => {
    for (const url of [
      'https://note.com/mirai',
      'https://www.linkedin.com/company/mirai',
      'https://sites.google.com/x',
    ])
      expect(domainKeyOf(url)).toBeUndefined();
  });
});

describe('one site', () => {
  test('has one domain, unless many share it', () => {
    expect(sameSite('https://www.example.co.jp/a', 'https://shop.example.co.jp/b')).toBe(true);
    expect(sameSite('https://example.co.jp/', 'https://example.jp/')).toBe(false);
    expect(sameSite('https://a.note.com/', 'https://b.note.com/')).toBe(false);
    expect(sameSite('https://note.com/a', 'https://note.com/b')).toBe(true);
    expect(sameSite('https://one.cnr.it/', 'https://two.cnr.it/')).toBe(false);
  });

  test('is symmetric', () => {
    const urls = fc.constantFrom(
      'https://a.cnr.it',
      'https://note.com',
      'https://x.example.jp',
      'https://example.jp',
      '',
    );
    fc.assert(
      fc.property(urls, urls, (one, other) => {
        expect(sameSite(one, other)).toBe(sameSite(other, one));
      }),
      { numRuns: runs(100) },
    );
  });
});

test('providers are free mail, companies are not', () => {
  const free = ['gmail.com', 'Yahoo.co.jp', 'hotmail.it', 'pec.it', 'mail.pec.it', 'docomo.ne.jp'];
  expect(free.filter((domain) => !isFreeMail(domain))).toEqual([]);
  expect(['example.co.jp', 'yahoo-works.example.jp', ''].filter(isFreeMail)).toEqual([]);
});
