// @ts-check
import { openWithLeads, shownAfter } from './support/many-leads.mjs';

/** @typedef {import('./support/many-leads.mjs').Stage} Stage */

export const name = 'the board of an event opens, against an empty page of the extension';
export const bar = 2;
export const rounds = 20;
export const sizes = [100, 10_000];

export const prepare = openWithLeads;

/** @param {Stage} stage */
export const measure = ({ context, address }) => shownAfter(context, address('pipeline.html'), 'article');

/** @param {Stage} stage */
export const reference = ({ context, address }) => shownAfter(context, address('floor.html'), 'input');
