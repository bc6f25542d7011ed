import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import { emailsIn, splitEmailsIn, substitutesIn } from '~/capture/read/words/spelled-email';
import type { PageFacts } from '~/domain/capture/page-facts';
import { runs } from '../runs';
import { line, pageFacts } from './page-facts';

const NAME = ['会社名', '株式会社ほしかげ精機'] as const;
const OWN = line('© 株式会社ほしかげ精機', 'footer');
const emailsOf = (facts: PageFacts) => read(facts).fields.emails?.proposed.map(({ value }) => value) ?? [];
const inCell = (value: string, ...after: string[]) =>
  emailsOf(pageFacts([NAME, ['E-mail', value]], [...after.map((text) => line(text)), OWN]));
const inLine = (text: string) => emailsOf(pageFacts([NAME], [line(text), OWN]));
const WANTED = 'kaigai@hoshikage-seiki.example';

const ATS = [
  ...[
    '@',
    '＠',
    '[at]',
    '（at）',
    '【at】',
    '<at>',
    '＜アットマーク＞',
    '[アットマーク]',
    '【アット】',
    '{@}',
    '〔あっと〕',
    '(chiocciola)',
  ],
  ...[
    ' [at] ',
    ' (at) ',
    '_at_',
    '-at-',
    '__at__',
    ' -at- ',
    '*at*',
    '(a)',
    ' @ ',
    '@ ',
    ' at ',
    'アットマーク',
  ],
  ...['★', '☆', '●', '◎', '■', '※', ' ★ ', '#', '＊'],
];
const DOTS = ['.', '．', '[.]', '[dot]', '（ドット）', ' dot '];

describe('an address with its @ written otherwise', () => {
  test('is read in the row of e-mail, however it and the dots are written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('kaigai', 'info', 'h.mihon', 'sales_2'),
        fc.constantFrom(...ATS),
        fc.constantFrom('hoshikage-seiki', 'en.hoshikage-seiki'),
        fc.constantFrom(...DOTS),
        fc.constantFrom('', '（スパム対策のため表記を変えています）', ' ※迷惑メール防止のため'),
        (local, at, host, dot, remark) => {
          const written = `${local}${at}${host.replaceAll('.', dot)}${dot}example${remark}`;
          expect(inCell(written)).toEqual([`${local}@${host}.example`]);
        },
      ),
      { numRuns: runs(300) },
    );
  });

  test.each([
    'kaigai♪hoshikage-seiki.example（♪を@に変えてください）',
    'kaigaiあhoshikage-seiki.example ※「あ」を「@」に置き換えて送信してください',
    'kaigai_atto_hoshikage-seiki.example（_atto_を半角の＠に）',
    'kaigai(a)hoshikage-seiki.example (replace (a) with @)',
    'kaigai＄hoshikage-seiki■example（＄を@に、■を.に変更）',
    'kaigaiATTOhoshikage-seiki.example（ATTOを@に変更してください）',
    'kaigai▼hoshikage-seiki.example ※迷惑メール対策のため@を▼に変えています',
  ])('is read by the page’s own instruction: %s', (text) => {
    expect(inCell(text)).toEqual([WANTED]);
    expect(inLine(`メール：${text}`)).toEqual([WANTED]);
  });

  test('is read by an instruction elsewhere on the page', () => {
    expect(inCell('kaigai〓hoshikage-seiki.example', '※〓を@に変えてお送りください。')).toEqual([WANTED]);
    expect(inCell('kaigai〓hoshikage-seiki.example')).toEqual([]);
  });

  test.each(['メール：kaigai★hoshikage-seiki.example', 'E-mail: kaigai at hoshikage-seiki dot example'])(
    'is read beside a word for mail: %s',
    (text) => expect(inLine(text)).toEqual([WANTED]),
  );

  test.each([
    'Visit us at hoshikage-seiki.example for details',
    '新製品★hoshikage-seiki.example',
    'Mail order is available at mihon-shop.example',
    'https://look-at-hoshikage-seiki.example/',
    '[email protected]',
    'kaigai@hoshikage-seiki',
  ])('is not made of other words: %s', (text) => expect(inLine(text)).toEqual([]));

  test.each(['available at mihon-shop.example', '[email protected]', 'お問い合わせフォームへ', 'www★com'])(
    'is not made of the words of its row: %s',
    (text) => expect(inCell(text)).toEqual([]),
  );
});

