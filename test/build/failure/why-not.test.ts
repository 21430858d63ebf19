import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { whyNot } from '../../../src/build/failure/why-not.js';
import type { Project } from '../../../src/project/index.js';

const top = mkdtempSync(path.join(os.tmpdir(), 'why-not-'));
afterAll(() => rmSync(top, { recursive: true }));
const [root, copy] = [path.join(top, 'lamp'), path.join(top, 'copy')];
for (const dir of [root, copy]) {
  mkdirSync(dir);
  writeFileSync(path.join(dir, 'lamp.c'), '');
}
writeFileSync(path.join(copy, 'made.h'), '');

const PLAIN = '@@\n@@\n- lamp_get(1)\n+ lamp_get(2)\n';
const ASIDE = `@own_macro@\n@@\n  #define lamp_get ...\n\n@depends on !own_macro@\n@@\n- lamp_get(1)\n+ lamp_get(2)\n`;

function why(place: string, sources: Record<string, string>, text = PLAIN, unless: string[] = []) {
  const texts = Object.entries({ 'lamp.c': '', ...sources });
  const project = {
    config: { root },
    sources: new Map(texts.map(([file, one]) => [file, Buffer.from(one)])),
  } as unknown as Project;
  const errors = [{ place, message: '', api: 'lamp_get' }];
  return whyNot(
    { text, unless, touches: [], kind: 'cocci', origin: 'library' } as const,
    { api: 'lamp_get', errors },
    project,
    copy,
  );
}

test('a file that the build makes, by each of its names', () => {
  const made = { kind: 'made', file: 'made.h' };
  expect(why('made.h:3', {})).toEqual(made);
  expect(why(`${copy}/made.h:3`, {})).toEqual(made);
  expect(why('lamp.c:3', {})).toBeUndefined();
  expect(why('/usr/include/linux/x.h:3', {})).toBeUndefined();
  expect(why('modpost', {})).toBeUndefined();
});

test('a file of the driver that is none of the sources', () => {
  for (const dir of [root, copy]) writeFileSync(path.join(dir, 'lamp.inc'), '');
  expect(why('lamp.inc:3', {})).toEqual({ kind: 'unread', file: 'lamp.inc' });
  expect(why(`${copy}/lamp.inc:3`, {})).toEqual({ kind: 'unread', file: 'lamp.inc' });
  expect(why('lamp.inc:3', { 'lamp.inc': '' })).toBeUndefined();
});

test.each([
  ['a macro', '#include "a.h"\n# define lamp_get(x) x\n'],
  ['a function', 'static inline struct lamp *\nlamp_get(int x)\n{\n'],
])("the driver's own: %s", (_, text) => {
  expect(why('lamp.c:3', { 'own.h': text }, ASIDE)).toEqual({ kind: 'own', file: 'own.h' });
  expect(why('lamp.c:3', { 'own.h': text })).toBeUndefined();
});

test('a call and a declaration define nothing', () => {
  const text = 'int lamp_get(int x);\nint f(void)\n{\n\tlamp_get(1);\n}\n';
  expect(why('lamp.c:3', { 'own.h': text }, ASIDE)).toBeUndefined();
});

test("what a rule says it stands aside for: the driver's own", () => {
  const unless = ['define lamp_get(', '#define lamp_put('];
  const own = { kind: 'own', file: 'own.h' };
  expect(why('lamp.c:3', { 'own.h': '#  define lamp_get(x) x\n' }, PLAIN, unless)).toEqual(own);
  expect(why('lamp.c:3', { 'own.h': '# \tdefine\tlamp_put(x) x\n' }, PLAIN, unless)).toEqual(own);
  expect(why('lamp.c:3', { 'own.h': 'lamp_get(x)\n' }, PLAIN, unless)).toBeUndefined();
});
