import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keep, readKept } from '../../../src/core/files/kept.js';
import { libraryRules } from '../../../src/project/library/library-rules.js';
import type { Rule } from '../../../src/rules/index.js';

const RULE = `// compat: when !have_lamp && (have_oil || have_lamp)
// compat: touches lamp_on "lamp oil.h"
// compat: must match
// compat: spatch >= 1.1
// upstream: 123456789abc ("lamp: light"), v6.2
@@ @@
- lamp_on()
+ lamp_light()
`;
const LATER = `// compat: after lamp__no_light
// compat: draft
@@ @@
- lamp_oil()
+ lamp_fill()
`;

let box: string;
let root: string;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  box = mkdtempSync(path.join(os.tmpdir(), 'library-rules-'));
  root = path.join(box, 'module');
  env = { XDG_CACHE_HOME: path.join(box, 'cache') };
  put('light/on/have_lamp.c', '/* a test */');
  put('light/on/have_oil.c', '/* a test */');
  put('light/on/lamp__no_light.cocci', RULE);
  put('light/oil/a_later.cocci', LATER);
  // Ten seconds on: a file that was just written may change again within the clock's tick.
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 10_000 });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(box, { recursive: true });
});

/** A file of the library that the module's release carries. */
function fileOf(name: string): string {
  return path.join(root, 'compat/release/library', name);
}

function put(name: string, text: string): void {
  mkdirSync(path.dirname(fileOf(name)), { recursive: true });
  writeFileSync(fileOf(name), text);
}

/** Each property of a rule: some are read from its file when they are asked for. */
function whole(rule: Rule): Rule {
  const { name, file, kind, text, digest, when, after, touches, mustMatch } = rule;
  const { unless, isDraft, spatchAtLeast, upstream, allows, origin } = rule;
  const first = { name, file, kind, text, digest, when, after, touches, unless, mustMatch };
  return { ...first, isDraft: isDraft === true, spatchAtLeast, upstream, allows, origin };
}

/** What is known of the library, each rule whole. */
function read() {
  const { tests, rules } = libraryRules(env, root);
  return { tests, rules: rules.map(whole) };
}

function keptFile(): string {
  const dir = path.join(box, 'cache/compat-gen/rules');
  const [name = ''] = readdirSync(dir);
  return path.join(dir, name);
}

/** Puts something else in the place of what is kept, with a right digest. */
function swap(from: RegExp, to: string): void {
  const text = readKept(keptFile())?.toString() ?? '';
  expect(text).toMatch(from);
  expect(keep(keptFile(), Buffer.from(text.replace(from, to)), 9)).toBe(true);
}

it('reads the same from what was kept', () => {
  const first = read();
  expect(first.rules).toMatchObject([
    { name: 'a_later', isDraft: true, after: ['lamp__no_light'] },
    { name: 'lamp__no_light', touches: ['lamp_on', 'lamp oil.h'], spatchAtLeast: '1.1' },
  ]);
  expect(read()).toEqual(first);
});

it('believes what was kept while nothing changes', () => {
  read();
  swap(/=lamp_on/, '=lamp_off');
  expect(read().rules[1]?.touches).toEqual(['lamp_off', 'lamp oil.h']);
});

describe('reads all again', () => {
  const changed: Record<string, () => void> = {
    'after a rule was changed in place, its size and time as before': () => {
      const { atime, mtime } = statSync(fileOf('light/on/lamp__no_light.cocci'));
      put('light/on/lamp__no_light.cocci', RULE.replace('lamp_on "', 'lamp_ON "'));
      utimesSync(fileOf('light/on/lamp__no_light.cocci'), atime, mtime);
    },
    'after a rule was added': () => put('light/on/lamp__yes_light.cocci', LATER),
    'after a test was added': () => put('light/on/have_wick.c', ''),
    'after a rule was removed': () => rmSync(fileOf('light/oil/a_later.cocci')),
    'after a rule got another name': () =>
      renameSync(fileOf('light/oil/a_later.cocci'), fileOf('light/oil/b_later.cocci')),
    'after a change was added': () => put('light/off/off.cocci', LATER),
    'after a subsystem was added': () => put('dark/off/off.cocci', LATER),
    'after a change was removed': () => rmSync(fileOf('light/oil'), { recursive: true }),
  };
  it.each(Object.keys(changed))('%s', (what) => {
    const before = read();
    changed[what]?.();
    const after = read();
    expect(after).not.toEqual(before);
    rmSync(path.join(box, 'cache'), { recursive: true });
    expect(after).toEqual(read());
  });

  it('where a rule is broken now, with its error', () => {
    read();
    put('light/oil/a_later.cocci', '// compat: drafty\n@@ @@\n- a\n+ b\n');
    expect(() => libraryRules(env, root)).toThrow(/there is no directive "compat: drafty"/);
  });

  it.each([
    ['a line of another kind', /^folder/m, 'wallet'],
    ['a rule of another kind', /\tcocci\t/, '\tcaucus\t'],
    ['nothing but a state', /\n.*/s, ''],
    ['another state', /^state\t./, 'state\t'],
  ])('where %s was kept', (_, from, to) => {
    const before = read();
    swap(from, to);
    expect(read()).toEqual(before);
  });

  it('where what was kept is damaged', () => {
    const before = read();
    writeFileSync(keptFile(), 'no digest');
    expect(read()).toEqual(before);
  });
});

it('keeps nothing of a library whose rules wait for tests of the module', () => {
  expect(libraryRules(env, root).isChecked).toBe(true);
  rmSync(path.join(box, 'cache'), { recursive: true });
  rmSync(fileOf('light/on/have_oil.c'));
  expect(libraryRules(env, root).isChecked).toBe(false);
  expect(() => keptFile()).toThrow(/ENOENT/);
});

it('keeps nothing of a library that has just changed', () => {
  vi.useRealTimers();
  read();
  expect(() => keptFile()).toThrow(/ENOENT/);
});
