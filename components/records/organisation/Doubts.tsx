import { useRef } from 'react';
import type { MatchReason } from '~/domain/matching/match';
import { nameOf } from '~/domain/organisations/display-name';
import type { IdentityAnswer } from '~/domain/organisations/verdict';
import type { OrganisationId } from '~/domain/records/ids';
import type { Recognition } from '~/storage';
import { useFirstFocus } from '../../hooks/use-first-focus';
import { useText } from '../../hooks/use-text';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './Doubts.module.css';

type Doubt = Recognition['doubts'][number];

interface DoubtsProps {
  doubts: Recognition['doubts'];
  /** The doubt whose first answer is the main action of the screen. */
  main?: Doubt | undefined;
  answers?: ReadonlyMap<OrganisationId, IdentityAnswer>;
  /** The possible answers, in order, with their labels. */
  offered: { is: IdentityAnswer; label: string }[];
  onAnswer: (doubt: Doubt, is: IdentityAnswer | undefined) => void;
}

/** Asks whether a company is the same as a similar stored organisation, with the reasons for the match. */
export function Doubts({ doubts, main, answers, offered, onAnswer }: DoubtsProps) {
  const text = useText();
  if (doubts.length === 0) return null;
  return (
    <section className={styles.doubts} aria-label={text('doubt.title')}>
      <h2>{text('doubt.title')}</h2>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.organisation.id}>
            <p>
              <b>{nameOf(doubt.organisation)}</b> · <Level doubt={doubt} />
              <small>
                <Reasons reasons={doubt.reasons} />
              </small>
            </p>
            <Answers
              name={nameOf(doubt.organisation)}
              answer={answers?.get(doubt.organisation.id)}
              offered={offered}
              isMain={doubt === main}
              onAnswer={(is) => onAnswer(doubt, is)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface AnswersProps {
  name: string;
  /** The answer given; absent while there is none. */
  answer: IdentityAnswer | undefined;
  offered: DoubtsProps['offered'];
  /** Whether the first answer has the focus when the question appears. */
  isMain: boolean;
  onAnswer: (is: IdentityAnswer | undefined) => void;
}

function Answers({ name, answer, offered, isMain, onAnswer }: AnswersProps) {
  const text = useText();
  const first = useRef<HTMLButtonElement>(null);
  useFirstFocus(first, isMain);
  if (answer)
    return (
      <p>
        {offered.find(({ is }) => is === answer)?.label}{' '}
        <button
          type="button"
          className={buttons.quiet}
          aria-label={text('doubt.ask', { answer: text('doubt.change'), name })}
          onClick={() => onAnswer(undefined)}
        >
          {text('doubt.change')}
        </button>
      </p>
    );
  return (
    <span className={styles.answers}>
      {offered.map(({ is, label }, at) => (
        <button
          key={is}
          type="button"
          ref={at === 0 ? first : undefined}
          data-main-action={(isMain && at === 0) || undefined}
          className={buttons.ghost}
          aria-label={text('doubt.ask', { answer: label, name })}
          onClick={() => onAnswer(is)}
        >
          {label}
          {isMain && at === 0 && (
            <span className={buttons.key} aria-hidden="true">
              ↵
            </span>
          )}
        </button>
      ))}
    </span>
  );
}

function Level({ doubt: { level } }: { doubt: Doubt }) {
  const text = useText();
  if (level === 'related') return text('doubt.related');
  return text(level === 'possible' ? 'doubt.possible' : 'doubt.probable');
}

/** The reasons why two organisations may be the same. */
export function Reasons({ reasons }: { reasons: readonly MatchReason[] }) {
  const text = useText();
  return reasons
    .map((reason) => {
      if (reason.kind === 'domain' || reason.kind === 'mail-domain')
        return text(`doubt.reason.${reason.kind}`, { value: reason.value });
      return text(`doubt.reason.${reason.kind}`);
    })
    .join(' · ');
}
