import { useId, useRef } from 'react';
import { useFirstFocus } from '../../hooks/use-first-focus';
import { useText } from '../../hooks/use-text';
import buttons from '../../ui/styles/buttons.module.css';
import type { ReadPage } from './use-page-reading';

interface CompanyQuestionProps {
  reading: ReadPage;
  /** Called with the index of a company in the extraction's choice. */
  onChoose: (company: number) => void;
}

/** The question which company is meant, where the page presents several alike; nothing where it does not. The first answer has the focus, so Enter chooses it. */
export function CompanyQuestion({ reading: { draft, company }, onChoose }: CompanyQuestionProps) {
  const text = useText();
  const question = useId();
  const first = useRef<HTMLButtonElement>(null);
  useFirstFocus(first, draft.companies !== undefined);
  if (!draft.companies) return null;
  return (
    <fieldset aria-labelledby={question}>
      <p id={question}>{text('capture.companies')}</p>
      {draft.companies.map(({ name }, at) => (
        <button
          key={name}
          type="button"
          ref={at === 0 ? first : undefined}
          className={buttons.ghost}
          aria-pressed={company === at}
          onClick={() => onChoose(at)}
        >
          {company === at ? '●' : '○'} {name}
        </button>
      ))}
    </fieldset>
  );
}
