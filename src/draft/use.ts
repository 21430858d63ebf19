import { CompatError } from '../core/errors.js';
import {
  closing,
  pieceAt,
  splitArguments,
  withoutComments,
  withoutStrings,
} from '../declared/index.js';

/** How a driver uses a thing of the kernel's API. */
export interface Use {
  kind: 'call' | 'member' | 'header' | 'struct' | 'word';
  /** The driver's file, relative, and its line. */
  file: string;
  line: number;
  /** That line. */
  code: string;
  /** Of a call: its arguments. */
  args?: string[];
  /** Of a member: the struct whose variable it initializes, where the piece tells that. */
  struct?: string | undefined;
  /** Of a member: whether it is set as `.member = …`. */
  isInitializer?: boolean;
  /** Of a member of a member: what stands between, as in "->props.". */
  chain?: string | undefined;
  /** The headers that its file includes as <…>. */
  includes: string[];
  /** The function, or other piece of C, that it stands in. */
  piece: string;
}

/** Every use of a name in a driver's sources, in their order. Throws USAGE where there is none. */
export function usesOf(
  sources: ReadonlyMap<string, Buffer>,
  name: string,
  root: string,
): [Use, ...Use[]] {
  const [first, ...others] = [...sources].flatMap(([file, bytes]) =>
    usesIn(bytes.toString('latin1'), file, name),
  );
  if (first !== undefined) return [first, ...others];
  throw new CompatError('USAGE', `no source below ${root} uses ${name}`, {
    hint: "Name the driver's directory with -C DIR, and what an error of the build is about: a function, macro, type, header, or a member as STRUCT.MEMBER.",
  });
}

/** The same in one text. */
export function usesIn(text: string, file: string, name: string): Use[] {
  const clean = withoutComments(text);
  const isHeader = name.endsWith('.h');
  const word = name.replace(/[.]/g, '\\.');
  const found = isHeader
    ? clean.matchAll(new RegExp(`^[ \\t]*#[ \\t]*include[ \\t]*[<"]${word}[>"]`, 'gm'))
    : withoutStrings(clean).matchAll(new RegExp(`\\b${word}\\b`, 'g'));
  const includes = [...clean.matchAll(/^[ \t]*#[ \t]*include[ \t]*<([^>\n]+)>/gm)].map(
    ([, header = '']) => header,
  );
  return [...found].flatMap((match) => {
    const at = match.index;
    const lineStart = clean.lastIndexOf('\n', at - 1) + 1;
    const code = text.slice(lineStart, text.indexOf('\n', at)).trim();
    const place = { includes, file, line: clean.slice(0, at).split('\n').length, code };
    if (isHeader) return [{ ...place, kind: 'header' as const, piece: match[0] }];
    if (/^[ \t]*#/.test(clean.slice(lineStart, at))) return [];
    return [{ ...place, ...useAt(clean, at, name), piece: pieceAt(text, at) }];
  });
}

function useAt(
  clean: string,
  at: number,
  name: string,
): Pick<Use, 'kind' | 'args' | 'struct' | 'isInitializer' | 'chain'> {
  const before = clean.slice(Math.max(0, at - 80), at);
  const after = clean.slice(at + name.length);
  if (/(?:\.|->)\s*$/.test(before)) {
    const isInitializer = /[{,]\s*\.\s*$/.test(before) && /^\s*=/.test(after);
    const struct = isInitializer ? initialized(clean.slice(0, at)) : undefined;
    const [, chain] = /((?:\.|->)\w+(?:\.|->))$/.exec(before) ?? [];
    return { kind: 'member', struct, isInitializer, chain };
  }
  if (/\bstruct\s+$/.test(before)) return { kind: 'struct' };
  const open = /^\s*\(/.exec(after);
  if (open === null) return { kind: 'word' };
  const from = at + name.length + open[0].length - 1;
  const inside = clean.slice(from + 1, closing(clean, from));
  return { kind: 'call', args: inside.trim() === '' ? [] : splitArguments(inside) };
}

/** The struct whose variable is being initialized where the text ends. */
function initialized(before: string): string | undefined {
  const [last] = [...before.matchAll(/\bstruct\s+(\w+)\s+\w+[^={;]*=\s*\{/g)].reverse();
  if (last === undefined || /^\}/m.test(before.slice(last.index))) return undefined;
  return last[1];
}
