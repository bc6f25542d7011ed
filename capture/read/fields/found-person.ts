import type { Candidate } from '../page/page';
import type { Person } from '../words/person';

/** A person found on the page, and how surely. */
export interface Found {
  person: Person;
  confidence: number;
  evidence: Pick<Candidate, 'label' | 'quote' | 'how'>;
}
