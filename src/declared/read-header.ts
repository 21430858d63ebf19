import { closing, oneLine, withoutComments } from './c-text.js';
import type { Declared, Member } from './declared.js';
import { type Conditions, type Include, readDirectives } from './directives.js';
import { membersOf } from './members.js';
import { readCode } from './read-code.js';

/** What a text of C says at its top level. */
export interface ReadText {
  declared: Declared[];
  includes: Include[];
  /** Without comments, directives and arms that are not read: the same length of lines. */
  code: string;
}

/** More of a macro than this nobody compares. */
const MOST_OF_BODY = 300;

/** Reads a header (latin1). A text that is not well-formed says less, and never throws. */
export function readHeader(text: string, conditions: Conditions): ReadText {
  const { code, macros, includes } = readDirectives(withoutComments(text), conditions);
  const defined = macros.map(({ name, parameters, body }): Declared => {
    const head = parameters === undefined ? name : `${name}(${parameters.join(', ')})`;
    const value = oneLine(body).slice(0, MOST_OF_BODY);
    return {
      kind: 'macro',
      name,
      text: `#define ${head} ${value}`.trim(),
      parameters,
      value,
      at: 0,
    };
  });
  const bodies = new Map(macros.map(({ name, body }) => [name, body]));
  const declared = readCode(code);
  for (const one of declared) {
    if (one.members !== undefined) one.members = withMacros(one.members, bodies);
  }
  return { declared: [...defined, ...declared], includes, code };
}

/** With the members that a macro of the same header stands for. */
function withMacros(members: readonly Member[], bodies: ReadonlyMap<string, string>): Member[] {
  return members.flatMap((member) => {
    if (member.name !== '')
      return member.members === undefined
        ? [member]
        : [{ ...member, members: withMacros(member.members, bodies) }];
    const body = bodies.get(member.text)?.trim() ?? '';
    const inside = body.startsWith('{') ? body.slice(1, closing(body, 0)) : body;
    return inside.includes(';') ? membersOf(inside).filter(({ name }) => name !== '') : [];
  });
}
