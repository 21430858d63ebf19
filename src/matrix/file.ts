import path from 'node:path';
import * as v from 'valibot';
import { sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { readWithin } from '../core/files/bounded.js';
import { ifThereNow } from '../core/files/missing.js';
import { splitWords } from '../core/shell-words.js';
import { parseToml } from '../core/toml.js';
import { type KernelPlan, modulePlans, type Plan } from './plan.js';

const MAKE_WORD = v.pipe(
  v.string(),
  v.regex(/^(?:ARCH|CROSS_COMPILE|CC|LLVM|O|W)=/, 'a word for make, such as "CC=gcc-12"'),
);
const text = v.pipe(v.string(), v.nonEmpty());

/** matrix.toml, key by key. All paths are relative to the file. */
const FILE = v.strictObject({
  title: v.optional(text),
  /** Directories. */
  modules: v.pipe(v.array(text), v.minLength(1)),
  kernels: v.pipe(
    v.array(
      v.pipe(
        v.strictObject({
          name: v.optional(text),
          kver: v.optional(text),
          kdir: v.optional(text),
          /** As --exec takes it; the program may be named relative to the file. */
          exec: v.optional(v.string(), ''),
          make: v.optional(v.array(MAKE_WORD), []),
        }),
        v.check(
          ({ kver, kdir }) => (kver === undefined) !== (kdir === undefined),
          'a kernel has either kver or kdir',
        ),
      ),
    ),
    v.minLength(1),
  ),
  /** Each kernel is built for with each; without any, with what `make` of the kernel says. */
  compilers: v.optional(v.array(v.strictObject({ name: text, make: v.array(MAKE_WORD) })), []),
  /** What is known to fail, and why. `*` in a name stands for anything. */
  expected: v.optional(
    v.array(
      v.strictObject({
        module: v.optional(text, '*'),
        kernel: v.optional(text, '*'),
        why: text,
      }),
    ),
    [],
  ),
});

const MOST_BYTES = 1024 * 1024;

/**
 * Reads a matrix.toml. Throws CONFIG, which names the line or the key.
 *
 * @param file absolute
 * @param makeWords the words of the command line, which count where the file says nothing else
 */
export function readPlanFile(
  file: string,
  makeWords: readonly string[],
): Omit<Plan, 'steps' | 'output' | 'since'> {
  const base = path.dirname(file);
  const given = readToml(file);
  const checked = v.safeParse(FILE, given);
  if (!checked.success) throw explain(checked.issues[0], file);
  const { title, modules, kernels, compilers, expected } = checked.output;
  const plans = modulePlans(modules.map((dir) => path.resolve(base, dir)));
  const columns = kernels.flatMap(({ name, kver, kdir, exec, make }): KernelPlan[] => {
    const prefix = inPlace(splitWords(exec), base);
    const tree = kdir === undefined ? undefined : path.resolve(base, kdir);
    const own = { name, wish: { kver, kdir: tree, prefix, makeWords: merged(makeWords, make) } };
    if (compilers.length === 0) return [own];
    return compilers.map((compiler) => ({
      ...own,
      wish: { ...own.wish, makeWords: merged(own.wish.makeWords, compiler.make) },
      compiler: compiler.name,
    }));
  });
  return {
    id: sha256(file),
    title: title ?? path.basename(base),
    ...{ modules: plans, kernels: columns, expected },
  };
}

function readToml(file: string): unknown {
  const bytes = ifThereNow(() => readWithin(file, MOST_BYTES, 'matrix.toml'));
  if (bytes === undefined) throw new CompatError('CONFIG', `${file} does not exist`);
  return parseToml(bytes.toString(), file);
}

function explain(issue: v.BaseIssue<unknown> | undefined, file: string): CompatError {
  const where = issue?.path?.map(({ key }) => String(key)).join('.') ?? 'the file';
  const isUnknown = issue?.expected === 'never';
  const what = isUnknown ? 'is not a key that is known here' : (issue?.message ?? 'is not right');
  return new CompatError('CONFIG', `${file}: ${where}: ${what}`, {
    hint: 'docs/matrix.md has all keys.',
  });
}

/** A prefix whose program is named by a relative path, as seen from the file. */
function inPlace([program, ...words]: readonly string[], base: string): string[] {
  if (program === undefined) return [];
  const isRelative = program.includes('/') && !path.isAbsolute(program);
  return [isRelative ? path.resolve(base, program) : program, ...words];
}

/** Words for make; of two with one name the later counts. */
function merged(first: readonly string[], then: readonly string[]): string[] {
  const words = new Map([...first, ...then].map((word) => [word.split('=')[0], word]));
  return [...words.values()];
}
