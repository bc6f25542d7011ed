import type { Candidate } from '../page/page';
import type { Person } from '../words/person';

/** A person found on the page, with confidence and evidence. */
export interface FoundPerson {
  person: Person;
  confidence: number;
  evidence: Pick<Candidate, 'label' | 'quote' | 'how'>;
}
