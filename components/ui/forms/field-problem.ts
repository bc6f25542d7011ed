import { shortDay } from '~/locales/days';
import { type Locale, t } from '~/locales/text';

/** A control of a form whose value is checked. */
export type Field = HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement;

/** The controls of a form, in its order. */
export const fieldsOf = (form: HTMLFormElement): Field[] => [
  ...form.querySelectorAll<Field>('input, select, textarea'),
];

/** What is wrong with the value of a control and what to do, by its attributes (`required`, `type`, `min`, `max`, `step`); `undefined` where nothing is. Blanks alone do not fill a required field. */
export function fieldProblem(control: Field, locale: Locale): string | undefined {
  if (control.matches(':disabled') || control.type === 'hidden') return undefined;
  const field = labelOf(control);
  const { validity } = control;
  const { type } = control;
  const { min = '', max = '' } = control as Partial<HTMLInputElement>;
  const shown = (limit: string) => (type === 'date' ? shortDay(locale, limit) : limit);
  // A half-typed day or number has no value, which must not be taken for a missing one.
  if (validity.badInput)
    return t(locale, type === 'date' ? 'fieldProblem.day' : 'fieldProblem.number', { field });
  if (isMissing(control))
    return t(locale, isChosen(control) ? 'fieldProblem.choose' : 'fieldProblem.missing', { field });
  if (validity.typeMismatch)
    return t(locale, type === 'email' ? 'fieldProblem.email' : 'fieldProblem.url', { field });
  if (validity.rangeUnderflow)
    return t(locale, type === 'date' ? 'fieldProblem.early' : 'fieldProblem.low', {
      field,
      limit: shown(min),
    });
  if (validity.rangeOverflow)
    return t(locale, type === 'date' ? 'fieldProblem.late' : 'fieldProblem.high', {
      field,
      limit: shown(max),
    });
  if (validity.stepMismatch) return t(locale, 'fieldProblem.whole', { field });
  return validity.valid ? undefined : t(locale, 'fieldProblem.other', { field });
}

function isMissing(control: Field): boolean {
  if (!control.required) return false;
  return control.validity.valueMissing || (!isTicked(control) && !control.value.trim());
}

const isTicked = ({ type }: Field): boolean => type === 'checkbox' || type === 'radio';
const isChosen = (control: Field): boolean =>
  isTicked(control) || control.type === 'date' || control.type === 'file' || control.matches('select');

/** The name of a control as the user sees it: its label without hints. */
export function labelOf(control: Field): string {
  const written = control.getAttribute('aria-label') ?? control.labels?.[0]?.childNodes;
  if (typeof written === 'string') return written;
  const texts = [...(written ?? [])].map((node) => (node.contains(control) ? '' : (node.textContent ?? '')));
  return texts.find((text) => text.trim())?.trim() ?? '';
}
