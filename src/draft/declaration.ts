import {
  closing,
  oneLine,
  type Parameter,
  parametersOf,
  withoutComments,
} from '../declared/index.js';
import type { FoundHeader } from '../target/index.js';

/** What a kernel's headers say of a function, a macro or a member. */
export interface Declaration {
  kind: 'function' | 'macro' | 'callback' | 'member' | 'other';
  /** As an #include names it. */
  header: string;
  /** As the header has it, on one line. */
  text: string;
  /** What a function or callback returns; "" for all else. */
  result: string;
  /** Undefined where it has none, or any number. */
  parameters: Parameter[] | undefined;
}

/** The first declaration of a function, macro, type or constant in these headers. */
export function declarationOf(
  headers: readonly FoundHeader[],
  name: string,
): Declaration | undefined {
  const found = headers.flatMap(({ name: header, text }) => {
    const clean = withoutComments(text);
    return functionIn(clean, name, header) ?? macroIn(clean, name, header) ?? [];
  });
  const other = headers.flatMap(({ name: header, text }) => otherIn(text, name, header) ?? []);
  // A macro may only wrap a function of the same name, which has the types.
  return found.find(({ kind }) => kind === 'function') ?? found[0] ?? other[0];
}

/** The declaration of a struct's member. */
export function memberOf(
  headers: readonly FoundHeader[],
  struct: string,
  member: string,
): Declaration | undefined {
  for (const { name: header, text } of headers) {
    const clean = withoutComments(text);
    const start = new RegExp(`^(?:struct|union)\\s+${struct}\\s*\\{`, 'm').exec(clean);
    if (start === null) continue;
    const open = start.index + start[0].length - 1;
    const body = clean.slice(open + 1, closing(clean, open));
    const callback = new RegExp(
      `([\\w \\t*]+?)\\(\\s*\\*\\s*(?:const\\s+)?${member}\\s*\\)\\s*\\(`,
    ).exec(body);
    if (callback !== null) {
      const at = callback.index + callback[0].length - 1;
      const inside = body.slice(at + 1, closing(body, at));
      return {
        ...{ kind: 'callback', header, result: oneLine(callback[1] ?? '') },
        text: oneLine(`${callback[0]}${inside})`),
        parameters: parametersOf(inside),
      };
    }
    const plain = new RegExp(`^[^\\n;(]*\\b${member}\\b[^;\\n(]*;`, 'm').exec(body);
    if (plain === null) continue;
    const declared = oneLine(plain[0]).replace(/;$/, '');
    return { kind: 'member', header, text: declared, result: '', parameters: undefined };
  }
  return undefined;
}

function functionIn(text: string, name: string, header: string): Declaration | undefined {
  const head = new RegExp(`^((?:[A-Za-z_]\\w*[\\s*]+)+)${name}\\s*\\(`, 'gm');
  for (const match of text.matchAll(head)) {
    const open = match.index + match[0].length - 1;
    const before = oneLine(match[1] ?? '');
    if (/\b(?:return|define|else|typedef)\b/.test(before)) continue;
    const inside = text.slice(open + 1, closing(text, open));
    const result = before
      .replace(/\b(?:extern|static|inline|__always_inline|__must_check|noinline)\b/g, '')
      .trim();
    return {
      ...{ kind: 'function', header, result: oneLine(result) },
      text: oneLine(`${before.replace(/^extern /, '')} ${name}(${inside})`).replace('* ', '*'),
      parameters: parametersOf(inside),
    };
  }
  return undefined;
}

function macroIn(text: string, name: string, header: string): Declaration | undefined {
  const match = new RegExp(`^[ \\t]*#[ \\t]*define[ \\t]+${name}\\(([^)]*)\\)`, 'm').exec(text);
  if (match === null) return undefined;
  const names = (match[1] ?? '').split(',').map((word) => word.trim());
  const any = names.some((word) => word.includes('...'));
  return {
    ...{ kind: 'macro', header, result: '', text: oneLine(match[0]) },
    parameters: any
      ? undefined
      : names.filter(Boolean).map((word) => ({ type: '', name: word, text: word })),
  };
}

/** A type, a constant, or a macro without parameters. */
function otherIn(text: string, name: string, header: string): Declaration | undefined {
  const forms = [
    `^[ \\t]*#[ \\t]*define[ \\t]+${name}\\b[^\\n]*`,
    `^(?:struct|union|enum)\\s+${name}\\s*\\{`,
    `^typedef\\b[^;{]*\\b${name}\\s*;`,
    `^[ \\t]+${name}\\s*(?:=[^,}\\n]*)?,`,
  ];
  const match = forms.map((form) => new RegExp(form, 'm').exec(text)).find((one) => one !== null);
  if (match === undefined || match === null) return undefined;
  return {
    ...{ kind: 'other', header, result: '' },
    text: oneLine(match[0].replace(/\{$/, '')),
    parameters: undefined,
  };
}
