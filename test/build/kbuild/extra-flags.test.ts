import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { heededWords } from '../../../src/build/kbuild/extra-flags.js';
import { silent } from '../../../src/core/log.js';
import type { Project } from '../../../src/project/index.js';
import type { KernelTree } from '../../../src/target/index.js';
import { sessionWith } from '../../session.js';

const top = mkdtempSync(path.join(os.tmpdir(), 'extra-flags-'));
afterAll(() => rmSync(top, { recursive: true }));

/** A kernel tree whose kbuild heeds EXTRA_CFLAGS, or does not. */
function tree(knows: boolean): KernelTree {
  const srctree = path.join(top, knows ? 'old' : 'new');
  mkdirSync(path.join(srctree, 'scripts'), { recursive: true });
  const text = knows ? 'ccflags-y += $(EXTRA_CFLAGS)\n' : 'ccflags-y += $(KCFLAGS)\n';
  writeFileSync(path.join(srctree, 'scripts/Makefile.lib'), text);
  const host = { prefix: [], makeWords: [] };
  return { kind: { isKernel: true }, srctree, host } as unknown as KernelTree;
}

async function heeded(words: string[], { knows = false, makefile = 'obj-m := lamp.o\n' } = {}) {
  writeFileSync(path.join(top, 'Makefile'), makefile);
  const project = { config: { root: top }, files: ['Makefile'] } as unknown as Project;
  const warned: string[] = [];
  const session = sessionWith({ log: { ...silent, warn: ({ kind }) => warned.push(kind) } });
  const got = await heededWords(session, { project, tree: tree(knows) }, words);
  return { got, warned };
}

test.each([
  ['a kernel that heeds it', ['EXTRA_CFLAGS=-DA'], { knows: true }],
  ['a makefile that names it', ['EXTRA_CFLAGS=-DA'], { makefile: 'EXTRA_CFLAGS += -DB\n' }],
  ['other words', ['KCFLAGS=-DA', 'VM_KBUILD=yes'], {}],
])('%s: the words stay as they are', async (_, words, how) => {
  expect(await heeded(words, how)).toEqual({ got: words, warned: [] });
});

test('where kbuild would ignore it, it is handed on by a name that counts, and told', async () => {
  const { got, warned } = await heeded(['EXTRA_CFLAGS=-DA=1 -DB', 'X=y', 'KCFLAGS=-O1']);
  expect(got).toEqual(['EXTRA_CFLAGS=-DA=1 -DB', 'X=y', 'KCFLAGS=-O1 -DA=1 -DB']);
  expect(warned).toEqual(['flags-handed-on']);
});
