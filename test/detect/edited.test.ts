import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { kernel } from '../e2e/kernels.js';
import { ask, treeOf } from './ask.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'compat-edited-'));
afterAll(() => rmSync(dir, { recursive: true }));

it('an answer is of what was read, or not kept', async () => {
  const texts = { together: '#include <linux/list.h>\nint x;\n', alone: 'int x;\n' };
  const files = Object.entries(texts).map(([name, text]) => {
    const file = path.join(dir, `${name}.c`);
    writeFileSync(file, text);
    return file;
  });
  const edit = (): void => {
    for (const file of files) {
      writeFileSync(file, readFileSync(file, 'latin1').replace('int x', 'int x = nowhere'));
    }
  };
  // It is called when the tests have been read.
  const results = await ask(await treeOf(kernel('6.1')), files, { isolated: false, watch: edit });
  expect(results).toMatchObject([
    { yes: true, evidence: { found: expect.anything() } },
    { yes: false, evidence: undefined },
  ]);
});
