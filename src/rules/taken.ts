import type { Way } from './declared.js';
import type { Rule } from './rule.js';

/** What a rule takes away, of the words that it is for, and whether it looks for definitions of these itself. */
export interface Taken {
  names: { name: string; way: Way }[];
  asksItself: boolean;
}

/** What of the driver's names a rule of the library takes away. Read once. */
export function takenBy({ text, touches }: Pick<Rule, 'text' | 'touches'>): Taken {
  const known = TAKEN.get(touches);
  if (known !== undefined) return known;
  // A member is written on a line of its own, below its object.
  const lines = text.replace(/(?:->|\.)[ \t]*\n[-+ ]?/g, '->').match(/^-(?!\s*#).*/gm) ?? [];
  const withoutPlus = text.replace(/^(?:\+|\/\/).*\n/gm, '');
  // What is called beside it tells which code is meant: that is the kernel's function as well.
  const beside = withoutPlus.match(/(?<!->|\.)\b[A-Za-z_]\w*(?=\s*(?:@\w+\s*)?\()/g) ?? [];
  const words = [...beside, ...lines.flatMap((line) => line.match(BARE_WORD) ?? [])];
  const isChanged = (name: string): boolean =>
    new RegExp(
      // A function of this name, with its body: the driver's own is what the rule is for.
      `^[- ]?[\\w\\s*]*\\b${name}\\s*\\([^;{}]*\\)\\s*\\{|^attribute name [^;]*\\b${name}\\b|\\benum[^{};]*\\{[^{}]*\\b${name}\\b`,
      'm',
    ).test(withoutPlus);
  const isCalled = (name: string): boolean =>
    !new RegExp(`^-.*\\b${name}\\b(?!\\s*(?:@\\w+\\s*)?\\()`, 'm').test(
      withoutPlus.replace(/\n[- ]?(?=\s*\()/g, ''),
    );
  const taken = {
    names: [...new Set(words)]
      .filter((name) => touches.includes(name) && !isChanged(name))
      .map((name) => ({ name, way: isCalled(name) ? ('called' as const) : ('named' as const) })),
    asksItself: /^\s*@\s*own|^\s*#\s*define\b/m.test(text),
  };
  TAKEN.set(touches, taken);
  return taken;
}

const TAKEN = new WeakMap<readonly string[], Taken>();

/** No member, and no tag. */
const BARE_WORD = /(?<!(?:->|\.|\b(?:struct|union|enum))\s*)\b[A-Za-z_]\w*/g;
