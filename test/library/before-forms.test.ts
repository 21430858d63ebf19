import { beforeAll, describe, expect, test } from 'vitest';
import { treeOf } from '../detect/ask.js';
import { KERNELS } from '../e2e/kernels.js';
import { folders } from './folders.js';
import { type Form, formsOn } from './forms.js';
import { INCOMPLETE, LEFT_TO_MODPOST, TOO_OLD } from './incomplete.js';

const LIBRARY = folders();

/** The forms of all rules, by the kernel's series. */
const forms = new Map<string, Form[]>();

const complete = ({ name }: Form) => !INCOMPLETE.has(name);

describe.each(KERNELS)('on $series', (kernel) => {
  let here: Form[];
  beforeAll(async () => {
    here = await formsOn(await treeOf(kernel), LIBRARY, new Set(INCOMPLETE.keys()));
    forms.set(kernel.series, here);
  });

  test('no rule runs whose before form compiles', () => {
    const needless = here
      .filter(({ selected, before }) => selected && before === undefined)
      .filter(({ name }) => !LEFT_TO_MODPOST.has(name));
    expect(needless.map(({ name }) => name)).toEqual([]);
  });

  test('the after form of a rule that runs compiles', () => {
    const wrong = here
      .filter(complete)
      .filter(({ selected, after }) => selected && after !== undefined);
    expect(wrong.map(({ name, after }) => `${name}:\n${after}`)).toEqual([]);
  });
});

// Else that it does not compile where the rule runs proves nothing.
test('each before form compiles on some kernel', () => {
  const never = everywhere(({ before }) => before !== undefined).filter(complete);
  expect(never.map(({ name }) => name)).toEqual([...TOO_OLD]);
});

test('what is called incomplete is', () => {
  const names = new Set(everywhere(() => true).map(({ name }) => name));
  expect([...INCOMPLETE.keys()].filter((name) => !names.has(name))).toEqual([]);
  const never = new Set(everywhere(({ before }) => before !== undefined).map(({ name }) => name));
  const right = everywhere(({ selected, after }) => !selected || after === undefined);
  const done = right.filter(({ name }) => INCOMPLETE.has(name) && !never.has(name));
  expect(done.map(({ name }) => name)).toEqual([]);
});

/** The rules of which something holds on all kernels. */
function everywhere(holds: (form: Form) => boolean): Form[] {
  const all = [...forms.values()];
  return all[0]!.filter(({ name }) =>
    all.every((here) => here.some((form) => form.name === name && holds(form))),
  );
}
