import { cpSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { SmokeReport } from '../../src/smoke/index.js';
import { needsToBoot } from '../smoke/images.js';
import { kernel, openSandbox, REPO } from './kernels.js';
import { said } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

/** One lacks <linux/cleanup.h>, the other some of it. `make test` boots the one: all where this is set. */
const ALL = process.env.COMPAT_TEST_ALL !== undefined;
const LACKING = ALL ? ['5.10', '6.1'] : ['6.1'];

it.for(LACKING)(
  'what a block holds is put where it ends, as rules bring it: %s',
  { timeout: 1_200_000 },
  (series, context) => {
    const its = kernel(series);
    const image = needsToBoot(context, its);
    const gate = path.join(sandbox.dir, `gate-${series}`);
    cpSync(path.join(REPO, 'test/fixtures/gate'), gate, { recursive: true });
    const words = ['--json', '--kdir', its.kdir, `CC=${its.cc}`, '-C', gate];
    const ended = sandbox.compatGen([...words, 'smoke', '--image', image], sandbox.dir);
    expect(ended.status, said(ended)).toBe(0);
    const report: SmokeReport = JSON.parse(ended.stdout);
    expect(report.outcome).toBe('passed');
  },
);
