import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyRules } from '../../src/apply/index.js';
import { withTempDir } from '../../src/core/files/temp-dir.js';
import { evaluate, type Rule, selectRules, testNames } from '../../src/rules/index.js';
import type { KernelTree } from '../../src/target/index.js';
import { HERE, options, spatchOf } from '../apply/hosts.js';
import { ask } from '../detect/ask.js';
import { SESSION } from '../session.js';
import { answersLeft } from './answered.js';
import { type Folder, folders, pairFile, pairNames } from './folders.js';

/** What a rule is to a kernel, and how its pair compiles there. */
export interface Form {
  name: string;
  selected: boolean;
  /** The compiler's errors; undefined where it compiles. NOT_ASKED where another kernel compiles it. */
  before: string | undefined;
  /** The same; undefined also where the rule does not run, NOT_ASKED where another kernel compiles it. */
  after: string | undefined;
  /** The C that `before` and `after` speak of: not a pair's own `after` where other rules have to finish it. */
  text: { before: string; after: string };
}

/** In place of the compiler's errors: a form that is compiled elsewhere. */
export const NOT_ASKED = 'not asked';

/** What gcc 14 refuses and older ones only warn of: the wrong type is a form that the kernel refuses. */
export const REFUSED = [
  ...['implicit-function-declaration', 'implicit-int', 'int-conversion'],
  'incompatible-pointer-types',
].map((warning) => `-Werror=${warning}`);

/**
 * Compiles a rule's `before` with the kernel's own flags, and `after` where the rule runs. A pair that needs
 * exported symbols names them as a compat test does. Where a rule leaves work to others, which the same kernel selects, its own
 * `after` is no C of that kernel: it counts as compiled if what they all make of `before` is.
 *
 * @param isAsked by a rule's name: whether `before` of a rule that does not run here is compiled; whether both are of one that runs
 */
export async function formsOn(
  tree: KernelTree,
  library: readonly Folder[],
  isAsked: { idle: (name: string) => boolean; runs: (name: string) => boolean },
): Promise<Form[]> {
  const all = library.flatMap(({ rules }) => rules);
  const compiled = all.filter(({ kind }) => kind !== 'kbuild');
  const answers = await answersOf(tree, library);
  const lookup = (test: string) => answers.get(test);
  const selected = new Set(await runningOn(tree, library));
  const files = compiled.flatMap((rule) => {
    const { before, after } = pairNames(rule);
    const isRun = selected.has(rule);
    const isWanted = (isRun ? isAsked.runs : isAsked.idle)(rule.name);
    const names = isWanted ? [before, ...(isRun ? [after] : [])] : [];
    return names.map((name) => path.join(path.dirname(rule.file), name));
  });
  const errors = await errorsOf(tree, files);
  const asked = new Set(files.map((file) => path.parse(file).name));
  const forms = compiled.map((rule) => ({
    rule,
    name: rule.name,
    selected: selected.has(rule),
    before: asked.has(`${rule.name}.before`) ? errors.get(`${rule.name}.before`) : NOT_ASKED,
    after:
      selected.has(rule) && !asked.has(`${rule.name}.after`)
        ? NOT_ASKED
        : errors.get(`${rule.name}.after`),
  }));
  const unfinished = forms.filter(({ after }) => after !== undefined && after !== NOT_ASKED);
  const chosen = selectRules(all, lookup);
  const finished = await finish(
    tree,
    chosen,
    unfinished.map(({ rule }) => rule),
  );
  return forms.map(({ rule, ...form }) => {
    const last = finished.get(rule.name);
    const text = {
      before: pairFile(rule, 'before').toString('latin1'),
      after: last?.text ?? pairFile(rule, 'after').toString('latin1'),
    };
    return { ...form, after: last === undefined ? form.after : last.errors, text };
  });
}

/** The rules, but those for Kbuild files, that run on a kernel. */
export async function runningOn(tree: KernelTree, library: readonly Folder[]): Promise<Rule[]> {
  const answers = await answersOf(tree, library);
  const lookup = (test: string) => answers.get(test);
  return library
    .flatMap(({ rules }) => rules)
    .filter(({ kind }) => kind !== 'kbuild')
    .filter(({ when, name }) => when === undefined || evaluate(when, lookup, name));
}

