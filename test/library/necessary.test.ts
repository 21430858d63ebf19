import { readdirSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { checkRules } from '../../src/apply/check/check.js';
import { openRecord } from '../../src/apply/run/record.js';
import { compileModules } from '../../src/build/compile.js';
import { CompatError } from '../../src/core/errors.js';
import { writeIfChanged } from '../../src/core/files/atomic.js';
import { type Detected, detect } from '../../src/pipeline.js';
import { rulesFor } from '../../src/project/index.js';
import { participating, type Rule } from '../../src/rules/index.js';
import { HERE, options, spatchOf } from '../apply/hosts.js';
import { EXAMPLE } from '../e2e/example.js';
import { KERNELS, type Kernel, whyNotReached } from '../e2e/kernels.js';
import { SESSION } from '../session.js';
import { turnOf } from '../turn-of.js';
import { folders } from './folders.js';
import { IDLE_IN_EXAMPLE } from './unproven.js';
import { openWorkbench, requestFor, type Workbench } from './workbench.js';

type Sources = ReadonlyMap<string, Buffer>;

/** The example driver on one kernel, with all the rules that it needs there. */
interface Patched {
  detected: Detected;
  rules: Rule[];
  /** Where it is built again and again: only what differs from the last time is compiled. */
  dir: string;
}

const SOURCES = new Map(
  readdirSync(EXAMPLE)
    .filter((name) => /\.[ch]$/.test(name))
    .map((name) => [name, readFileSync(path.join(EXAMPLE, name))]),
);
// The others are for old or foreign APIs: their pairs prove them, and the drivers of scripts/reach.
const RULES = participating(
  folders().flatMap(({ rules }) => rules),
  SOURCES,
)
  .map(({ name }) => name)
  .filter((name) => !IDLE_IN_EXAMPLE.includes(name));

const record = openRecord();

let bench: Workbench;
beforeAll(() => {
  bench = openWorkbench();
});
afterAll(() => bench.remove());

/** To build the example takes a while: one rule in twelve, which its name decides; all where this is set. */
const ALL = process.env.COMPAT_TEST_ALL !== undefined;

test.each(RULES.filter((name) => ALL || turnOf(name) % 12 === 0))(
  'the example driver does not build without %s',
  async (name) => {
    const kernel = await oldestThatNeeds(name);
    const others = kernel.rules.filter((rule) => rule.name !== name);
    expect(await complaints(kernel, await apply(others))).toMatch(/error|undefined!/i);
  },
);

const patched = new Map<string, Promise<Patched>>();

async function oldestThatNeeds(name: string): Promise<Patched> {
  for (const kernel of KERNELS) {
    if (whyNotReached(kernel) !== undefined) continue;
    const { series } = kernel;
    const known = patched.get(series) ?? patchFor(kernel);
    patched.set(series, known);
    const { rules } = await known;
    if (rules.some((rule) => rule.name === name)) return known;
  }
  throw new Error(`no kernel here needs ${name}: use its API in a driver of examples/`);
}

async function patchFor(kernel: Kernel): Promise<Patched> {
  const dir = bench.copyExample(kernel.series);
  const detected = await detect(bench.session, requestFor(dir, kernel));
  const { project, answers } = detected;
  const rules = await rulesFor(bench.session, project, answers);
  const all = { detected, rules, dir };
  expect(await complaints(all, await apply(rules))).toBe('');
  return all;
}

/** The example's sources as rules leave them. What spatch did once is known from then on. */
async function apply(rules: readonly Rule[]): Promise<Sources> {
  const spatch = await spatchOf(HERE);
  const wanted = options({ rules, sources: SOURCES, record });
  const reaches = await checkRules(SESSION, spatch, wanted);
  const applied = await applyRules(SESSION, spatch, { ...wanted, reaches });
  return applied.sources;
}

/** What kbuild complains of when it makes a module of these sources; '' when it makes one. */
async function complaints({ dir, detected }: Patched, sources: Sources): Promise<string> {
  const { project, tree } = detected;
  for (const [name, bytes] of sources) await writeIfChanged(path.join(dir, name), bytes);
  await rm(path.join(dir, 'ramdisk.ko'), { force: true });
  try {
    await compileModules(bench.session, {
      ...{ project, tree, dir, rules: [], patch: '', fingerprint: '' },
      work: { rules: [], files: [] },
    });
    return '';
  } catch (error) {
    if (error instanceof CompatError && error.code === 'KBUILD_FAILED') return String(error.output);
    throw error;
  }
}
