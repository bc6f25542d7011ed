import { FORM_FIELDS, nameCandidates } from '~/domain/capture/form-fields';
import { shortDay } from '~/locales/days';
import { useGoen } from '../../hooks/use-goen';
import { useText } from '../../hooks/use-text';
import type { FormSource, LeadFormValues } from '../../records/organisation/use-lead-form';
import buttons from '../../ui/styles/buttons.module.css';
import { CompanyQuestion } from './CompanyQuestion';
import styles from './PageBanner.module.css';
import { SilentPage } from './SilentPage';
import type { PageReading, ReadPage } from './use-page-reading';

interface PageBannerProps {
  reading: Exclude<PageReading, { state: 'reading' }>;
  source: FormSource;
  form: LeadFormValues;
  onReadProfile: () => void;
  onReadAgain: () => void;
  onChooseCompany: (company: number) => void;
}

/** Number of fields read, what hindered the reading, a restored draft, the link to the profile page, and a notice that the company refuses sales offers. */
export function PageBanner(props: PageBannerProps) {
  const { reading, source, form, onReadProfile, onReadAgain, onChooseCompany } = props;
  const text = useText();
  if (reading.state === 'unreadable') return <p className={styles.banner}>{text('capture.unreadable')}</p>;
  if (reading.state === 'silent') return <SilentPage onReadAgain={onReadAgain} />;
  const count = FORM_FIELDS.filter((field) => reading.form[field].text).length;
  const [refusal] = reading.draft.fields.refusesSales?.proposed ?? [];
  return (
    <div className={styles.banner}>
      <CompanyQuestion reading={reading} onChoose={onChooseCompany} />
      {isCompany(reading) ? (
        <p>
          {text('capture.found', { count, page: reading.title || source.url || '' })}{' '}
          {text('capture.foundHint')}
        </p>
      ) : (
        !reading.draft.companies && <p>{text('capture.nothing')}</p>
      )}
      <Hindrance reading={reading} onReadAgain={onReadAgain} />
      <NameCandidates reading={reading} form={form} />
      <ProfileLine reading={reading} onReadProfile={onReadProfile} />
      {refusal && (
        <p className={styles.refusal}>{text('capture.refuses', { quote: refusal.value.slice(0, 120) })}</p>
      )}
      <DraftBack source={source} form={form} />
    </div>
  );
}

/** What kept the page from being read as its company wrote it, and what to do. */
function Hindrance({ reading, onReadAgain }: { reading: ReadPage; onReadAgain: () => void }) {
  const text = useText();
  if (reading.draft.translated)
    return (
      <p>
        {text('capture.translated')}{' '}
        <button type="button" className={buttons.quiet} onClick={onReadAgain}>
          {text('capture.readAgain')}
        </button>
      </p>
    );
  // A map in a frame hinders nothing where the company was read beside it.
  return reading.draft.frameUnread && !isCompany(reading) ? <p>{text('capture.framed')}</p> : null;
}

/** Names the page may be about, each to be filled in with one press. */
function NameCandidates({ reading, form }: { reading: ReadPage; form: LeadFormValues }) {
  const text = useText();
  const candidates = nameCandidates(reading.form);
  if (candidates.length === 0 || form.textOf('nameJa') || form.textOf('nameEn')) return null;
  return (
    <p>
      {text('capture.candidates')}{' '}
      {candidates.map(({ field, value }) => (
        <button
          key={field + value}
          type="button"
          className={buttons.ghost}
          onClick={() => form.change(field, value)}
        >
          ○ {value}
        </button>
      ))}
    </p>
  );
}

/** The button that reads the profile page, or the state of that reading. */
function ProfileLine({
  reading: { draft, profile },
  onReadProfile,
}: {
  reading: ReadPage;
  onReadProfile: () => void;
}) {
  const text = useText();
  if (profile)
    return (
      <p aria-live="polite">
        {profile.is === 'opening' && text('capture.profileOpening', { page: profile.text })}
        {profile.is === 'read' && text('capture.profileRead', { page: profile.text })}
        {profile.is === 'closed' && text('capture.profileClosed')}
      </p>
    );
  if (!draft.profileLink) return null;
  return (
    <p>
      <button type="button" className={buttons.quiet} onClick={onReadProfile}>
        {text('capture.profile')}: {draft.profileLink.text}
      </button>
    </p>
  );
}

function DraftBack({ source, form }: Pick<PageBannerProps, 'source' | 'form'>) {
  const text = useText();
  const { loadStorage, locale } = useGoen();
  const { savedAt } = form.edits;
  if (!savedAt) return null;
  const discard = async () => {
    form.clear();
    if (source.draftId) await (await loadStorage()).discardDraft(source.draftId);
  };
  return (
    <p>
      {text('capture.draftKept', { day: shortDay(locale, savedAt.slice(0, 10)) })}{' '}
      <button type="button" className={buttons.quiet} onClick={() => void discard()}>
        {text('capture.discard')}
      </button>
    </p>
  );
}

/** A page that names no company outside of its title and address is not treated as a company's page. */
const isCompany = ({ draft }: ReadPage): boolean =>
  (['nameJa', 'nameEn'] as const).some((field) =>
    draft.fields[field]?.proposed.some(({ evidence }) => evidence.how !== 'title' && evidence.how !== 'url'),
  );
