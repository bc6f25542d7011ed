import { plain } from '~/domain/text/normalise';
import type { Page } from '../page/page';
import { isName, type Person, personFrom } from '../words/person';
import type { FoundPerson } from './found-person';

/** `海外事業部長 見本 花子` (job title, name): any job title is accepted, because the user selected the text. */
const POST_FIRST =
  /^(\S{1,16}?(?:長|主任|係|担当|役|員|主幹|マネージャー|リーダー|ディレクター|エンジニア|manager|director|engineer|officer))[\s・/:]+(.{2,30})$/iu;
const POST_LAST = /^(.{4,30}?)(?:\s*[,(/–-]\s*)([^,()]{2,40})\)?$/;

/** Persons in the text the user selected before the click. */
export const selectedPersons = ({ facts }: Page): FoundPerson[] =>
  facts.selection.split('\n').flatMap((line) => {
    const person = personIn(plain(line));
    return person
      ? [{ person, confidence: 0.99, evidence: { label: '', quote: facts.selection, how: 'selection' } }]
      : [];
  });

function personIn(line: string): Person | undefined {
  const known = personFrom(line);
  if (known && (known.title || / /.test(known.name))) return known;
  const [, title = '', name = ''] = POST_FIRST.exec(line) ?? [];
  if (title && isName(name)) return { name, title };
  const [, first = '', post = ''] = POST_LAST.exec(line) ?? [];
  return post && isName(first) ? { name: first, title: post } : undefined;
}
