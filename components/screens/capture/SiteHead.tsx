import styles from './SiteHead.module.css';

interface SiteHeadProps {
  nameJa: string | undefined;
  nameEn: string | undefined;
  url: string | undefined;
  tag: string | undefined;
  known?: boolean;
}

/** Names of the page's company: Japanese in large type, latin name and host below. */
export function SiteHead({ nameJa, nameEn, url, tag, known = false }: SiteHeadProps) {
  const name = nameJa || nameEn || '';
  const host = url ? new URL(url).host.replace(/^www\./, '') : '';
  return (
    <section className={styles.site}>
      <span className={styles.initial} aria-hidden="true">
        {[...name.replace(/^(株式会社|合同会社|有限会社|一般社団法人)/, '')][0] ?? '・'}
      </span>
      <div className={styles.names}>
        <h1>{name || host || '…'}</h1>
        <p>{[nameJa ? nameEn : '', host].filter(Boolean).join(' · ')}</p>
      </div>
      {tag && <span className={known ? styles.known : styles.new}>{tag}</span>}
    </section>
  );
}
