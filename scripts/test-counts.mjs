// @ts-check
import { existsSync, readFileSync } from 'node:fs';

/** @typedef {{ passed: number, failed: number }} Counts */
/** @typedef {{ title: string, file?: string, specs?: { title: string, tests: { status: string }[] }[], suites?: Suite[] }} Suite */

/**
 * Counts of a JSON report of Vitest or Playwright; zeros where there is no report. `uneven`: the titles of tests that passed at the second try only, counted as passed too.
 * @param {string} file
 * @returns {Counts & { skipped: number, uneven: string[] }}
 */
export function countsOf(file) {
  if (!existsSync(file)) return { passed: 0, failed: 0, skipped: 0, uneven: [] };
  const report = JSON.parse(readFileSync(file, 'utf8'));
  if (!report.stats) {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = report;
    return {
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
      uneven: [],
    };
  }
  const { expected, unexpected, flaky, skipped } = report.stats;
  return { passed: expected + flaky, failed: unexpected, skipped, uneven: report.suites.flatMap(unevenIn) };
}

/** @param {Suite} suite @returns {string[]} */
function unevenIn({ file, specs = [], suites = [] }) {
  const own = specs.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
  return [...own.map(({ title }) => `${file}: ${title}`), ...suites.flatMap(unevenIn)];
}
