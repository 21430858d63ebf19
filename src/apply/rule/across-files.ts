import type { Rule } from '../../rules/index.js';

/** `@name@`, `@name exists@` and the like: a label alone, by which nothing need be meant. */
const LABEL =
  /^\s*@\s*([A-Za-z_]\w*)?(?:\s+(?:exists|forall|expression|disable\s+\w+(?:\s*,\s*\w+)*))*\s*@/;

/**
 * Whether what a rule finds in one file can count in another. For that it takes a metavariable that is
 * inherited (`name.x`), a dependency or a script, all of which show in its headers. Every other rule can
 * be run file by file, on all cores, and on the files alone that hold its words.
 */
export function looksAcrossFiles({ text }: Pick<Rule, 'text'>): boolean {
  const headers = text.split('\n').filter((line) => /^\s*@(?!@)/.test(line));
  return headers.some((header) => {
    const label = LABEL.exec(header);
    if (label === null) return true;
    return label[1] !== undefined && new RegExp(`\\b${label[1]}\\.`).test(text);
  });
}

/**
 * Whether a rule may stand with others in one semantic patch: what these lines say holds for the
 * whole of it, and scripts share their variables.
 */
export function canShareProcess({ text }: Pick<Rule, 'text'>): boolean {
  return !/^[^\S\n]*(?:#[^\S\n]*spatch\b|virtual\b|using\b|@[^\S\n]*(?:script|initialize|finalize)\b)/m.test(
    text,
  );
}