describe('an address in several elements', () => {
  test.each([
    ['kaigai\t@\thoshikage-seiki.example', true, [WANTED]],
    ['kaigai\t@hoshikage-seiki\t.example', true, [WANTED]],
    ['お問い合わせ\tkaigai@\thoshikage-seiki\t.\texample\tTEL', false, [WANTED]],
    ['k\ta\ti\tg\ta\ti\t@\thoshikage-seiki.example', true, [WANTED]],
    ['HOSHIKAGE\tkaigai\t@\thoshikage-seiki.example', false, []],
    ['kaigai\tx\t@\thoshikage-seiki.example', true, []],
    ['kaigai\t@', true, []],
    ['a@b\t@c.example', true, []],
  ] as const)('%j', (text, told, found) => expect(splitEmailsIn(text, told)).toEqual(found));

  test('is read in the row of e-mail', () => {
    expect(inCell('kaigai\t@\thoshikage-seiki.example')).toEqual([WANTED]);
  });

  test('with a picture of @ is read where the owner’s domain follows', () => {
    const facts = pageFacts([NAME, ['E-mail', 'kaigaihoshikage-seiki.example']], [OWN]);
    expect(emailsOf(facts)).toEqual([]);
    expect(emailsOf({ ...facts, images: [{ alt: '@', region: 'main' }] })).toEqual([WANTED]);
    expect(emailsOf({ ...facts, images: [{ alt: '社屋', region: 'main' }] })).toEqual([]);
  });
});

describe('an address that a style sheet turns round', () => {
  const BACKWARD = [...WANTED].reverse().join('');

  test('is read where its mirror image is at the site’s own domain', () => {
    expect(inCell(BACKWARD)).toEqual([WANTED]);
    expect(inLine(`連絡先 ${BACKWARD} まで`)).toEqual([WANTED]);
    expect(inCell([...'h.mihon@en.hoshikage-seiki.example'].reverse().join(''))).toEqual([
      'h.mihon@en.hoshikage-seiki.example',
    ]);
  });

  test.each(['elpmaxe.nohim@ofni', 'elpmaxe.ikies-egakihsoh', 'xelpmaxe.ikies-egakihsoh@ofni'])(
    'is not made of other texts: %s',
    (text) => expect(inCell(text)).toEqual([]),
  );
});

test('an address over two lines of its row is read', () => {
  expect(inCell('kaigai\n@hoshikage-seiki.example')).toEqual([WANTED]);
  expect(inCell('営業部\n@会社')).toEqual([]);
});

test('a hidden address is read where no other is seen', () => {
  const hidden = { ...line('bait@hoshikage-seiki.example'), shown: false };
  const link = { href: 'mailto:bait@hoshikage-seiki.example', text: '', region: 'main' as const };
  const page = (value: string) => ({ ...pageFacts([NAME, ['E-mail', value]], [hidden, OWN]), links: [link] });
  expect(emailsOf(page(WANTED))).toEqual([WANTED]);
  expect(emailsOf(page('—'))).toEqual(['bait@hoshikage-seiki.example']);
});

test('what stands for a character is told from the sentence around it', () => {
  expect(substitutesIn(['メールの際はスパム対策のため★を@に変えてください', '@は使えません', 'at'])).toEqual([
    { sign: '★', means: '@' },
  ]);
});

test('how surely an @ is one', () => {
  const how = (text: string) => emailsIn(text).map((each) => each.how);
  expect(how('kaigai [at] mihon.example')).toEqual(['plain']);
  expect(how('kaigai (chiocciola) mihon.example')).toEqual(['plain']);
  expect(how('kaigai★mihon.example（★を@に）')).toEqual(['alone']);
  expect(how('Mail: kaigai★mihon.example')).toEqual(['among']);
  expect(how('kaigai at mihon.example')).toEqual(['among']);
});
