import type { EventAnswer } from '~/domain/import/answers';
import type { ImportQuestions } from '~/domain/import/questions';
import type { Mission } from '~/domain/missions/mission';
import type { MissionEventId, MissionId } from '~/domain/records/ids';
import type { EventWithCount } from '~/storage';
import { useText } from '../../../hooks/use-text';
import { Labelled } from '../../../ui/forms/Labelled';

const CREATE = 'create:';

interface EventQuestionProps {
  question: ImportQuestions['events'][number];
  answer: EventAnswer | undefined;
  events: readonly EventWithCount[];
  missions: readonly Mission[];
  onAnswer: (answer: EventAnswer | undefined) => void;
}

/** Asks to which event an unknown name belongs: one of those in use, or a new one in a mission. */
export function EventQuestion({ question, answer, events, missions, onAnswer }: EventQuestionProps) {
  const text = useText();
  const { name, rows } = question;
  const value = answer?.create ? `${CREATE}${answer.create.missionId}` : (answer?.eventId ?? '');
  const choose = (chosen: string) => {
    if (!chosen) return onAnswer(undefined);
    if (!chosen.startsWith(CREATE)) return onAnswer({ eventId: chosen as MissionEventId });
    const missionId = chosen.slice(CREATE.length) as MissionId;
    onAnswer({ eventId: crypto.randomUUID() as MissionEventId, create: { missionId, name } });
  };
  return (
    <Labelled label={text('importing.unknownEvent', { name, count: rows })}>
      <select value={value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{text('importing.answer.open')}</option>
        <optgroup label={text('importing.answer.existing')}>
          {events.map(({ event, mission }) => (
            <option key={event.id} value={event.id}>
              {text('importing.answer.eventOf', { event: event.name, mission: mission.name })}
            </option>
          ))}
        </optgroup>
        <optgroup label={text('importing.answer.create', { name })}>
          {missions
            .filter(({ archived }) => !archived)
            .map((mission) => (
              <option key={mission.id} value={`${CREATE}${mission.id}`}>
                {text('importing.answer.createIn', { mission: mission.name })}
              </option>
            ))}
        </optgroup>
      </select>
    </Labelled>
  );
}
