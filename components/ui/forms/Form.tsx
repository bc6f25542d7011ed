import type { ComponentProps, FormEvent } from 'react';
import { useFieldCheck } from './use-field-check';

interface FormProps extends Omit<ComponentProps<'form'>, 'onSubmit' | 'onInput' | 'noValidate'> {
  /** Called once all fields are right. */
  onSubmit: (event: FormEvent<HTMLFormElement>) => void;
}

/** A form whose fields are checked before it is submitted. What is wrong is said under each field, and the first one has the focus. */
export function Form({ onSubmit, children, ...rest }: FormProps) {
  const { check, recheck } = useFieldCheck();
  return (
    <form
      {...rest}
      noValidate
      onInput={recheck}
      onSubmit={(event) => {
        event.preventDefault();
        if (check(event.currentTarget)) onSubmit(event);
      }}
    >
      {children}
    </form>
  );
}
