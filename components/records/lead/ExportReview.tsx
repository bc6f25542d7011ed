import type { ExportControl } from '~/domain/leads/export-control';
import { exportControlOf } from '~/domain/leads/stage-hold';
import type { LeadDetails } from '~/storage';
import { useText } from '../../hooks/use-text';
import panel from '../styles/panel.module.css';
import { ExportReviewForm } from './ExportReviewForm';

const NOT_ASSESSED: ExportControl = { state: 'not_assessed', areas: [], trigger: 'person' };

/** The state of a lead's export review, with the form to change it; open while a review is due. A reminder, never a clearance. */
export function ExportReview({ details }: { details: LeadDetails }) {
  const text = useText();
  const saved = exportControlOf(details.event, details.lead) ?? NOT_ASSESSED;
  const isDue = saved.state === 'to_review' || saved.state === 'stop';
  return (
    <section className={panel.section}>
      <details open={isDue}>
        <summary>
          {text('lead.export')}:{' '}
          <b className={isDue ? panel.held : undefined}>{text(`exportState.${saved.state}`)}</b>
        </summary>
        <ExportReviewForm details={details} saved={saved} isDue={isDue} />
      </details>
    </section>
  );
}
