import { FORM_FIELDS } from '~/domain/lead-form';
import { useGoen, useText } from '../hooks/goen';
import { shortDay } from '../shared/days';
import buttons from '../styles/buttons.module.css';
import styles from './PageBanner.module.css';
import type { FormSource, LeadFormValues } from './use-lead-form';
import type { PageReading } from './use-page-reading';

interface PageBannerProps {
  reading: PageReading;
  source: FormSource;
  form: LeadFormValues;
}

/** How much was read, whether a draft came back, and where the company's own profile page is. */
export function PageBanner({ reading, source, form }: PageBannerProps) {
  const text = useText();
  const { platform } = useGoen();
  if (reading.state !== 'read') return <p className={styles.banner}>{text('capture.reading')}</p>;
  const count = FORM_FIELDS.filter((field) => reading.form[field].text).length;
  const { profileLink } = reading.draft;
  return (
    <div className={styles.banner}>
      {isCompany(reading) ? (
        <p>
          {text('capture.found', { count, page: reading.title || source.url || '' })}{' '}
          {text('capture.foundHint')}
        </p>
      ) : (
        <p>{text('capture.nothing')}</p>
      )}
      {profileLink && (
        <p>
          <button
            type="button"
            className={buttons.quiet}
            title={text('capture.profileHint')}
            onClick={() => void platform().then((browser) => browser.goTo(profileLink.href))}
          >
            {text('capture.profile')}: {profileLink.text}
          </button>
        </p>
      )}
      <DraftBack source={source} form={form} />
    </div>
  );
}

function DraftBack({ source, form }: Pick<PageBannerProps, 'source' | 'form'>) {
  const text = useText();
  const { storage, locale } = useGoen();
  const { keptAt } = form.edits;
  if (!keptAt) return null;
  const discard = async () => {
    form.clear();
    if (source.draftId) await (await storage()).discardDraft(source.draftId);
  };
  return (
    <p>
      {text('capture.draftKept', { day: shortDay(locale, keptAt.slice(0, 10)) })}{' '}
      <button type="button" className={buttons.quiet} onClick={() => void discard()}>
        {text('capture.discard')}
      </button>
    </p>
  );
}

/** A page with a name and nothing else of a company is taken for none. */
const isCompany = ({ draft }: Extract<PageReading, { state: 'read' }>): boolean =>
  (['nameJa', 'nameEn'] as const).some((field) =>
    draft.fields[field]?.proposed.some(({ evidence }) => evidence.how !== 'title' && evidence.how !== 'url'),
  );
