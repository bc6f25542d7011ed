import type { LeadId } from '~/domain/records/ids';
import { useLive } from '../../hooks/use-live';
import { Timeline } from './Timeline';

/** The history of a lead, loaded by its id. */
export function LeadTimeline({ id }: { id: LeadId }) {
  const details = useLive((storage) => storage.leadDetails(id), [id]);
  return details ? <Timeline details={details} /> : null;
}
