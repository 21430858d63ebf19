import type { Shape } from './shape.js';
import type { Use } from './use.js';

/** The whole of a compat test. */
export function testText(
  { about, test, exports }: Shape,
  headers: readonly string[],
  date: string,
): string {
  const includes = ['linux/module.h', ...headers.filter((name) => name !== 'linux/module.h')];
  const exported = exports.length === 0 ? '' : `\n\t"exports": ${JSON.stringify(exports)},`;
  return `/* {
	"version": "unknown",
	"commit": "unknown",
	"comment": ${JSON.stringify(about)},${exported}
	"author": "you",
	"date": "${date}"
} */
${includes.map((name) => `#include <${name}>\n`).join('')}
${test}`;
}

/** The whole of a rule. */
export function ruleText(
  { name, touches, rule, about }: Shape,
  notes: readonly string[],
  isDraft = false,
): string {
  return `// SPDX-License-Identifier: MIT OR GPL-2.0-only
${isDraft ? '// compat: draft\n' : ''}// compat: when !have_${name}
// compat: touches ${touches}
// upstream: unknown (${about})
${notes.map((note) => `// ${note}`).join('\n')}

${rule}`;
}

/** More lines than these are no example. */
const MOST_LINES = 80;
const MOST_PIECES = 3;

/** The driver's own code that a rule is for: the before part of its pair. */
export function beforeText(uses: readonly Use[]): string {
  const pieces = new Set(
    uses.map(({ piece, code }) =>
      piece.split('\n').length <= MOST_LINES ? piece : `static void foo(void)\n{\n\t${code}\n}`,
    ),
  );
  return `${[...pieces].slice(0, MOST_PIECES).join('\n\n')}\n`;
}
