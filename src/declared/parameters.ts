import { oneLine, splitArguments } from './c-text.js';

/** A parameter as a header declares it. */
export interface Parameter {
  /** Without the name: "const char *"; "" for one of a macro. */
  type: string;
  name: string;
  /** As it stands in a declaration, with a name in any case. */
  text: string;
}

/** The parameters between a function's parentheses. Undefined for any number of them. */
export function parametersOf(inside: string): Parameter[] | undefined {
  const parts = splitArguments(inside);
  if (parts.length === 1 && (parts[0] === 'void' || parts[0] === '')) return [];
  if (parts.includes('...')) return undefined;
  return parts.map(parameterOf);
}

const ATTRIBUTES = /\b__(?:user|iomem|maybe_unused|rcu|force|percpu|unused|always_unused)\b/g;
const ONLY_TAG = /^(?:const\s+)?(?:struct|union|enum)\s+$/;

function parameterOf(part: string, index: number): Parameter {
  const text = oneLine(part.replace(ATTRIBUTES, ''));
  // A pointer to a function, or an array.
  const odd = /\(\s*\*\s*(\w+)\s*\)\s*\(|(\w+)\s*\[/.exec(text);
  if (odd !== null) return { type: text, name: odd[1] ?? odd[2] ?? '', text };
  const [, type = text, name = ''] = /^(.*[\s*])(\w+)$/.exec(text) ?? [];
  // "struct device" alone is a type, and so is "u32".
  const isType = /^(?:int|long|char|short|unsigned|bool)$/.test(name) || ONLY_TAG.test(type);
  if (name !== '' && !isType) return { type: oneLine(type), name, text };
  const made = `arg${index + 1}`;
  return { type: text, name: made, text: `${text}${text.endsWith('*') ? '' : ' '}${made}` };
}
