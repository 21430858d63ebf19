import { parseCondition, parseRule, type Rule } from '../../src/rules/index.js';

/** A rule as if read from /r/<name>.cocci, with these lines as its `compat:` header. */
export function ruleOf(name: string, ...directives: string[]): Rule {
  const head = directives.map((line) => `// compat: ${line}\n`).join('');
  return parseRule({ file: `/r/${name}.cocci`, text: `${head}@@ @@\n- a();\n`, origin: 'module' });
}

/** A condition without a place. */
export function when(text: string) {
  return parseCondition(text, 'here');
}

/** The names of rules, in their order. */
export function namesOf(rules: readonly Rule[]): string[] {
  return rules.map((rule) => rule.name);
}
