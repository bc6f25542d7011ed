import type { ImportQuestions as Questions } from '~/domain/import/questions';
import { questionsOf } from '~/domain/import/questions';
import type { EventWithCount } from '~/storage';
import { useLive } from '../../../hooks/use-live';
import { useText } from '../../../hooks/use-text';
import { EventQuestion } from './EventQuestion';
import styles from './Import.module.css';
import type { CheckedFile } from './import-state';
import { MembersQuestion } from './MembersQuestion';
import type { Importing } from './use-import';

/** Names asked about at once; with more, the column is probably not one of events. */
const MOST_SHOWN = 50;

interface ImportQuestionsProps {
  importing: Importing;
  checked: CheckedFile;
  events: readonly EventWithCount[];
}

/** Asks once for each name of the file that is unknown: which event it is, and whether members are added. */
export function ImportQuestions({ importing, checked: { plan, choice }, events }: ImportQuestionsProps) {
  const text = useText();
  const missions = useLive((storage) => storage.savedMissions(true), []) ?? [];
  const questions = questionsOf(plan);
  const isOpen = ({ key }: Questions['events'][number]) => !choice.events.has(key);
  // The open ones first, in the order of the file.
  const asked = [...questions.events.filter(isOpen), ...questions.events.filter((each) => !isOpen(each))];
  return (
    <>
      {asked.length > 0 && (
        <fieldset className={styles.questions}>
          <legend>{text('importing.unknownEvents', { count: asked.length })}</legend>
          <p>{text('importing.unknownEventsHint')}</p>
          {asked.slice(0, MOST_SHOWN).map((question) => (
            <EventQuestion
              key={question.key}
              question={question}
              answer={choice.events.get(question.key)}
              events={events}
              missions={missions}
              onAnswer={(answer) =>
                importing.choose({ events: withAnswer(choice.events, question.key, answer) })
              }
            />
          ))}
          {asked.length > MOST_SHOWN && (
            <p>{text('importing.moreNames', { count: asked.length - MOST_SHOWN })}</p>
          )}
        </fieldset>
      )}
      {questions.members.map(({ missionId, names }) => (
        <MembersQuestion
          key={missionId}
          mission={missions.find(({ id }) => id === missionId)}
          missionId={missionId}
          names={names}
          members={choice.members}
          onAnswer={(answers) => importing.choose({ members: new Map([...choice.members, ...answers]) })}
        />
      ))}
    </>
  );
}

function withAnswer<T>(
  answers: ReadonlyMap<string, T>,
  key: string,
  answer: T | undefined,
): ReadonlyMap<string, T> {
  const next = new Map(answers);
  if (answer) next.set(key, answer);
  else next.delete(key);
  return next;
}
