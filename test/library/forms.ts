import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { applyRules } from '../../src/apply/index.js';
import { withTempDir } from '../../src/core/files/temp-dir.js';
import { participating, type Rule } from '../../src/rules/index.js';
import type { KernelTree } from '../../src/target/index.js';
import { HERE, options, spatchOf } from '../apply/hosts.js';
import { ask } from '../detect/ask.js';
import { SESSION } from '../session.js';
import { type Folder, folders, pairFile, pairNames } from './folders.js';
import { runningOn } from './running.js';

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
  rules: readonly Rule[],
  isAsked: { idle: (name: string) => boolean; runs: (name: string) => boolean },
): Promise<Form[]> {
  const compiled = rules.filter(({ kind }) => kind !== 'kbuild');
  const selected = new Set((await runningOn(tree, compiled)).map(({ name }) => name));
  const files = compiled.flatMap((rule) => {
    const { before, after } = pairNames(rule);
    const isRun = selected.has(rule.name);
    const isWanted = (isRun ? isAsked.runs : isAsked.idle)(rule.name);
    const names = isWanted ? [before, ...(isRun ? [after] : [])] : [];
    return names.map((name) => path.join(path.dirname(rule.file), name));
  });
  const errors = await errorsOf(tree, files);
  const asked = new Set(files.map((file) => path.parse(file).name));
  const forms = compiled.map((rule) => ({
    rule,
    name: rule.name,
    selected: selected.has(rule.name),
    before: asked.has(`${rule.name}.before`) ? errors.get(`${rule.name}.before`) : NOT_ASKED,
    after:
      selected.has(rule.name) && !asked.has(`${rule.name}.after`)
        ? NOT_ASKED
        : errors.get(`${rule.name}.after`),
  }));
  const unfinished = forms.filter(({ after }) => after !== undefined && after !== NOT_ASKED);
  const finished = await finish(
    tree,
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
  const wanted = library.filter(({ rules }) => rules.some(({ name }) => isAsked(name)));
  const here = await runningOn(
    tree,
    wanted.flatMap(({ rules }) => rules),
  );
  const running = new Set(here.map(({ name }) => name));
  const idle = wanted
    .filter(({ rules }) => !rules.some(({ name }) => running.has(name)))
    .flatMap(({ rules }) => rules)
    // No old driver has the lines of a .head rule.
    .filter(({ kind, name }) => (kind === 'cocci' || kind === 'patch') && isAsked(name));
  const fileOf = (rule: Rule) => path.join(path.dirname(rule.file), pairNames(rule).after);
  const errors = await errorsOf(tree, idle.map(fileOf));
  const refused = idle.filter((rule) => errors.has(path.parse(fileOf(rule)).name));
  const finished = await finish(tree, refused, 'after');
  return refused.map(({ name }) => name).filter((name) => finished.get(name)?.errors !== undefined);
}

/** What all rules of the kernel make of one side of a rule's pair, by the rule's name, and the compiler's errors. */
function finish(tree: KernelTree, rules: readonly Rule[], side: 'before' | 'after' = 'before') {
  return withTempDir(SESSION, async (dir) => {
    mkdirSync(dir, { recursive: true });
    const known = await runningOn(tree, concerned(rules));
    const made = await Promise.all(
      rules.map(async (rule) => {
        const sources = new Map([['pair.c', pairFile(rule, side)]]);
        const chosen = participating(known, bothSides(rule));
        const applied = await applyRules(
          SESSION,
          await spatchOf(HERE),
          options({ rules: chosen, sources }),
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

/** The library's rules that may have work in some rules' pairs, or in what these rules leave. */
function concerned(rules: readonly Rule[]): Rule[] {
  const all = folders().flatMap((folder) => folder.rules);
  const names = new Set(
    rules.flatMap((rule) => participating(all, bothSides(rule)).map(({ name }) => name)),
  );
  return all.filter(({ name, kind }) => kind !== 'kbuild' && names.has(name));
}

function bothSides(rule: Rule): Map<string, Buffer> {
  return new Map((['before', 'after'] as const).map((side) => [side, pairFile(rule, side)]));
}

/** By file name, without its extension; what compiles is not in it. */
async function errorsOf(tree: KernelTree, files: readonly string[]): Promise<Map<string, string>> {
  const results = await ask(tree, files, { isolated: false, flags: REFUSED });
  const refused = results.filter(({ yes }) => !yes);
  return new Map(refused.map(({ test, output }) => [test, output]));
}
