import { INTRODUCTION_STATES, type IntroductionState } from '~/domain/leads/introduction';
import { suggestedMembers } from '~/domain/leads/suggested-member';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import forms from '../../ui/styles/forms.module.css';
import styles from '../styles/lead.module.css';

/** Which members of the delegation a lead interests and how far they were brought together; members suggested by a word of their sector. */
export function Introductions({ details }: { details: LeadDetails }) {
  const text = useText();
  const words = useWords();
  const { loadStorage } = useGoen();
  const { lead, mission, organisation, introductions } = details;
  const set = async (memberId: string, state: IntroductionState | undefined) =>
    (await loadStorage()).setIntroduction(lead.id, memberId, state);
  const isThere = (id: string) => introductions.some(({ memberId }) => memberId === id);
  const others = mission.members.filter(({ id }) => !isThere(id));
  const { nameEn, business, description } = organisation;
  const suggested = suggestedMembers(others, [nameEn, business, description].filter(Boolean).join('\n'));
  return (
    <section className={styles.section}>
      <h3>{text('lead.members')}</h3>
      {mission.members.length === 0 && <p className={forms.hint}>{text('lead.noMembers')}</p>}
      <div className={styles.chips}>
        {introductions.map(({ memberId, state }) => {
          const name = mission.members.find(({ id }) => id === memberId)?.name ?? memberId;
          return (
            <span key={memberId} className={styles.chip}>
              {name}
              <select
                aria-label={name}
                value={state}
                onChange={(change) => void set(memberId, change.currentTarget.value as IntroductionState)}
              >
                {INTRODUCTION_STATES.map((each) => (
                  <option key={each} value={each}>
                    {words.word('introduction', each)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                aria-label={text('lead.removeMember', { name })}
                title={text('lead.removeMember', { name })}
                onClick={() => void set(memberId, undefined)}
              >
                <span aria-hidden="true">×</span>
              </button>
            </span>
          );
        })}
        {suggested.map(({ member, word }) => (
          <button
            key={member.id}
            type="button"
            className={styles.suggestion}
            title={text('lead.suggested', { word })}
            onClick={() => void set(member.id, 'suggested')}
          >
            <span aria-hidden="true">+</span> {member.name} · {word}
          </button>
        ))}
        {others.length > 0 && (
          <select
            className={styles.small}
            aria-label={text('lead.addMember')}
            value=""
            onChange={(change) => void set(change.currentTarget.value, 'interested')}
          >
            <option value="" disabled>
              {text('lead.addMember')}
            </option>
            {others.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        )}
      </div>
    </section>
  );
}
