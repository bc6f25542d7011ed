import type { IntroductionState } from '~/domain/leads/introduction';
import { suggestedMembers } from '~/domain/leads/suggested-member';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { AddMember } from '../../ui/forms/AddMember';
import { MemberSuggestion } from '../../ui/forms/MemberSuggestion';
import forms from '../../ui/styles/forms.module.css';
import panel from '../styles/panel.module.css';
import { IntroductionChip } from './IntroductionChip';
import styles from './Introductions.module.css';

/** The delegation's members a lead interests, each with the state of the introduction; others suggested by a keyword of their sector. */
export function Introductions({ details }: { details: LeadDetails }) {
  const text = useText();
  const { loadStorage } = useGoen();
  const { lead, mission, organisation, introductions } = details;
  const set = async (memberId: string, state: IntroductionState | undefined) =>
    (await loadStorage()).setIntroduction(lead.id, memberId, state);
  const others = mission.members.filter(({ id }) => !introductions.some(({ memberId }) => memberId === id));
  const { nameEn, business, description } = organisation;
  const suggested = suggestedMembers(others, [nameEn, business, description].filter(Boolean).join('\n'));
  return (
    <section className={panel.section}>
      <h3>{text('lead.members')}</h3>
      {mission.members.length === 0 && <p className={forms.hint}>{text('lead.noMembers')}</p>}
      <div className={panel.controls}>
        {introductions.map(({ memberId, state }) => (
          <IntroductionChip
            key={memberId}
            name={mission.members.find(({ id }) => id === memberId)?.name ?? memberId}
            state={state}
            onChange={(next) => void set(memberId, next)}
          />
        ))}
        {suggested.map((suggestion) => (
          <MemberSuggestion
            key={suggestion.member.id}
            suggestion={suggestion}
            className={styles.suggestion}
            onAdd={(id) => void set(id, 'suggested')}
          />
        ))}
        <AddMember members={others} className={panel.select} onAdd={(id) => void set(id, 'interested')} />
      </div>
    </section>
  );
}
