import { useId, useLayoutEffect, useRef, useState } from 'react';
import type { Problem, ProblemCode } from '~/domain/problem';
import { problemText, t } from '~/locales/text';
import { useGoen } from '../../hooks/use-goen';
import { ProblemNote } from '../dialogs/ProblemNote';
import { type Field, labelOf } from './field-problem';
import { showUnder } from './show-under';

/** Says what the storage refused under the field of the form that it is about (`field` of `Labelled`), with the focus there; as a note in its own place where the form has no such field. */
export function FormProblem({ problem }: { problem: Problem | undefined }) {
  const { locale } = useGoen();
  const id = useId();
  const place = useRef<HTMLSpanElement>(null);
  const [said, setSaid] = useState<Problem>();
  useLayoutEffect(() => {
    const form = place.current?.closest('form');
    const control = problem && form ? fieldOf(problem, form) : undefined;
    setSaid(control ? problem : undefined);
    if (!problem || !form || !control) return;
    const { code, subject } = problem;
    const message = isOfValue(code)
      ? t(locale, `problem.${code}`, { field: labelOf(control) })
      : problemText(locale, code, subject);
    const takeBack = showUnder({ control, message }, id);
    control.focus();
    // Another field may put it right, as the first day does a last one before it.
    form.addEventListener('input', takeBack);
    return () => {
      form.removeEventListener('input', takeBack);
      takeBack();
    };
  }, [problem, locale, id]);
  return <span ref={place}>{said !== problem && <ProblemNote problem={problem} />}</span>;
}

const isOfValue = (code: ProblemCode): code is 'value-invalid' | 'value-too-long' =>
  code.startsWith('value-');

/** Fields that a refusal is about without naming them. */
const FIELD_OF: Partial<Record<ProblemCode, string>> = {
  'contact-unnamed': 'name',
  'dates-reversed': 'endsOn',
  'event-unnamed': 'name',
  'mission-unnamed': 'name',
  'name-wanted': 'name',
  'zone-unknown': 'zone',
};

/** The control of the form that a refusal is about, by the path of the refused value. */
function fieldOf({ code, subject = '' }: Problem, form: HTMLFormElement): Field | undefined {
  const path = FIELD_OF[code] ?? (isOfValue(code) || code === 'day-invalid' ? subject : '');
  const controls = path
    .split('.')
    .map((part) =>
      form.querySelector<Field>(`[data-field="${CSS.escape(part)}"] :is(input, select, textarea)`),
    );
  return controls.find((control) => control) ?? undefined;
}
