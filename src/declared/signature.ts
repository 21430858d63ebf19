import { closing } from './c-text.js';
import { type Parameter, parametersOf } from './parameters.js';

/** What a function, or a pointer to one, takes and returns. */
export interface Signature {
  result: string;
  /** Undefined for any number of them. */
  parameters: Parameter[] | undefined;
}

/**
 * Of "int f(struct s *x)", "int (*f)(struct s *x)" or "int (*)(struct s *)"; undefined for what is not a function.
 */
export function signatureOf(text: string): Signature | undefined {
  const pointer = /^([^(]*)\(\s*\*\s*(?:const\s+)?\w*\s*(?:\[[^\]]*\]\s*)?\)\s*\(/s.exec(text);
  const plain = pointer ?? /^(.*?)\b\w+\s*\(/s.exec(text);
  if (plain === null) return undefined;
  const open = plain[0].length - 1;
  const inside = text.slice(open + 1, closing(text, open));
  return { result: (plain[1] ?? '').trim(), parameters: parametersOf(inside) };
}
