import { appendFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { treeOf } from '../detect/ask.js';
import { KERNELS } from '../e2e/kernels.js';
import { nightly } from '../nightly.js';
import { turnOf } from '../turn-of.js';
import { folders } from './folders.js';
import { type Form, formsOn, NOT_ASKED } from './forms.js';
import { runningOn } from './running.js';
import {
  LEFT_TO_KBUILD,
  NEITHER_FORM,
  NEVER_SELECTED,
  NOT_HEEDED,
  OF_A_MARK,
  TOO_OLD,
} from './unproven.js';
import { faultOf, isInSample, type Verdict, verdicts } from './verdict.js';

/** scripts/pairs: the file for its table, and the rules and kernels that it names; all if it names none. */
const TABLE = process.env.COMPAT_PAIRS_TABLE;
/** Whether each form is compiled, and built as a module, on each kernel. */
const IN_FULL = TABLE !== undefined || process.env.COMPAT_TEST_ALL !== undefined;
const RULES = new RegExp(process.env.COMPAT_PAIRS_RULES ?? '');
const SERIES = process.env.COMPAT_PAIRS_SERIES?.split(' ').filter(Boolean) ?? [];
const LIBRARY = folders();
const NAMED = LIBRARY.filter(({ rules }) => rules.some(({ name }) => RULES.test(name)));
const ALL = NAMED.length === LIBRARY.length;
const CHOSEN = KERNELS.filter(({ series }) => SERIES.length === 0 || SERIES.includes(series));

/** Else the forms of one rule in 24, which its name decides. */
const isTaken = (name: string): boolean => IN_FULL || turnOf(name) % 24 === 0;

const isBuiltOn = (name: string, place: number): boolean =>
  IN_FULL || isInSample(name, place, KERNELS.length);
const isWanted = (name: string): boolean =>
  isTaken(name) || NOT_HEEDED.includes(name) || KERNELS.some((_, place) => isBuiltOn(name, place));

const WANTED = NAMED.flatMap(({ rules }) => rules).filter(({ name }) => isWanted(name));

/** The forms of these rules, and what kbuild made of those that it was given, by the kernel's series. */
const forms = new Map<string, Form[]>();
const built = new Map<string, Verdict[]>();

/** The kernels on which each rule runs, by the rule's name. */
const runs = new Map<string, string[]>();
beforeAll(async () => {
  for (const kernel of CHOSEN)
    for (const { name } of await runningOn(await treeOf(kernel), WANTED))
      runs.set(name, [...(runs.get(name) ?? []), kernel.series]);
}, 1_800_000);

/** The one kernel, of those where a rule runs, that compiles its forms in `make test`. */
function kernelOf(name: string): string | undefined {
  const all = runs.get(name) ?? [];
  return all[turnOf(name) % all.length];
}

describe.each(CHOSEN)('on $series', (kernel) => {
  const isBuilt = (name: string) => isBuiltOn(name, KERNELS.indexOf(kernel));
  let here: Form[];
  beforeAll(async () => {
    const compiles = new Set(
      [...forms.values()].flat().flatMap(({ name, before }) => (before === undefined ? name : [])),
    );
    // One kernel is enough to show that the form of a rule that does not run is right.
    here = await formsOn(await treeOf(kernel), WANTED, {
      idle: (name) => isBuilt(name) || (isTaken(name) && !compiles.has(name)),
      runs: (name) =>
        isBuilt(name) ||
        NOT_HEEDED.includes(name) ||
        (isTaken(name) && kernelOf(name) === kernel.series),
    });
    forms.set(kernel.series, here);
  });

  test('no rule runs whose before form compiles', () => {
    const needless = here
      .filter(({ selected, before }) => selected && before === undefined)
      .filter(({ name }) => !LEFT_TO_KBUILD.includes(name) && !NOT_HEEDED.includes(name));
    expect(needless.map(({ name }) => name)).toEqual([]);
  });

  test('the after form of a rule that runs compiles', () => {
    const wrong = here.filter(({ after }) => after !== undefined && after !== NOT_ASKED);
    expect(wrong.map(({ name, after }) => `${name}:\n${after}`)).toEqual([]);
  });

  test('kbuild builds a before form where its rule does not run, and else the after form', async () => {
    const given = here.filter(({ name }) => isBuilt(name));
    const told = await verdicts(await treeOf(kernel), given);
    built.set(kernel.series, told);
    if (TABLE !== undefined)
      appendFileSync(TABLE, told.map((one) => row(kernel.series, one)).join(''));
    const wrong = told
      .filter((one) => faultOf(one) !== '')
      .map((one) => ({ ...one, fault: faultOf(one) }));
    expect(wrong).toEqual([]);
    // A form that compiles and is not built, though its rule does not run: the pair is no module.
    const compiles = new Set(
      here.filter(({ before }) => before === undefined).map(({ name }) => name),
    );
    const neither = NEITHER_FORM[kernel.series] ?? [];
    const lost = told.filter(
      ({ name, selected, before }) =>
        !selected && before !== undefined && compiles.has(name) && !neither.includes(name),
    );
    expect(lost).toEqual([]);
  });
});

// One kernel proves one side of most rules, all of them both.
describe.skipIf(!ALL || CHOSEN.length < KERNELS.length)('on some kernel', () => {
  // Else that it does not compile where the rule runs proves nothing.
  test('each before form compiles', () => {
    const never = everywhere(({ before }) => before !== undefined).filter(isTaken);
    expect(never).toEqual([...OF_A_MARK, ...TOO_OLD].filter(isTaken).sort());
  });

  test('each rule runs, so that its after form is compiled', () => {
    expect(everywhere(({ selected }) => !selected)).toEqual(NEVER_SELECTED.filter(isWanted));
  });

  (IN_FULL ? test : nightly)(
    'what is left to kbuild compiles where its rule runs, and is not built there',
    () => {
      const refused = [...built].flatMap(([series, told]) =>
        told.filter(({ name, selected, before }) => {
          const form = forms.get(series)?.find((one) => one.name === name);
          return selected && before !== undefined && form?.before === undefined;
        }),
      );
      expect([...new Set(refused.map(({ name }) => name))].sort()).toEqual([...LEFT_TO_KBUILD]);
    },
  );
});

/** The names of the rules of which something holds on all kernels, in byte order. */
function everywhere(holds: (form: Form) => boolean): string[] {
  const all = [...forms.values()];
  const names = all[0]!.map(({ name }) => name);
  return names
    .filter((name) => all.every((here) => here.some((form) => form.name === name && holds(form))))
    .sort();
}

/** Rule, kernel, whether `before` builds, whether `after` does, whether the rule runs, and what is wrong. */
function row(series: string, one: Verdict): string {
  const builds = (refused: string | undefined) => (refused === undefined ? 'builds' : 'refused');
  const after = one.selected ? builds(one.after) : '-';
  const cells = [one.name, series, builds(one.before), after, one.selected ? 'selected' : '-'];
  return `${[...cells, faultOf(one) || 'ok'].join('\t')}\n`;
}
