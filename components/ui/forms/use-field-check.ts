import { useId, useLayoutEffect, useState } from 'react';
import { useGoen } from '../../hooks/use-goen';
import { fieldProblem, fieldsOf } from './field-problem';
import { showUnder, type Wrong } from './show-under';

interface FieldCheck {
  /** Whether all fields are right; otherwise says under each what is wrong and focuses the first. */
  check: (form: HTMLFormElement) => boolean;
  /** For `onInput` of the form: what was put right is no longer called wrong. */
  recheck: () => void;
}

/** Checks the fields of a form with `noValidate` by their attributes, in the user's language and in place of the browser's own bubbles. */
export function useFieldCheck(): FieldCheck {
  const { locale } = useGoen();
  const id = useId();
  const [wrong, setWrong] = useState<Wrong[]>([]);
  useLayoutEffect(() => {
    const taken = wrong.map((each, at) => showUnder(each, `${id}-${at}`));
    return () => {
      for (const takeBack of taken) takeBack();
    };
  }, [wrong, id]);
  const check = (form: HTMLFormElement) => {
    const found = fieldsOf(form).flatMap((control): Wrong[] => {
      const message = fieldProblem(control, locale);
      return message ? [{ control, message }] : [];
    });
    setWrong(found);
    found[0]?.control.focus();
    return found.length === 0;
  };
  const recheck = () => {
    if (wrong.length > 0)
      setWrong((before) =>
        before.filter(({ control }) => control.isConnected && fieldProblem(control, locale)),
      );
  };
  return { check, recheck };
}
