import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { findPlaces } from '../../src/smoke/addresses.js';
import { SESSION } from '../session.js';

const dir = mkdtempSync('/tmp/compat-gen-addresses-');
afterAll(() => rmSync(dir, { recursive: true }));

it('names the function and line that called what a header inlines there', async () => {
  writeFileSync(
    path.join(dir, 'get.h'),
    'void *take(int);\nstatic inline __attribute__((always_inline)) void *get(int n)\n{\n\treturn take(n + 1);\n}\n',
  );
  writeFileSync(
    path.join(dir, 'use.c'),
    '#include "get.h"\nvoid use(void);\nvoid use(void)\n{\n\t*(char *)get(1) = 1;\n}\n',
  );
  execFileSync('gcc', ['-g', '-O2', '-c', 'use.c'], { cwd: dir });
  const offsets = Array.from({ length: 12 }, (_, index) => ({ offset: index + 1 }));
  const wanted = [...offsets, { offset: undefined }];
  const places = await findPlaces(SESSION, path.join(dir, 'use.o'), wanted);
  expect(places).toContain('use (use.c:5)');
  expect(places.filter((place) => place?.includes('.h:'))).toEqual([]);
  expect(places.at(-1)).toBeUndefined();
});
