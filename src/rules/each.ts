import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { readDirectives, type SelectedBy } from './directives.js';
import { digestOf } from './parse.js';
import type { Rule } from './rule.js';

/** `rules.each`: a semantic patch to be run once for every applied rule. */
export interface Template {
  /** Absolute path; `.cocci` or `.cocci.in`. */
  file: string;
  /** latin1. */
  text: string;
  /** What each applied rule's name replaces, such as `@COMPAT_PATCH_NAME@`. */
  placeholder: string;
  /** 'when' unless it is said. */
  selectedBy?: SelectedBy;
}

/**
 * The applied rules, each followed by its own instance of the template: a .cocci rule named
 * `<rule>+<template>`. DRBD uses one to make the module tell which rules it was built with.
 * Throws RULE_FILE for a template without its placeholder, or one that says when it applies.
 */
export function instantiate(template: Template, rules: readonly Rule[]): Rule[] {
  const { file, text, placeholder, selectedBy } = template;
  const directives = readDirectives(text, 'cocci', file, selectedBy);
  if (placeholder === '' || !text.includes(placeholder)) {
    throw new CompatError('RULE_FILE', `${file} doesn't hold its placeholder "${placeholder}"`, {
      hint: 'Write the placeholder where the name of each applied rule belongs.',
    });
  }
  if (directives.when || directives.after.length > 0 || directives.touches.length > 0) {
    throw new CompatError('RULE_FILE', `${file}: a template takes no when, after or touches`, {
      hint: 'It goes with every applied rule, right after it. Drop these lines.',
    });
  }
  const base = path.basename(file).replace(/\.cocci(?:\.in)?$/, '');
  return rules.flatMap((rule) => {
    const nameBytes = Buffer.from(rule.name).toString('latin1');
    const filled = text.replaceAll(placeholder, () => nameBytes);
    const instance: Rule = {
      ...directives,
      name: `${rule.name}+${base}`,
      file,
      kind: 'cocci',
      text: filled,
      digest: digestOf(filled),
      after: [rule.name],
      origin: rule.origin,
    };
    return [rule, instance];
  });
}

/** The rule that somebody wrote: an instance of a template is its rule to a reader. */
export function writtenRule(name: string): string {
  return name.split('+', 1)[0] ?? name;
}

/** These rules as somebody wrote them, each once. */
export function writtenRules(names: readonly string[]): string[] {
  return [...new Set(names.map(writtenRule))];
}
