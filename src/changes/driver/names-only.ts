import type { Word } from './meet.js';

/** Enough to see what braces belong to. */
const HEAD = 120;

/** Enough of a member's declaration to see whether parentheses are open in it. */
const MEMBER = 2000;

/** Whether a word is only the name of a label or of a member that is declared there: what the kernel means by it does not matter there. */
export function isOnlyName(word: Word): boolean {
  return isLabel(word) || isMemberDeclared(word);
}

function isLabel({ before, source: { code }, end }: Word): boolean {
  if (/\bgoto$/.test(before)) return true;
  return /[;{}]$/.test(before) && /^\s*:(?!:)/.test(code.slice(end, end + 20));
}

/** A member that the driver declares; a word in front of which nothing stands is a type or a macro. */
function isMemberDeclared({ name, before, source: { code }, at, end, braces }: Word): boolean {
  // Attributes stand at a member's end, too.
  if (name.startsWith('__') || !/[\w*,]$/.test(before)) return false;
  if (!/^\s*[;,:[]/.test(code.slice(end, end + 20))) return false;
  const open = braces(at)?.open;
  if (open === undefined) return false;
  const inside = code.slice(Math.max(open + 1, at - MEMBER), at).replace(/^[\s\S]*;/, '');
  const isOutside = (inside.match(/\(/g) ?? []).length === (inside.match(/\)/g) ?? []).length;
  return (
    isOutside &&
    /\b(?:struct|union)(?:\s+\w+)*\s*$/.test(code.slice(Math.max(0, open - HEAD), open))
  );
}
