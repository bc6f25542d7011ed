import type { PageFacts, PageLine } from '~/domain/capture/page-facts';
import { hasLegalForm } from '~/domain/legal-forms/split-legal-form';
import { labelOf } from '../words/label';
import type { Statement } from './statement';

/** Fields whose value may be a link only. */
const LINKABLE = new Set(['website', 'email', 'phone', 'fax', 'contact', 'other']);
/** English captions of sections that are no label of a name by themselves: COMPANY above a menu or a slogan. */
const CAPTION = /^(?:company|corporation|corporate|organi[sz]ation|azienda|società|impresa)$/;

/** Whether a statement is the caption of a menu or a section with what stands below it, and no label with its value. */
export function isMenu(facts: PageFacts, statement: Statement): boolean {
  const { label, value, how, from, to, region } = statement;
  const [field = 'other'] = label.fields;
  if (LINKABLE.has(field) || hasLegalForm(value)) return false;
  const lines = facts.lines.slice(from, to).filter(({ text }) => labelOf(text)?.written !== label.written);
  const links = lines.length > 0 && lines.every(isEntry);
  const isName = field === 'name' || field === 'nameEn';
  if (links) return isFramed(region) || (isName && (lines.length > 1 || how === 'heading'));
  return isName && CAPTION.test(label.stem) && (how === 'heading' || (isFramed(region) && how === 'grid'));
}

const isFramed = (region: PageLine['region']): boolean => region === 'header' || region === 'footer';

/** An entry of a menu: a link without the figures of an address or a number. */
const isEntry = ({ text, linked }: PageLine): boolean => linked && !/\d{3}/.test(text);
