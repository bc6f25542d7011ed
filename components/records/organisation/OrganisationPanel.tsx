import { nameOf } from '~/domain/organisations/display-name';
import type { MissionEventId, OrganisationId } from '~/domain/records/ids';
import { dayHere } from '~/locales/days';
import type { OrganisationDetails } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useEvents } from '../../hooks/use-events';
import { useGoen } from '../../hooks/use-goen';
import { useLive } from '../../hooks/use-live';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { ChoiceMenu } from '../../ui/forms/ChoiceMenu';
import { DueLine } from '../../ui/marks/DueLine';
import { StagePill } from '../../ui/marks/StagePill';
import buttons from '../../ui/styles/buttons.module.css';
import forms from '../../ui/styles/forms.module.css';
import { Contacts } from '../contacts/Contacts';
import { useOpenLead } from '../open/use-open-lead';
import panel from '../styles/panel.module.css';
import styles from './OrganisationPanel.module.css';
import { OrganisationSection } from './OrganisationSection';

/** All of an organisation: its leads, contacts, fields and possible duplicates. */
export function OrganisationPanel({ id }: { id: OrganisationId }) {
  const details = useLive((storage) => storage.organisationDetails(id), [id]);
  if (!details) return null;
  const { organisation } = details;
  return (
    <>
      {organisation.nameJa && <p className={forms.hint}>{organisation.nameEn}</p>}
      <Leads details={details} />
      <Contacts details={details} />
      <OrganisationSection details={details} />
      <OrganisationDeleteAction details={details} />
    </>
  );
}

function Leads({ details: { leads }, details }: { details: OrganisationDetails }) {
  const text = useText();
  const open = useOpenLead();
  return (
    <section className={panel.section}>
      <h3>{text('organisations.leads')}</h3>
      {leads.length === 0 && <p className={forms.hint}>{text('organisations.noLeads')}</p>}
      <ul className={styles.list}>
        {leads.map((card) => (
          <li key={card.lead.id} className={panel.row}>
            <button type="button" className={buttons.quiet} onClick={() => open(card)}>
              {card.event.name}
            </button>
            <StagePill event={card.event} stage={card.lead.stage} />
            <DueLine next={card.next} event={card.event} />
          </li>
        ))}
      </ul>
      <AddToEvent details={details} />
    </section>
  );
}

function AddToEvent({ details: { organisation, leads } }: { details: OrganisationDetails }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { events } = useEvents();
  const { attempt, problem } = useAttempt();
  const others = (events ?? []).filter(({ event }) => !leads.some((card) => card.event.id === event.id));
  const add = async (eventId: MissionEventId) => {
    const event = others.find((each) => each.event.id === eventId)?.event;
    if (!event) return;
    await (await loadStorage()).addToEvent(organisation.id, event.id, dayHere(event.zone));
    say(text('organisations.added', { name: nameOf(organisation), event: event.name }), { undo: true });
  };
  if (others.length === 0) return null;
  return (
    <div className={panel.controls}>
      <ChoiceMenu
        label={text('organisations.addTo')}
        choices={others.map(({ event: { id, name } }) => ({ value: id, label: name }))}
        onChoose={(id) => void attempt(() => add(id))}
      >
        {text('organisations.addTo')}
      </ChoiceMenu>
      <ProblemNote problem={problem} />
    </div>
  );
}

function OrganisationDeleteAction({ details: { organisation } }: { details: OrganisationDetails }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { close } = useDialog();
  const remove = async () => {
    await (await loadStorage()).deleteOrganisation(organisation.id);
    close();
    say(text('organisation.deleted', { name: nameOf(organisation) }), { undo: true });
  };
  return (
    <div className={forms.actions}>
      <button type="button" className={buttons.quiet} onClick={() => void remove()}>
        {text('organisation.delete')}
      </button>
    </div>
  );
}
