import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { KBUILD, probeKernel } from '../../src/target/index.js';
import { mountFullDisk, needsRoot } from '../as-root.js';
import { kernel } from '../e2e/kernels.js';
import { SESSION, sessionWith } from '../session.js';

const OLD = kernel('6.1');
const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-watch-'));
afterAll(() => rmSync(dir, { recursive: true }));

/** A compiler that goes wrong where kbuild tries out one option, by a line of sh; `cc` is the real one. */
function compiler(name: string, wrong: string): string {
  const file = path.join(dir, name);
  const tried = `case " $* " in *" -mskip-rax-setup "*"/dev/null"*) ${wrong};; esac`;
  writeFileSync(file, `#!/bin/sh\n${tried}\nexec ${OLD.cc} "$@"\n`, { mode: 0o755 });
  return file;
}

const probe = (cc: string, session = SESSION) =>
  probeKernel(session, {
    kind: KBUILD,
    host: { prefix: [], makeWords: [`CC=${cc}`] },
    kdir: OLD.kdir,
  });

describe('where kbuild tries the compiler’s options', () => {
  it('a compiler without one of them has not that option', async () => {
    const { compile } = await probe(compiler('lacks', 'echo unknown option >&2; exit 1'));
    expect(compile.argv).not.toContain('-mskip-rax-setup');
    expect((await probe(compiler('has', ':'))).compile.argv).toContain('-mskip-rax-setup');
  });

  it.each([
    ['the compiler is killed', 'kill -9 $$', /killed by signal 9/],
    ['what the compiler runs is killed', `sh -c 'kill -9 $$'; exit 1`, /killed by signal 9/],
    [
      'there is too little memory',
      `ulimit -v 40000; exec ${OLD.cc} "$@"`,
      /no memory is left|could not be started/,
    ],
    [
      'there are too few file descriptors',
      `ulimit -n 3; exec ${OLD.cc} "$@"`,
      /too many files are open|could not be started/,
    ],
    [
      'no memory is left',
      'echo cc1: out of memory allocating 9 bytes >&2; exit 1',
      /no memory is left/,
    ],
  ])('%s: an error, and no compile command', async (what, wrong, why) => {
    await expect(probe(compiler(what.replaceAll(' ', '-'), wrong))).rejects.toMatchObject({
      code: 'COMPILER_FAILED',
      message: expect.stringMatching(why),
    });
  });

  it('the disk is full: an error, and no compile command', async (context) => {
    needsRoot(context);
    const full = path.join(dir, 'full');
    mountFullDisk(full);
    const cc = compiler('full-disk', `TMPDIR=${full} exec ${OLD.cc} "$@"`);
    await expect(probe(cc)).rejects.toMatchObject({
      code: 'COMPILER_FAILED',
      message: expect.stringMatching(/the disk is full/),
    });
  });

  it('where nobody can watch, two answers are compared', async () => {
    const once = path.join(dir, 'once');
    const noLibrary = 'case "$*" in *-shared*) exit 1;; esac';
    // A PATH with another gcc in front is the machine's; this one can make no library.
    for (const name of ['gcc', 'cc', 'clang', OLD.cc]) {
      mkdirSync(path.join(dir, 'bin'), { recursive: true });
      const real = name === OLD.cc ? `exec /usr/bin/${OLD.cc} "$@"` : 'exit 1';
      writeFileSync(path.join(dir, 'bin', name), `#!/bin/sh\n${noLibrary}\n${real}\n`, {
        mode: 0o755,
      });
    }
    const env = { ...process.env, PATH: `${path.join(dir, 'bin')}:${process.env.PATH}` };
    const cc = compiler('twice', `[ -e ${once} ] || { : > ${once}; kill -9 $$; }`);
    await expect(probe(cc, sessionWith({ env }))).rejects.toMatchObject({
      message: expect.stringContaining('another thing each time'),
    });
    expect((await probe(cc, sessionWith({ env }))).compile.argv).toContain('-mskip-rax-setup');
  });
});
