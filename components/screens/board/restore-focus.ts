import type { LeadId } from '~/domain/records/ids';

// A card that moves is rendered anew in its new column, which would lose the focus inside it.
let moving: LeadId | undefined;

/** Call before moving a lead whose card has the focus. */
export const rememberFocus = (lead: LeadId): void => {
  moving = lead;
};

/** Whether the card of this lead has just moved while it had the focus; true only once a move. */
export function regainsFocus(lead: LeadId): boolean {
  const takes = moving === lead;
  if (takes) moving = undefined;
  return takes;
}
