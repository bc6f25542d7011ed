import type { Candidate } from '../page';
import type { Person } from './person';

/** A person found on the page, and how surely. */
export interface Found {
  person: Person;
  confidence: number;
  evidence: Pick<Candidate, 'label' | 'quote' | 'how'>;
}
