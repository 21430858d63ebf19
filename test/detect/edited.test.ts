import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withTempDir } from '../../src/core/files.js';
import { openJobs } from '../../src/core/jobs.js';
import { readCompatTest, runTests } from '../../src/detect/index.js';
import { kernel } from '../e2e/kernels.js';
import { treeOf } from './ask.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-edited-'));
afterAll(() => rmSync(dir, { recursive: true }));

it('an answer is of what was read, or not kept', async () => {
  const [together, alone] = ['together.c', 'alone.c'].map((name) => path.join(dir, name));
  writeFileSync(together!, '#include <linux/list.h>\nint x;\n');
  writeFileSync(alone!, 'int x;\n');
  const tests = [together!, alone!].map((file) => readCompatTest(file, 'module'));
  for (const { file, text } of tests) writeFileSync(file, text.replace('int x', 'int x = nowhere'));
  const tree = await treeOf(kernel('6.1'));
  const results = await withTempDir((tempDir) =>
    runTests({
      tree,
      tests,
      sanity: { mustPass: [], mustFail: [] },
      flags: [],
      gplCompatible: true,
      isolated: false,
      jobs: openJobs(2, {}),
      tempDir,
    }),
  );
  expect(results).toMatchObject([
    { yes: true, evidence: { found: expect.anything() } },
    { yes: false, evidence: undefined },
  ]);
});
