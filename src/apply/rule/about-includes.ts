import { readCocci } from '../../rules/index.js';
import type { Need } from './need.js';
import type { Part } from './part.js';
import { NEVER } from './untied.js';
import { INCLUDES } from './words.js';

/** The lines that a part looks for, if each is an include; undefined where one is not, or there is none. */
export function includesLookedFor({ text }: Pick<Part, 'text'>): string[] | undefined {
  const bodies = readCocci(text)
    .map(({ body }) => body)
    .filter((body) => !body.some((line) => line.text.includes(NEVER)));
  const looked = bodies.map((body) =>
    body.filter((line) => line.side !== '+' && line.text.trim() !== '').map((line) => line.text),
  );
  const isAlways = looked.length === 0 || looked.some((lines) => lines.length === 0);
  const all = looked.flat();
  return isAlways || !all.every((line) => INCLUDE.test(line)) ? undefined : all;
}

const INCLUDE = /^\s*#\s*include\b\s*([<"])?/;

const NEEDS = new WeakMap<Pick<Part, 'text'>, { need: Need | undefined }>();

/** What must stand in a file for such a part: spatch names no word for `#include <...>`. */
export function needOfIncludes(part: Pick<Part, 'text'>): Need | undefined {
  const known = NEEDS.get(part) ?? { need: readNeed(part) };
  NEEDS.set(part, known);
  return known.need;
}

function readNeed(part: Pick<Part, 'text'>): Need | undefined {
  const lines = includesLookedFor(part);
  const kinds = lines?.map((line) => INCLUDE.exec(line)?.[1]);
  const words = kinds?.flatMap((kind) => (kind === '<' || kind === '"' ? INCLUDES[kind] : []));
  return words !== undefined && words.length === kinds?.length ? { any: words } : undefined;
}
