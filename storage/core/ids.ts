import { v7 } from 'uuid';

/** A new id that sorts by time. */
export const drawId = <Id extends string>(): Id => v7() as Id;
