import { conditionText, type Rule } from '../rules/index.js';
import type { Change } from './compare/change.js';

/** A rule that is for a change. */
export interface Known {
  name: string;
  /** When it applies: the compat tests that it waits for. */
  when: string;
}

/** The rules that touch what a change is about; of a member, those that name it as one. */
export function rulesForChange(
  { name, what }: Pick<Change, 'name' | 'what'>,
  rules: readonly Rule[],
): Known[] {
  const word =
    what === 'header' && name.endsWith('.h') ? name : (name.split(/[ .]/).at(-1) ?? name);
  const [, struct] = /^(?:struct|union) (\w+)\./.exec(name) ?? [];
  return rules.flatMap((rule) => {
    const { text, touches, when } = rule;
    const isMember =
      struct !== undefined &&
      touches.includes(struct) &&
      new RegExp(`\\.\\s*${word}\\b`).test(text);
    if (!touches.includes(word) && !isMember) return [];
    const structs = [...text.matchAll(/\bstruct\s+(\w+)/g)].map(([, of]) => of);
    if (struct !== undefined && structs.length > 0 && !structs.includes(struct)) return [];
    return [{ name: rule.name, when: when === undefined ? 'always' : conditionText(when) }];
  });
}
