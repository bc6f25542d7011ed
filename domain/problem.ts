/** Errors a user can act on; `problem.<code>` in the catalogues. */
export type ProblemCode =
  | 'stopped'
  | 'page-unreadable'
  | 'name-missing'
  | 'lead-exists'
  | 'lead-gone'
  | 'event-gone'
  | 'organisation-gone'
  | 'perhaps-known'
  | 'different-numbers'
  | 'merge-with-itself'
  | 'part-of-cycle'
  | 'undo-overtaken'
  | 'undo-too-old'
  | 'contact-gone'
  | 'contact-unnamed'
  | 'person-forgotten'
  | 'event-unnamed'
  | 'mission-unnamed'
  | 'mission-has-events'
  | 'zone-unknown'
  | 'stage-held'
  | 'stage-has-leads'
  | 'stages-missing'
  | 'step-held'
  | 'name-wanted'
  | 'signature-missing'
  | 'priority-wanted'
  | 'playbook-unreadable'
  | 'backup-unreadable'
  | 'backup-damaged'
  | 'backup-newer'
  | 'backup-ahead'
  | 'snapshot-gone'
  | 'database-damaged'
  | 'database-blocked'
  | 'database-refused'
  | 'database-unopenable'
  | 'database-upgrade-failed'
  | 'database-stuck'
  | 'aside-stuck'
  | 'no-room'
  | 'calendar-empty'
  | 'dates-reversed'
  | 'day-invalid'
  | 'value-invalid'
  | 'value-too-long'
  | 'import-too-big'
  | 'import-too-many-rows'
  | 'import-too-many-columns'
  | 'import-empty'
  | 'import-html'
  | 'import-half'
  | 'import-workbook'
  | 'import-unpacked'
  | 'import-locked'
  | 'import-other'
  | 'import-overtaken'
  | 'import-changed'
  | 'export-empty'
  | 'export-columns'
  | 'database-newer'
  | 'database-updated'
  | 'database-closed'
  | 'database-lost';

/** An error with a message in the user's language; anything else thrown is a bug. */
export class Problem extends Error {
  readonly code: ProblemCode;
  /** The record or field concerned. */
  readonly subject: string | undefined;

  constructor(code: ProblemCode, subject?: string) {
    super(subject ? `${code}: ${subject}` : code);
    this.name = 'Problem';
    this.code = code;
    this.subject = subject;
  }
}
