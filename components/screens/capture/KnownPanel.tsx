import { useRef } from 'react';
import { nameOf } from '~/domain/organisations/display-name';
import { dayHere, shortDay } from '~/locales/days';
import type { EventWithCount, KnownCompany, LeadSummary } from '~/storage';
import { useAttempt } from '../../hooks/use-attempt';
import { useFirstFocus } from '../../hooks/use-first-focus';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import { useWords } from '../../hooks/use-words';
import { NoteForm } from '../../records/lead/NoteForm';
import { useOpenLead } from '../../records/open/use-open-lead';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';
import { ProblemNote } from '../../ui/dialogs/ProblemNote';
import { DueLine } from '../../ui/marks/DueLine';
import { onDemand } from '../../ui/on-demand';
import buttons from '../../ui/styles/buttons.module.css';
import styles from './KnownPanel.module.css';
import { PageDifferences } from './PageDifferences';
import { SiteHead } from './SiteHead';
import { useRemember } from './use-remember';

// Loaded after the first frame, to keep the first scripts small.
const LeadTimeline = onDemand(async () => (await import('../../records/timeline/LeadTimeline')).LeadTimeline);

interface KnownPanelProps {
  known: KnownCompany;
  active: EventWithCount | undefined;
  /** The page or form the company was recognised by. */
  source: FormSource;
  form: LeadFormValues;
  /** Whether the page is this company's by the user's answer only, which can be stored. */
  isDoubtful: boolean;
  /** Answers that it is another company; absent where this one was just saved. */
  onAnother: (() => void) | undefined;
}

/** A company that is stored already: its leads, where the page differs, and a button that adds it to the active event. */
export function KnownPanel({
  known: { organisation, leads },
  active,
  source,
  form,
  isDoubtful,
  onAnother,
}: KnownPanelProps) {
  const text = useText();
  const remember = useRemember(source, form);
  const here = leads.find((card) => card.event.id === active?.event.id);
  return (
    <div className={styles.known}>
      <SiteHead
        nameJa={organisation.nameJa}
        nameEn={organisation.nameEn}
        url={organisation.website}
        tag={text(organisation.deletedAt ? 'known.trashed' : here ? 'known.inPipeline' : 'known.known')}
        known
      />
      <div className={styles.body}>
        {organisation.deletedAt && <p className={styles.elsewhere}>{text('known.trashedHint')}</p>}
        {here && <LeadHere card={here} />}
        {leads
          .filter((card) => card !== here)
          .map((card) => (
            <LeadElsewhere key={card.lead.id} card={card} />
          ))}
        {!organisation.deletedAt && (
          <PageDifferences organisation={organisation} source={source} form={form} />
        )}
        <span className={styles.ways}>
          {isDoubtful && (
            <button type="button" className={buttons.quiet} onClick={() => void remember(organisation)}>
              {text('doubt.remember')}
            </button>
          )}
          {onAnother && (
            <button type="button" className={buttons.quiet} onClick={onAnother}>
              {text('known.notThis')}
            </button>
          )}
        </span>
        {here && <LeadTimeline id={here.lead.id} />}
      </div>
      {organisation.deletedAt ? (
        <Restore organisation={organisation} />
      ) : (
        !here && active && <AddHere organisation={organisation} active={active} />
      )}
    </div>
  );
}

function LeadHere({ card }: { card: LeadSummary }) {
  const { lead, event, next } = card;
  const text = useText();
  const words = useWords();
  const { platform, locale } = useGoen();
  const open = useOpenLead();
  const own = event.stages.find((stage) => stage.id === lead.stage)?.name;
  return (
    <section className={styles.lead}>
      <h2 className={styles.stage}>
        {text('known.since', { stage: words.stage(lead.stage, own), day: shortDay(locale, lead.stageSince) })}
      </h2>
      <DueLine next={next} event={event} />
      <span className={styles.ways}>
        <button type="button" className={buttons.ghost} onClick={() => open(card)}>
          {text('known.details')}
        </button>
        <button
          type="button"
          className={buttons.quiet}
          onClick={() => void platform().then((browser) => browser.openPipeline(event.id))}
        >
          {text('known.open')}
        </button>
      </span>
      <NoteForm key={lead.id} id={lead.id} isFirst />
    </section>
  );
}

function LeadElsewhere({ card: { lead, event } }: { card: LeadSummary }) {
  const text = useText();
  const words = useWords();
  const own = event.stages.find((stage) => stage.id === lead.stage)?.name;
  return (
    <p className={styles.elsewhere}>
      {text('known.otherEvent', { event: event.name, stage: words.stage(lead.stage, own) })}
    </p>
  );
}

/** Restores a company from the trash with its records, so that it is not stored twice. */
function Restore({ organisation }: { organisation: KnownCompany['organisation'] }) {
  const text = useText();
  const { loadStorage, say } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  const name = nameOf(organisation);
  const main = useRef<HTMLButtonElement>(null);
  useFirstFocus(main);
  const restore = async () => {
    await (await loadStorage()).restore('organisations', organisation.id);
    say(text('trash.restored', { name }), { undo: true });
  };
  return (
    <footer className={styles.bar}>
      <ProblemNote problem={problem} />
      <button
        type="button"
        className={buttons.primary}
        ref={main}
        data-main-action
        disabled={busy}
        onClick={() => void attempt(restore)}
      >
        {text('trash.restoreThis', { name })}
        <span className={buttons.key} aria-hidden="true">
          ↵
        </span>
      </button>
    </footer>
  );
}

function AddHere({
  organisation,
  active,
}: {
  organisation: KnownCompany['organisation'];
  active: EventWithCount;
}) {
  const text = useText();
  const words = useWords();
  const { loadStorage, say } = useGoen();
  const { attempt, problem, busy } = useAttempt();
  const { event } = active;
  const main = useRef<HTMLButtonElement>(null);
  useFirstFocus(main);
  const add = async () => {
    await (await loadStorage()).addToEvent(organisation.id, event.id, dayHere(event.zone));
    const [stage] = event.stages;
    const name = nameOf(organisation);
    say(text('capture.saved', { name, stage: stage ? words.stage(stage.id, stage.name) : '' }), {
      undo: true,
    });
  };
  return (
    <footer className={styles.bar}>
      <ProblemNote problem={problem} />
      <button
        type="button"
        className={buttons.primary}
        ref={main}
        data-main-action
        disabled={busy}
        onClick={() => void attempt(add)}
      >
        {text('known.add', { event: event.name })}
        <span className={buttons.key} aria-hidden="true">
          ↵
        </span>
      </button>
    </footer>
  );
}
