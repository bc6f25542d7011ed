import type { LeadDetails } from '~/storage';
import { useText } from '../../hooks/use-text';
import forms from '../../ui/styles/forms.module.css';
import panel from '../styles/panel.module.css';
import { AddStepForm } from './AddStepForm';
import { EndedSteps } from './EndedSteps';
import { OpenStep } from './OpenStep';

/** The follow-ups of a lead: open steps by due day with their actions, a form to add one, and the ended steps. */
export function FollowUps({ details }: { details: LeadDetails }) {
  const text = useText();
  const open = details.followUps
    .filter(({ state }) => state === 'open')
    .sort((a, b) => (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'));
  return (
    <section className={panel.section}>
      <h3>{text('followUp.title')}</h3>
      {open.length === 0 && <p className={forms.hint}>{text('followUp.none')}</p>}
      {open.map((followUp) => (
        <OpenStep key={followUp.id} details={details} followUp={followUp} />
      ))}
      <AddStepForm details={details} />
      <EndedSteps details={details} />
    </section>
  );
}
