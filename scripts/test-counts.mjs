// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * Counts of a JSON report of Vitest or Playwright; zeros where there is no report. `flaky` tests passed at the second try and count as passed too.
 * @param {string} file
 * @returns {Counts & { skipped: number, flaky: number }}
 */
export function countsOf(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0, flaky: 0 };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (!report.stats) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
      flaky: 0,
    };
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped, flaky };
}
