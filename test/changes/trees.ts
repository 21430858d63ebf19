import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { changesMetBy } from '../../src/changes/index.js';
import { sessionWith } from '../session.js';

const root = mkdtempSync(path.join(os.tmpdir(), 'changes-'));
afterAll(() => rmSync(root, { recursive: true }));
const tempDir = () => mkdtempSync(path.join(root, 'tree-'));

/** A tree with one header, <linux/orb.h>, and those that are named. */
export function tree(orb: string, others: Record<string, string> = {}): string {
  const kdir = tempDir();
  const files = {
    ...{ Makefile: '', 'include/config/kernel.release': '6.1.0-test\n' },
    ...{ 'arch/x86/include/generated/asm/a.h': '', 'include/generated/autoconf.h': '' },
    ...{ 'include/linux/orb.h': orb, ...others },
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(kdir, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(kdir, name), text);
  }
  return kdir;
}

export const session = () =>
  sessionWith({ env: { ...process.env, XDG_CACHE_HOME: path.join(tempDir(), 'cache') } });

const NOTHING = { Makefile: '' };

/** What a driver of these files meets; SOURCE.c and .h, and makefiles by any other name. */
export async function metByFiles(
  was: string | Record<string, string>,
  is: string | Record<string, string>,
  files: Record<string, string>,
): Promise<string[]> {
  const all = Object.entries(files);
  const isC = ([name]: [string, string]) => /\.[ch]$/.test(name);
  const texts = {
    sources: new Map(all.filter(isC)),
    makefiles: new Map(all.filter((one) => !isC(one))),
  };
  const of = (headers: typeof was) =>
    typeof headers === 'string' ? tree(headers) : tree('', { ...NOTHING, ...headers });
  const { changes } = await changesMetBy(session(), of(was), of(is), texts);
  return changes.map(
    ({ name, effect, places: [at] }) => `${effect} ${name} ${at?.file}:${at?.line}`,
  );
}
