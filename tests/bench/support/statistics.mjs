// @ts-check
/** @typedef {{ median: number, p95: number, spread: number }} Summary */

/**
 * The value below which a share of the numbers lies, interpolated.
 * @param {readonly number[]} numbers
 * @param {number} share
 */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? Number.NaN;
  const above = sorted[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}

/**
 * Median, 95th percentile and spread: the width of the middle half as a share of the median.
 * @param {readonly number[]} numbers
 * @returns {Summary}
 */
export function summaryOf(numbers) {
  const median = quantile(numbers, 0.5);
  const middle = quantile(numbers, 0.75) - quantile(numbers, 0.25);
  return { median, p95: quantile(numbers, 0.95), spread: middle / median };
}

/**
 * The ratio of two medians and its relative uncertainty: twice the standard error, estimated from the two spreads.
 * The standard error of a median of n draws is 1.2533 σ / √n; the interquartile range of a normal distribution is 1.349 σ.
 * @param {readonly number[]} measured
 * @param {readonly number[]} reference
 */
export function ratioOf(measured, reference) {
  const [a, b] = [summaryOf(measured), summaryOf(reference)];
  const errorOf = (/** @type {Summary} */ { spread }, /** @type {number} */ count) =>
    (1.2533 * spread) / 1.349 / Math.sqrt(count);
  const error = Math.hypot(errorOf(a, measured.length), errorOf(b, reference.length));
  return { ratio: a.median / b.median, uncertainty: 2 * error };
}
