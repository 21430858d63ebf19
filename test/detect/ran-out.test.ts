import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { mountFullDisk, needsRoot } from '../as-root.js';
import { kernel } from '../e2e/kernels.js';
import { ask, treeOf } from './ask.js';

const OLD = kernel('6.1');
const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-ran-out-'));
const full = path.join(dir, 'full');
afterAll(() => rmSync(dir, { recursive: true }));

it.for([
  ['disk', `TMPDIR=${full} exec ${OLD.cc} "$@"`, /: the disk is full$/],
  ['files', `ulimit -n 3; exec ${OLD.cc} "$@"`, /: too many files are open$|exit status 127$/],
  ['memory', `ulimit -v 44000; exec ${OLD.cc} "$@"`, /: no memory is left$/],
] as const)(
  'what a machine ran out of is told, and is no failed sanity test: %s',
  async ([name, run, told], context) => {
    if (name === 'disk') {
      needsRoot(context);
      mountFullDisk(full);
    }
    const cc = path.join(dir, name);
    writeFileSync(cc, `#!/bin/sh\n${run}\n`, { mode: 0o755 });
    const real = await treeOf(OLD);
    const compile = { ...real.compile, argv: [cc, ...real.compile.argv.slice(1)] };
    const file = path.join(dir, 'yes.c');
    writeFileSync(file, '#include <linux/types.h>\nint x;\n');
    for (const isolated of [true, false]) {
      const asked = ask({ ...real, compile }, [file], { isolated });
      // Behind a wrapper each test is compiled alone, whichever way is asked for.
      const message = expect.stringMatching(told);
      await expect(asked).rejects.toMatchObject({ code: 'COMPILER_FAILED', message });
    }
  },
);
