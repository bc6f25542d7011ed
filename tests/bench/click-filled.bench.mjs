// @ts-check
import { openForClicks } from './support/real-click.mjs';

/** @typedef {import('./support/real-click.mjs').Stage} Stage */

export const name =
  'a click on the icon until the form is filled from the page, against a popup that reads the page’s title';
export const bar = 1.3;
export const rounds = 20;

export const prepare = openForClicks;

/** @param {Stage} stage */
export const measure = async ({ clickGoen }) => (await clickGoen()).filled;

/** @param {Stage} stage */
export const reference = async ({ clickEmpty }) => (await clickEmpty()).filled;
