import path from 'node:path';
import { beforeEach, describe } from 'vitest';
import type { Applied } from '../../src/apply/apply.js';
import type { ApplyOptions } from '../../src/apply/run/state.js';
import { silent } from '../../src/core/log.js';
import type { Warning } from '../../src/core/warnings.js';
import { parseRule, type Rule } from '../../src/rules/index.js';
import { findSpatch, type Spatch } from '../../src/spatch/index.js';
import { whyNotReached } from '../e2e/kernels.js';
import { SESSION } from '../session.js';

const TRIXIE = '/var/cache/compat-gen/kernels/trixie';
const IN_ROOT = path.resolve(import.meta.dirname, '../../scripts/in-root');

export const HERE = ['spatch'];

/** Describes a feature once for the spatch of this machine and once for Debian trixie's; `tests` is told whether it is the latter. */
export function describeEach(
  feature: string,
  tests: (spatch: () => Promise<Spatch>, isOther: boolean) => void,
): void {
  describe(`${feature} (spatch of this machine)`, () => tests(() => spatchOf(HERE), false));
  describe(`${feature} (spatch of Debian trixie)`, () => {
    beforeEach((context) => {
      const why = whyNotReached({ exec: [IN_ROOT, TRIXIE] });
      context.skip(why !== undefined, why);
    });
    tests(() => spatchOf([IN_ROOT, TRIXIE, 'spatch']), true);
  });
}

export async function spatchOf(command: readonly string[]): Promise<Spatch> {
  const spatch = await findSpatch(SESSION, command);
  if (spatch === undefined) throw new Error(`these tests need ${command.join(' ')}`);
  return spatch;
}

/** A rule as if read from /r/<name>.cocci, with these lines as its `compat:` header. */
export function cocci(name: string, text: string, ...directives: string[]): Rule {
  const head = directives.map((line) => `// compat: ${line}\n`).join('');
  return parseRule({ file: `/r/${name}.cocci`, text: `${head}${text}`, origin: 'module' });
}

/** A part that inherits what the first one, `r`, found, and so makes `together` show a rule all files. */
export const TIED = '\n@@\nexpression r.e;\n@@\n- never_there(e)\n+ never(e)\n';

/** Renames a function, whatever its one argument. */
export function renaming(from: string, to: string, ...directives: string[]): Rule {
  const text = `@r@\nexpression e;\n@@\n- ${from}(e)\n+ ${to}(e)\n${TIED}`;
  return cocci(`${from}_to_${to}`, text, `touches ${from}`, ...directives);
}

/** Sources from their text (latin1). */
export function sourcesOf(files: Record<string, string>): Map<string, Buffer> {
  return new Map(Object.entries(files).map(([name, text]) => [name, Buffer.from(text, 'latin1')]));
}

/** Their text again. */
export function textsOf(sources: ReadonlyMap<string, Buffer>): Record<string, string> {
  return Object.fromEntries([...sources].map(([name, bytes]) => [name, bytes.toString('latin1')]));
}

/** The files that differ, in the order of their names. */
export function changedFiles(
  before: ReadonlyMap<string, Buffer>,
  { sources }: Pick<Applied, 'sources'>,
): string[] {
  return [...sources].flatMap(([file, bytes]) => (before.get(file)?.equals(bytes) ? [] : [file]));
}

/** A C function with one statement. */
export function calling(statement: string, name = 'f'): string {
  return `int ${name}(int x)\n{\n\t${statement};\n\treturn 0;\n}\n`;
}

/** applyRules's options, with what a test says. */
export function options(
  given: Partial<ApplyOptions> & Pick<ApplyOptions, 'rules' | 'sources'>,
): ApplyOptions {
  return {
    args: [],
    group: 'together',
    strict: false,
    timeoutMs: 120_000,
    ...given,
  };
}

/** A log that keeps what a user would be told. */
export function memory() {
  const steps: string[] = [];
  const warnings: Warning[] = [];
  const lines: string[] = [];
  return {
    steps,
    warnings,
    lines,
    log: {
      ...silent,
      step: (verb: string, what: string) => void steps.push(`${verb} ${what}`),
      warn: (warning: Warning) => void warnings.push(warning),
      info: (line: string) => void lines.push(line),
    },
  };
}

/** The files that a spatch process is shown; undefined where it runs no rule. */
export function shownIn(argv: readonly string[]): string | undefined {
  const at = argv.indexOf('--sp-file');
  if (at === -1) return undefined;
  return argv
    .slice(at + 2)
    .join(' ')
    .replace(/^--file-groups \.\.\/rules\/\d+\//, '');
}
