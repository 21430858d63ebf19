import { expect, test } from 'vitest';
import { changesOf } from '../../../src/apply/lines/own-changes.js';
import { NO_MACROS } from '../../../src/apply/rule/macros.js';
import { partsOf } from '../../../src/apply/rule/part.js';
import { cocci, sourcesOf, textsOf } from '../hosts.js';

const partOf = (text: string) =>
  partsOf(cocci('one', text), 0, false, NO_MACROS).flatMap((part, at) =>
    at === 0 ? [part] : [],
  )[0];
const renames = (from: string, to: string) =>
  partOf(`@@\nexpression e;\n@@\n- ${from}(e)\n+ ${to}(e)\n`);
const before = sourcesOf({ 'a.c': 'one(1);\nx;\ntwo(1);\n' });
const changed = sourcesOf({ 'a.c': 'uno(1);\nx;\ndue(1);\n' });

function own(part: ReturnType<typeof partOf>, others: ReturnType<typeof partOf>[]) {
  const all = [part, ...others].flatMap((one) => (one ? [{ part: one, regions: undefined }] : []));
  const [first] = all;
  return first && textsOf(changesOf(first, all, before, changed) as Map<string, Buffer>);
}

test('of two parts each has the changes that hold its words', () => {
  expect(own(renames('one', 'uno'), [renames('two', 'due')])).toEqual({
    'a.c': 'uno(1);\nx;\ntwo(1);\n',
  });
});

test('parts that share a word share their changes', () => {
  expect(own(renames('zero', 'one'), [renames('one', 'uno'), renames('two', 'due')])).toEqual({
    'a.c': 'uno(1);\nx;\ntwo(1);\n',
  });
});

test('where one changes what it names by no word, each may have made all', () => {
  const any = partOf('@@\nexpression e;\n@@\n f(\n- e\n+ 0\n )\n');
  expect(own(renames('one', 'uno'), [any])).toEqual({ 'a.c': 'uno(1);\nx;\ndue(1);\n' });
});

test('where it is known where each matched, none has the changes of other places', () => {
  const [any, one] = [partOf('@@\nexpression e;\n@@\n f(\n- e\n+ 0\n )\n'), renames('one', 'uno')];
  const at = (from: number, to: number) => new Map([['a.c', [{ from, to }]]]);
  if (any === undefined || one === undefined) throw new Error('these are parts');
  const all = [
    { part: any, regions: at(2, 3) },
    { part: one, regions: at(0, 1) },
  ];
  const of = all.map((each) => textsOf(changesOf(each, all, before, changed) as typeof changed));
  expect(of).toEqual([{ 'a.c': 'one(1);\nx;\ndue(1);\n' }, { 'a.c': 'uno(1);\nx;\ntwo(1);\n' }]);
});
