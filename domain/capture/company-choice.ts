import type { Extraction } from './extraction';

/** The name under which a company is shown in a choice; empty where nothing names it. */
export const nameOf = ({ nameJa, nameEn }: Extraction['fields']): string =>
  (nameJa?.proposed[0] ?? nameEn?.proposed[0])?.value ?? '';

/** The extraction with the data of the company chosen from those the page presents alike; unchanged for an index without a company. */
export function chosenCompany(extraction: Extraction, index: number): Extraction {
  const company = extraction.companies?.[index];
  return company ? { ...extraction, fields: company.fields } : extraction;
}