/** What a kernel answered, by its release: it is asked once. */
const answered = new Map<string, Promise<Map<string, boolean>>>();

function answersOf(tree: KernelTree, library: readonly Folder[]): Promise<Map<string, boolean>> {
  const known = answered.get(tree.release) ?? askAll(tree, library);
  answered.set(tree.release, known);
  return known;
}

async function askAll(tree: KernelTree, library: readonly Folder[]) {
  // A rule may wait for a test of another folder.
  const named = new Set(
    library.flatMap(({ rules }) => rules.flatMap(({ when }) => (when ? testNames(when) : []))),
  );
  const tests = folders().flatMap(({ dir, files }) =>
    files
      .filter((file) => file.startsWith('have_'))
      .map((file) => path.join(dir, file))
      .filter((file) => named.has(path.parse(file).name)),
  );
  const left = answersLeft(tree.release);
  if (left !== undefined && tests.every((file) => left.has(path.parse(file).name))) return left;
  const results = await ask(tree, tests, { isolated: false });
  return new Map(results.map(({ test, yes }) => [test, yes]));
}

/**
 * The rules whose `after` a kernel refuses, whatever the library's rules make of it there, of the folders that have no rule for
 * that kernel: their change is known in one direction only.
 *
 * @param isAsked by a rule's name: whether its `after` is compiled
 */
export async function oneWayOn(
  tree: KernelTree,
  library: readonly Folder[],
  isAsked: (name: string) => boolean,
): Promise<string[]> {
  const answers = await answersOf(tree, library);
  const lookup = (test: string) => answers.get(test);
  const chosen = selectRules(
    library.flatMap(({ rules }) => rules),
    lookup,
  );
  const idle = library
    .filter(({ rules }) => !rules.some((rule) => chosen.includes(rule)))
    .flatMap(({ rules }) => rules)
    // No old driver has the lines of a .head rule.
    .filter(({ kind, name }) => (kind === 'cocci' || kind === 'patch') && isAsked(name));
  const fileOf = (rule: Rule) => path.join(path.dirname(rule.file), pairNames(rule).after);
  const errors = await errorsOf(tree, idle.map(fileOf));
  const refused = idle.filter((rule) => errors.has(path.parse(fileOf(rule)).name));
  const finished = await finish(tree, chosen, refused, 'after');
  return refused.map(({ name }) => name).filter((name) => finished.get(name)?.errors !== undefined);
}

/** What all rules of the kernel make of one side of a rule's pair, by the rule's name, and the compiler's errors. */
function finish(
  tree: KernelTree,
  chosen: readonly Rule[],
  rules: readonly Rule[],
  side: 'before' | 'after' = 'before',
) {
  return withTempDir(SESSION, async (dir) => {
    mkdirSync(dir, { recursive: true });
    const made = await Promise.all(
      rules.map(async (rule) => {
        const sources = new Map([['pair.c', pairFile(rule, side)]]);
        const applied = await applyRules(
          SESSION,
          await spatchOf(HERE),
          options({ rules: [...chosen], sources }),
        );
        const file = path.join(dir, `${rule.name}.c`);
        const text = applied.sources.get('pair.c')?.toString('latin1') ?? '';
        writeFileSync(file, text, 'latin1');
        return { name: rule.name, file, text };
      }),
    );
    const errors = await errorsOf(
      tree,
      made.map(({ file }) => file),
    );
    return new Map(made.map(({ name, text }) => [name, { text, errors: errors.get(name) }]));
  });
}

/** By file name, without its extension; what compiles is not in it. */
async function errorsOf(tree: KernelTree, files: readonly string[]): Promise<Map<string, string>> {
  const results = await ask(tree, files, { isolated: false, flags: REFUSED });
  const refused = results.filter(({ yes }) => !yes);
  return new Map(refused.map(({ test, output }) => [test, output]));
}
