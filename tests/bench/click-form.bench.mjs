// @ts-check
import { openForClicks } from './support/real-click.mjs';

/** @typedef {import('./support/real-click.mjs').Stage} Stage */

export const name = 'a click on the icon until the form can be typed in, against an empty popup';
export const bar = 1.08;
export const rounds = 20;

export const prepare = openForClicks;

/** @param {Stage} stage */
export const measure = async ({ clickGoen }) => (await clickGoen()).usable;

/** @param {Stage} stage */
export const reference = async ({ clickEmpty }) => (await clickEmpty()).usable;
