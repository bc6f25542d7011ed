import type { Lead } from '~/domain/leads/lead';
import { useText } from '../../hooks/use-text';
import styles from './LeadMarks.module.css';

/** A lead's priority and tags; empty without both. */
export function LeadMarks({ lead: { priority, tags = [] } }: { lead: Lead }) {
  const text = useText();
  if (!priority && tags.length === 0) return null;
  return (
    <p className={styles.marks}>
      {priority && (
        <b>
          <span className="unseen">{text('lead.priority')} </span>
          {priority}
        </b>
      )}
      {tags.map((tag) => (
        <span key={tag}>{tag}</span>
      ))}
    </p>
  );
}
