import path from 'node:path';
import * as v from 'valibot';
import { sha256 } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { readWithin } from '../../core/files/bounded.js';
import { ifThereNow } from '../../core/files/missing.js';
import { splitWords } from '../../core/shell-words.js';
import { parseToml } from '../../core/toml.js';
import { dkmsPackages } from '../../preflight/index.js';
import { CHECK } from '../steps/check.js';
import { PREFLIGHT } from '../steps/preflight.js';
import { smokeStep } from '../steps/smoke.js';
import type { Step } from '../steps/step.js';
import { usermodeStep } from '../steps/usermode.js';
import { PLAN_FILE } from './file-schema.js';
import { type KernelPlan, type ModulePlan, modulePlans, type Plan } from './plan.js';

const MOST_BYTES = 1024 * 1024;

/**
 * Reads a matrix.toml. Throws CONFIG, which names the line or the key.
 *
 * @param file absolute
 * @param makeWords the words of the command line, which count where the file says nothing else
 */
export async function readPlanFile(
  file: string,
  makeWords: readonly string[],
): Promise<Omit<Plan, 'output' | 'since'>> {
  const base = path.dirname(file);
  const given = readToml(file);
  const checked = v.safeParse(PLAN_FILE, given);
  if (!checked.success) throw explain(checked.issues[0], file);
  const { title, expected, ...told } = checked.output;
  const modules = await rowsOf(told, base);
  checkNames(modules, file);
  return {
    id: sha256(file),
    title: title ?? path.basename(base),
    modules,
    kernels: columnsOf(told, base, makeWords),
    expected,
    steps: stepsOf(told),
  };
}

type Told = v.InferOutput<typeof PLAN_FILE>;

async function rowsOf(
  { modules, dkms }: Pick<Told, 'modules' | 'dkms'>,
  base: string,
): Promise<ModulePlan[]> {
  const plans = modulePlans(modules.map(({ dir }) => path.resolve(base, dir)));
  const named = new Map(plans.map(({ name, root }) => [root, name]));
  const packages = dkms === undefined ? [] : await dkmsPackages(path.resolve(base, dkms));
  return [
    ...modules.map(({ dir, name, group, version }) => {
      const root = path.resolve(base, dir);
      const own = name ?? (group === undefined ? named.get(root) : path.basename(root)) ?? root;
      return { name: group === undefined ? own : `${group}/${own}`, root, group, version };
    }),
    ...packages.map(({ name, dir }) => ({ name, root: dir })),
  ];
}

/** Throws CONFIG where two rows have one name. */
function checkNames(rows: readonly ModulePlan[], file: string): void {
  const names = new Set<string>();
  for (const { name } of rows) {
    if (names.has(name)) {
      throw new CompatError('CONFIG', `${file}: modules: two of them are called ${name}`, {
        hint: 'Give one of them another name: { dir = "…", name = "…" }.',
      });
    }
    names.add(name);
  }
}

function columnsOf(
  { kernels, compilers }: Pick<Told, 'kernels' | 'compilers'>,
  base: string,
  makeWords: readonly string[],
): KernelPlan[] {
  const at = (dir: string | undefined) => (dir === undefined ? undefined : path.resolve(base, dir));
  return kernels.flatMap(({ name, kver, kdir, headers, image, exec, make }): KernelPlan[] => {
    const prefix = inPlace(splitWords(exec), base);
    const own = {
      name,
      ...(headers === undefined ? {} : { headers: headers.map((deb) => path.resolve(base, deb)) }),
      ...(image === undefined ? {} : { image: at(image) }),
      wish: { kver, kdir: at(kdir), prefix, makeWords: merged(makeWords, make) },
    };
    if (compilers.length === 0) return [own];
    return compilers.map((compiler) => ({
      ...own,
      wish: { ...own.wish, makeWords: merged(own.wish.makeWords, compiler.make) },
      compiler: compiler.name,
    }));
  });
}

/** In the order of what they cost: one that fails spares those behind it. */
export function stepsOf({
  preflight = false,
  usermode = [],
  smoke = [],
}: Partial<Pick<Told, 'preflight' | 'usermode' | 'smoke'>>): Step[] {
  return [
    CHECK,
    ...(preflight ? [PREFLIGHT] : []),
    ...(usermode.length > 0 ? [usermodeStep(usermode)] : []),
    ...(smoke.length > 0 ? [smokeStep(smoke)] : []),
  ];
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
