import { describe, expect, test } from 'vitest';
import { blankForm, type FormField, type FormReadings } from '~/domain/capture/form-fields';
import { leadFrom } from '~/domain/capture/parse-form';

type Typed = Partial<Record<FormField, string>>;

/** The form after the user typed these fields. */
const typed = (edited: Typed, ticked: Record<string, boolean> = {}, note = '') => ({
  textOf: (field: FormField) => edited[field] ?? '',
  edits: { edited, ticked },
  note,
});
const fieldsOf = (edited: Typed) => leadFrom({}, typed(edited)).lead.fields;
const invalidOf = (edited: Typed) => leadFrom({}, typed(edited)).invalid;

describe('a saved form', () => {
  test('is parsed in every field', () => {
    expect(
      fieldsOf({
        nameJa: ' ㈱みらい衛星 ',
        corporateNumber: '7-9999-0100-0001',
        invoiceNumber: 't7999901000001',
        website: 'example.co.jp',
        employees: '約120名（連結 350名）',
        capitalJpy: '1億2,345万円',
        established: '平成20年8月',
        emails: 'info@example.jp、sales@example.jp',
        phone: '03-1234-5678（代表）',
        fax: 'to be asked',
      }),
    ).toEqual({
      nameJa: '㈱みらい衛星',
      legalForm: '株式会社',
      corporateNumber: '7999901000001',
      invoiceNumber: 'T7999901000001',
      website: 'https://example.co.jp/',
      employees: 120,
      capitalJpy: 123_450_000,
      established: '2008-08',
      emails: ['info@example.jp', 'sales@example.jp'],
      phone: '+81312345678',
      fax: 'to be asked',
    });
  });

  test('takes full-width digits and plain numbers as they are typed', () => {
    expect(fieldsOf({ employees: '１２０', capitalJpy: '10,000,000', established: '２００８' })).toEqual({
      employees: 120,
      capitalJpy: 10_000_000,
      established: '2008',
    });
  });

  test('lists the fields it could not parse and returns the rest', () => {
    const { lead, invalid } = leadFrom(
      {},
      typed({
        nameJa: 'みらい衛星',
        corporateNumber: '7999901000002',
        invoiceNumber: 'T12',
        website: 'javascript:alert(1)',
        employees: 'many',
        capitalJpy: 'US$ 1 million',
        established: '2025年2月30日',
        emails: 'info at example.jp',
      }),
    );
    expect(lead.fields).toEqual({ nameJa: 'みらい衛星' });
    expect(invalid).toEqual({
      corporateNumber: 'corporateNumber',
      invoiceNumber: 'invoiceNumber',
      website: 'website',
      employees: 'number',
      capitalJpy: 'number',
      established: 'established',
      emails: 'emails',
    });
    expect(invalidOf({})).toEqual({});
  });

  test('splits a typed address', () => {
    expect(fieldsOf({ address: '〒100-0000 東京都架空区空町1-2-3' })).toEqual({
      postalCode: '100-0000',
      prefecture: '東京都',
      addressRest: '架空区空町1-2-3',
    });
    expect(fieldsOf({ address: 'Via Finta 1, 40121 Bologna (BO)' })).toEqual({
      postalCode: '40121',
      prefecture: 'BO',
      addressRest: 'Via Finta 1, Bologna',
    });
  });

  test('parses the phone number of an Italian record as Italian', () => {
    expect(fieldsOf({ phone: '051 1234567', vatId: '00000010017' }).phone).toBe('+390511234567');
    expect(fieldsOf({ phone: '051 1234567', address: '40121 Via Finta 1, Bologna, BO' })).toEqual({
      postalCode: '40121',
      prefecture: 'BO',
      addressRest: 'Via Finta 1, Bologna',
      phone: '+390511234567',
    });
    expect(fieldsOf({ phone: '051 1234567' }).phone).toBe('051 1234567');
  });

  test('drops links with unsafe schemes', () => {
    expect(fieldsOf({ social: 'https://x.com/mirai, javascript:alert(1)' })).toEqual({
      social: ['https://x.com/mirai'],
    });
  });
});

describe('a person', () => {
  const person: Typed = {
    representativeName: '空野 太郎',
    representativeTitle: '代表取締役',
    contactEmail: 't.sorano@example.jp',
  };

  test('is saved only if the user ticks it', () => {
    expect(leadFrom({}, typed(person)).lead.contact).toBeUndefined();
    expect(leadFrom({}, typed(person, { person: true })).lead.contact).toEqual({
      name: '空野 太郎',
      role: '代表取締役',
      email: 't.sorano@example.jp',
    });
  });

  test('without a name is named by the address', () => {
    const { contact } = leadFrom({}, typed({ contactEmail: 't.sorano@example.jp' }, { person: true })).lead;
    expect(contact).toEqual({ name: 't.sorano@example.jp', email: 't.sorano@example.jp' });
  });
});

describe('evidence', () => {
  const readings: FormReadings = {
    ...blankForm(),
    nameJa: {
      text: 'みらい衛星',
      proposed: [
        {
          value: 'みらい衛星',
          evidence: {
            label: '商号',
            quote: 'み'.repeat(600),
            how: 'table',
            url: 'https://example.jp/',
            readAt: '',
          },
          confidence: 1,
          personal: false,
        },
      ],
      offered: [],
    },
  };

  test('is saved for a value left as read, cut to its bound', () => {
    const form = { ...typed({}), textOf: (field: FormField) => readings[field].text };
    expect(leadFrom({ readings }, form).lead.evidence.nameJa).toMatchObject({
      label: '商号',
      quote: 'み'.repeat(500),
    });
  });

  test('is not saved for what the user typed', () => {
    expect(leadFrom({ readings }, typed({ nameJa: 'そらの衛星' })).lead.evidence).toEqual({});
  });
});

test('page, draft and note are included if present', () => {
  const { lead } = leadFrom(
    { url: 'https://example.jp/', draftId: 'draft-1' },
    typed({}, {}, '  met at booth 7 '),
  );
  expect(lead).toMatchObject({ url: 'https://example.jp/', draftId: 'draft-1', note: 'met at booth 7' });
  expect(leadFrom({}, typed({})).lead).toEqual({ fields: {}, evidence: {} });
});
