import { compareSignatures, type Found, type ReadKernel, type Table } from '../../changes/index.js';
import { signatureOf } from '../../declared/index.js';
import { alike } from './alike.js';
import type { Asked } from './candidate.js';
import { commentsAbove } from './said-above.js';
import { wrappedBy } from './wrapper.js';

/** What may take the place of a function or macro that is gone. */
export interface Successor {
  name: string;
  /** How it was found, for whoever reads the rule. */
  why: string;
}

/** More are not tried: each costs some compiles. */
const MOST = 3;

/** The likeliest first: what the old kernel's own header says, then what the library knows, then names that are alike. */
export function successorsOf(
  name: string,
  { kernels, rules, to, between = [] }: Asked,
): Successor[] {
  if (to !== undefined) return [{ name: to, why: 'it was named with --to' }];
  const { old, now } = kernels;
  const found = [
    ...[old, ...between].flatMap((kernel) => toldBy(kernel, name)),
    ...knownTo(name, rules).map((to) => ({
      name: to,
      why: 'the library writes the one as the other',
    })),
    ...alikeIn(name, old.table, now.table).map((to) => ({
      name: to,
      why: 'its name and its parameters are alike, nothing else says so',
    })),
  ];
  const names = new Set<string>();
  const first = found.filter(({ name: to }) => {
    if (to === name || names.has(to) || !now.table.declared.has(to)) return false;
    names.add(to);
    return true;
  });
  return first.slice(0, MOST);
}

/** What a kernel that still has it says, by its definition and then by the comment above. */
function toldBy(kernel: ReadKernel, name: string): Successor[] {
  const { release } = kernel.table;
  return [
    ...wrappedBy(name, kernel).map((to) => ({
      name: to,
      why: `${name}() only called it on ${release}`,
    })),
    ...saidIn(name, kernel).map((to) => ({
      name: to,
      why: `the comment above ${name}() names it on ${release}`,
    })),
  ];
}

/** What a comment above a declaration says to use. */
function saidIn(name: string, kernel: ReadKernel): string[] {
  return commentsAbove(name, kernel).flatMap((comment) =>
    [...comment.matchAll(/\b(?:use|by|favou?r of)\s+(\w+)\s*\(/gi)].map(([, to = '']) => to),
  );
}

/** A rule that writes the new name as this one knows the way back. */
function knownTo(name: string, rules: Asked['rules']): string[] {
  const added = new RegExp(`^\\+.*\\b${name}\\s*\\(`, 'm');
  return rules.flatMap(({ text, touches }) => {
    if (!added.test(text)) return [];
    return touches.filter((word) => new RegExp(`^-.*\\b${word}\\s*\\(`, 'm').test(text));
  });
}

const ALIKE = 0.75;
/** For one that stood beside it before. */
const ALIKE_BESIDE = 0.85;

/** The one function whose name is most alike, of those that take the same. */
function alikeIn(name: string, old: Table, now: Table): string[] {
  const was = callableIn(old, name);
  if (was === undefined) return [];
  let best: string[] = [];
  let most = 0;
  for (const [other, all] of now.declared) {
    if (other[0] === '_' && name[0] !== '_') continue;
    if (Math.abs(other.length - name.length) > 8) continue;
    const near = alike(name, other);
    if (near < (old.declared.has(other) ? ALIKE_BESIDE : ALIKE) || near < most) continue;
    if (!all.some((is) => takesTheSame(was, is, old, now))) continue;
    best = near > most ? [other] : [...best, other];
    most = near;
  }
  // Of two that are as near nobody can tell which is meant.
  return best.length === 1 ? best : [];
}

function callableIn(table: Table, name: string): Found | undefined {
  const all = table.declared.get(name) ?? [];
  return all.find(({ kind }) => kind === 'function') ?? all.find(isMacro);
}

function isMacro({ kind, parameters }: Found): boolean {
  return kind === 'macro' && parameters !== undefined;
}

function takesTheSame(was: Found, is: Found, old: Table, now: Table): boolean {
  if (isMacro(was) || isMacro(is))
    return countOf(was) !== undefined && countOf(was) === countOf(is);
  const [from, to] = [signatureOf(was.text), signatureOf(is.text)];
  if (was.kind !== is.kind || from === undefined || to === undefined) return false;
  const differs = compareSignatures(from, to, old, now);
  if (differs === undefined) return true;
  const { count, refused, meaning, result } = differs;
  const returns = result === undefined || result === 'const' || result === 'integer';
  return count === undefined && refused.length === 0 && meaning === undefined && returns;
}

function countOf(found: Found): number | undefined {
  return found.kind === 'function'
    ? signatureOf(found.text)?.parameters?.length
    : found.parameters?.length;
}
