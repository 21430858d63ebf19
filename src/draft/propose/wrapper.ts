import type { ReadKernel } from '../../changes/index.js';
import { closing, oneLine, splitArguments, withoutComments } from '../../declared/index.js';

/** The functions that one only hands its parameters to, as the header that defines it shows. */
export function wrappedBy(name: string, kernel: ReadKernel): string[] {
  return definitionsOf(name, kernel).flatMap(({ parameters, body }) => {
    const [head = '', to = ''] = /^(\w+)\s*\(/.exec(body) ?? [];
    const close = closing(body, head.length - 1);
    if (to === '' || body.slice(close + 1).trim() !== '') return [];
    const args = splitArguments(body.slice(head.length, close));
    return args.join(' ') === parameters.join(' ') ? [to] : [];
  });
}

/** What a function or macro comes to, where that is one expression. */
export interface Definition {
  parameters: string[];
  body: string;
}

/** The one-line functions and the macros of a name. */
export function definitionsOf(name: string, { table, textOf }: ReadKernel): Definition[] {
  return (table.declared.get(name) ?? []).flatMap((found): Definition[] => {
    if (found.kind === 'macro') {
      const { parameters = [], value = '' } = found;
      return value === '' ? [] : [{ parameters, body: bareBody(value) }];
    }
    if (found.kind !== 'function' || found.isInline !== true) return [];
    return inlineIn(withoutComments(textOf(found.header)), name);
  });
}

function inlineIn(clean: string, name: string): Definition[] {
  const head = new RegExp(`\\b${name}\\s*\\(`, 'g');
  for (const { index, 0: found } of clean.matchAll(head)) {
    const open = index + found.length - 1;
    const close = closing(clean, open);
    const brace = /^\s*\{/.exec(clean.slice(close + 1, close + 80));
    if (brace === null) continue;
    const from = close + brace[0].length;
    const inside = oneLine(clean.slice(from + 1, closing(clean, from)));
    const [, body] = /^(?:return\s+)?([^;{}]+);$/.exec(inside) ?? [];
    if (body === undefined) continue;
    const parameters = splitArguments(clean.slice(open + 1, close)).map(
      (one) => /(\w+)\s*(?:\[[^\]]*\])?$/.exec(one)?.[1] ?? '',
    );
    return [{ parameters: parameters.filter((one) => one !== 'void'), body: bareBody(body) }];
  }
  return [];
}

/** Without the parentheses around all of it. */
function bareBody(text: string): string {
  const body = text.trim();
  return body.startsWith('(') && closing(body, 0) === body.length - 1
    ? bareBody(body.slice(1, -1))
    : body;
}
