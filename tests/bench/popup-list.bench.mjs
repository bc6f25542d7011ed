// @ts-check
import { openWithLeads, shownAfter } from './support/many-leads.mjs';

/** @typedef {import('./support/many-leads.mjs').Stage} Stage */

export const name = 'the popup opens with the list of an event’s leads, against an empty popup';
export const bar = 1.5;
export const rounds = 20;
export const sizes = [0, 500, 5_000, 50_000];

export const prepare = openWithLeads;

/** The first row, or the sentence where there is none. @param {Stage} stage */
export const measure = async ({ context, address, count }) =>
  shownAfter(context, address('popup.html'), count ? 'ul li button' : '[class*=empty] p');

/** @param {Stage} stage */
export const reference = async ({ context, emptyPopup }) => shownAfter(context, emptyPopup, 'input');
