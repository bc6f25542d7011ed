import type { LeadId } from '~/domain/records/ids';

// A card that moves is made anew in its new column, and the focus within it would be lost.
let moving: LeadId | undefined;

/** The card of this lead is about to move with the focus in it. */
export const rememberFocus = (lead: LeadId): void => {
  moving = lead;
};

/** Whether the card of this lead has just moved with the focus in it; said once. */
export function regainsFocus(lead: LeadId): boolean {
  const takes = moving === lead;
  if (takes) moving = undefined;
  return takes;
}
