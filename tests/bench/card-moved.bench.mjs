// @ts-check
import { openWithLeads } from './support/many-leads.mjs';
import { framed, openBoard, putWithFrame } from './support/moved-card.mjs';

/** @typedef {Awaited<ReturnType<typeof prepare>>} Stage */

export const name =
  'a card is moved by a click until it is drawn in the other column, against a strict put and a frame';
export const bar = 4;
export const rounds = 20;
export const sizes = [100, 5_000];

/** @param {number} count */
export async function prepare(count) {
  const stage = await openWithLeads(count);
  return { ...stage, board: await openBoard(stage) };
}

/** @param {Stage} stage */
export const measure = ({ board }) => framed(board);

/** @param {Stage} stage */
export const reference = ({ board }) => board.evaluate(putWithFrame);
