// @ts-check
/** @import { Extraction, Reading } from '../../domain/capture/extraction.ts' */

/**
 * A page's extraction as readable text: each value with its source, and the rejected candidates below it.
 * @param {string} id
 * @param {Extraction} extraction
 */
export function explained(id, { url, title, fields, companies, profileLink }) {
  const lines = [
    ...linesOf(fields),
    ...(companies ?? []).flatMap(({ name, fields }) => [`   which company? ${name}`, ...linesOf(fields)]),
  ];
  return [
    `── ${id}`,
    `   ${url}`,
    `   ${title}`,
    ...(profileLink ? [`   profile page: ${profileLink.href} (${profileLink.text})`] : []),
    ...(lines.length ? lines : ['   nothing was read']),
    '',
  ].join('\n');
}

/** @param {Extraction['fields']} fields */
const linesOf = (fields) =>
  Object.entries(fields).flatMap(([field, { proposed, offered }]) => [
    ...proposed.map((reading) => described(field, reading)),
    ...offered.map((reading) => described(`  not ${field}`, reading)),
  ]);

/** @param {string} field @param {Reading} reading */
function described(field, { value, evidence, confidence, personal }) {
  const { how, label, quote } = evidence;
  const from = [label, quote].filter(Boolean).join('：').replaceAll('\n', ' ⏎ ');
  const certainty = `${Math.round(confidence * 100)} %${personal ? ', of a person' : ''}`;
  return `${field.padEnd(20)} ${value.replaceAll('\n', ' ⏎ ')}\n${' '.repeat(21)}← ${how}, ${certainty}: ${from}`;
}
