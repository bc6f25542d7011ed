// @ts-check
/** @import { Extraction, Reading } from '../../domain/capture/extraction.ts' */

/**
 * A page's draft for a person who wonders: each value with where it was read, the ones that lost below it.
 * @param {string} id
 * @param {Extraction} draft
 */
export function explained(id, { url, title, fields, profileLink }) {
  const lines = Object.entries(fields).flatMap(([field, { proposed, offered }]) => [
    ...proposed.map((reading) => told(field, reading)),
    ...offered.map((reading) => told(`  not ${field}`, reading)),
  ]);
  return [
    `── ${id}`,
    `   ${url}`,
    `   ${title}`,
    ...(profileLink ? [`   profile page: ${profileLink.href} (${profileLink.text})`] : []),
    ...(lines.length ? lines : ['   nothing was read']),
    '',
  ].join('\n');
}

/** @param {string} field @param {Reading} reading */
function told(field, { value, evidence, confidence, personal }) {
  const { how, label, quote } = evidence;
  const from = [label, quote].filter(Boolean).join('：').replaceAll('\n', ' ⏎ ');
  const sure = `${Math.round(confidence * 100)} %${personal ? ', of a person' : ''}`;
  return `${field.padEnd(20)} ${value.replaceAll('\n', ' ⏎ ')}\n${' '.repeat(21)}← ${how}, ${sure}: ${from}`;
}
