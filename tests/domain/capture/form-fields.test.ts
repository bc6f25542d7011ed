import { describe, expect, test } from 'vitest';
import type { ExtractedField, ExtractedValue, Extraction, Reading } from '~/domain/capture/extraction';
import { blankForm, FORM_FIELDS } from '~/domain/capture/form-fields';
import { envelope, formFromExtraction } from '~/domain/capture/form-from-extraction';
import { internationalPhone } from '~/domain/values/phone';

const reading = (value: string, personal = false): Reading => ({
  value,
  evidence: {
    label: '',
    quote: value,
    how: 'table',
    url: 'https://example.jp/',
    readAt: '2025-05-22T10:00:00Z',
  },
  confidence: 1,
  personal,
});
const entry = (...values: string[]): ExtractedValue => ({
  proposed: values.map((value) => reading(value)),
  offered: [],
});
const draft = (fields: Partial<Record<ExtractedField, ExtractedValue>>): Extraction => ({
  url: 'https://example.jp/',
  title: '',
  fields,
});
const formOf = (fields: Partial<Record<ExtractedField, ExtractedValue>>) =>
  formFromExtraction(draft(fields), internationalPhone);

describe('the form', () => {
  test('has every field, empty where the page says nothing', () => {
    const form = blankForm();
    expect(Object.keys(form)).toEqual([...FORM_FIELDS]);
    expect(FORM_FIELDS.map((field) => form[field].text).join('')).toBe('');
  });

  test('shows what was read, phone numbers in international format', () => {
    const form = formOf({ nameJa: entry('みらい衛星株式会社'), phone: entry('+81312345678') });
    expect(form.nameJa.text).toBe('みらい衛星株式会社');
    expect(form.phone.text).toBe('+81 3-1234-5678');
    expect(form.phone.proposed[0]?.value).toBe('+81312345678');
  });

  test('separates a person’s address from the company’s', () => {
    const emails = {
      proposed: [reading('info@example.jp'), reading('t.sora@example.jp', true)],
      offered: [],
    };
    const form = formOf({ emails });
    expect(form.emails.text).toBe('info@example.jp');
    expect(form.contactEmail.text).toBe('t.sora@example.jp');
  });

  test('puts the address on one line and retains its parts', () => {
    const form = formOf({
      postalCode: entry('100-0000'),
      prefecture: entry('東京都'),
      addressRest: entry('架空区空町1-2-3'),
    });
    expect(form.address.text).toBe('〒100-0000 東京都架空区空町1-2-3');
    expect(form.address.parts).toEqual({
      postalCode: '100-0000',
      prefecture: '東京都',
      addressRest: '架空区空町1-2-3',
    });
  });
});

describe('an envelope', () => {
  test.each([
    [{ postalCode: '100-0000', prefecture: '東京都', addressRest: '架空区1' }, '〒100-0000 東京都架空区1'],
    [{ postalCode: '', prefecture: '東京都', addressRest: '架空区1' }, '東京都架空区1'],
    [{ postalCode: '260-0000', prefecture: 'Chiba', addressRest: '1-2 Sora' }, '260-0000 1-2 Sora, Chiba'],
    [{ postalCode: '40121', prefecture: 'BO', addressRest: 'Via Finta 1' }, '40121 Via Finta 1, BO'],
    [{ postalCode: '', prefecture: '', addressRest: '' }, ''],
  ])('%j', (parts, line) => {
    expect(envelope(parts)).toBe(line);
  });
});
