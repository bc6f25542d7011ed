import { nameOf } from '~/domain/organisations/display-name';
import type { LeadDetails } from '~/storage';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useDialog } from '../../ui/dialogs/DialogHost';
import { onDemand } from '../../ui/on-demand';
import buttons from '../../ui/styles/buttons.module.css';
import panel from '../styles/panel.module.css';
import { Doubts } from './Doubts';
import { OrganisationFacts } from './OrganisationFacts';
import { useAnswerDoubt } from './use-answer-doubt';

// Loaded on demand: it needs the phone metadata.
const OrganisationForm = onDemand(async () => (await import('./OrganisationForm')).OrganisationForm);

/** The section of an organisation in a panel: possible duplicates, its fields, and the button to edit them. */
export function OrganisationSection({ details }: { details: Pick<LeadDetails, 'organisation' | 'doubts'> }) {
  const text = useText();
  const { loadStorage } = useGoen();
  const { ask } = useDialog();
  const { organisation, doubts } = details;
  const answer = useAnswerDoubt(organisation);
  return (
    <section className={panel.section}>
      <h3>{text('organisation.title')}</h3>
      <Doubts
        doubts={doubts}
        offered={[
          { is: 'same', label: text('doubt.merge') },
          { is: 'group', label: text('doubt.group') },
          { is: 'different', label: text('doubt.different') },
        ]}
        onAnswer={(doubt, is) => void answer(doubt, is)}
      />
      <OrganisationFacts organisation={organisation} />
      <div className={panel.controls}>
        <button
          type="button"
          className={buttons.ghost}
          onClick={() => ask(nameOf(organisation), <OrganisationForm organisation={organisation} />)}
        >
          {text('organisation.edit')}
        </button>
        {organisation.partOf && (
          <button
            type="button"
            className={buttons.quiet}
            onClick={() =>
              void loadStorage().then((storage) => storage.joinGroup(organisation.id, undefined))
            }
          >
            {text('organisation.leaveGroup')}
          </button>
        )}
      </div>
    </section>
  );
}
