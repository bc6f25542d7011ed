import { describe, expect, test } from 'vitest';
import { read } from '~/capture/read';
import { inlinePairs } from '~/capture/read/statements/inline';
import { labelOf } from '~/capture/read/words/label';
import { namesIn } from '~/capture/read/words/names';
import { personFrom } from '~/capture/read/words/person';
import { backwardEmailsIn, emailsIn, splitEmailsIn, substitutesIn } from '~/capture/read/words/spelled-email';
import { addressFrom } from '~/domain/addresses/address';
import { asOfFrom } from '~/domain/dates/as-of';
import { datesIn } from '~/domain/dates/stated-date';
import { formsIn, splitLegalForm } from '~/domain/legal-forms/split-legal-form';
import { comparedNames } from '~/domain/matching/comparable-name';
import { skeletonOf } from '~/domain/matching/skeleton';
import { nameFolded } from '~/domain/search/fold';
import { cellTrimmed, lostCharacters } from '~/domain/text/cell-text';
import { foldedName } from '~/domain/text/fold-name';
import { numberFrom } from '~/domain/text/kanji-number';
import { plain } from '~/domain/text/normalise';
import { westernNumberFrom } from '~/domain/text/western-number';
import { amountFrom } from '~/domain/values/amount';
import { corporateNumberFrom, invoiceNumberFrom } from '~/domain/values/corporate-number';
import { employeesFrom } from '~/domain/values/employees';
import { mailDomainOf } from '~/domain/values/mail-domain';
import { phonesFrom } from '~/domain/values/phone';
import { safeHref } from '~/domain/values/safe-href';
import { vatIdFrom } from '~/domain/values/vat-id';
import { domainKeyOf } from '~/domain/values/web-domain';
import { guarded } from '~/exchange/formula-guard';
import { headingKey } from '~/exchange/heading-key';
import { dateCell, dayCell, emailsCell, numberIn, phoneCell, websiteCell } from '~/exchange/import/cells';
import { delimiterOf } from '~/exchange/import/delimiter';
import { slowTexts } from './growth';
import { line, pageFacts } from './page-facts';

const LABELS = [
  ...['所在地', '会社名', '英文社名', 'TEL', '代表者', '設立', '資本金', '従業員数', '事業内容', 'E-mail'],
  ...['URL', '法人番号'],
];
const OWN = ['株式会社ほしかげ精機', '〒100-0000 東京都千代田区架空町1-2-3', 'TEL 03-9999-0001'].map((text) =>
  line(text),
);

describe('the time to read a page grows no faster than the page', () => {
  test('with the length of its texts', () => {
    const slow = slowTexts(
      (text, length) => {
        const long = text(length);
        return read(
          pageFacts(
            LABELS.map((label) => [label, long] as const),
            [line(long), line(long, 'footer')],
          ),
        );
      },
      1_000,
      25,
    );
    expect(slow).toEqual([]);
  });

  test('with the number of its lines', () => {
    const slow = slowTexts(
      (text, count) => read(pageFacts([], [...OWN, ...Array.from({ length: count }, () => line(text(8)))])),
      200,
      60,
      ['', 'TEL: '],
    );
    expect(slow).toEqual([]);
  });
});

const PARSERS: Readonly<Record<string, (text: string) => unknown>> = {
  addressFrom,
  amountFrom,
  asOfFrom,
  backwardEmailsIn,
  cellTrimmed,
  comparedNames: (text) => comparedNames([text]),
  corporateNumberFrom,
  dateCell,
  datesIn,
  dayCell,
  delimiterOf,
  domainKeyOf,
  emailsCell,
  emailsIn: (text) => emailsIn(text, [{ sign: '★', means: '@' }]),
  employeesFrom,
  foldedName,
  formsIn,
  guarded,
  headingKey,
  inlinePairs,
  invoiceNumberFrom,
  labelOf,
  lostCharacters: (text) => lostCharacters(text, text),
  mailDomainOf,
  nameFolded,
  namesIn,
  numberFrom,
  numberIn: (text) => numberIn(text, 'any'),
  ownNames: (text) => namesIn(text, { own: true }),
  personFrom,
  phoneCell: (text) => phoneCell(text, 'JP'),
  phonesFrom,
  plain,
  safeHref,
  skeletonOf,
  splitEmailsIn: (text) => splitEmailsIn(text.replaceAll(' ', '\t'), true),
  splitLegalForm,
  substitutesIn: (text) => substitutesIn([text, `${text}@`]),
  vatIdFrom,
  websiteCell,
  westernNumberFrom,
};

test.each(Object.keys(PARSERS))('the time that %s takes grows no faster than its text', (name) => {
  expect(slowTexts((text, length) => PARSERS[name]?.(text(length)), 3_000, 12)).toEqual([]);
});
