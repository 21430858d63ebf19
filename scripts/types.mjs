#!/usr/bin/env node
// Usage: scripts/types.mjs [FILE]
//
// Writes the types of what a program imports, in one file [dist/api/index.d.mts]: the package depends on no other, so
// those of its packages that show in them are in it. `npm pack` runs it, behind scripts/build.mjs.
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { execaSync } from 'execa';
import { rollup } from 'rollup';
import { dts } from 'rollup-plugin-dts';

const REPO = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const [, , file = path.join(REPO, 'dist/api/index.d.mts')] = process.argv;
// Within the checkout: the packages that the types name are found from there.
const emitted = mkdtempSync(path.join(REPO, 'dist/types-'));
try {
  const to = ['--declaration', '--emitDeclarationOnly', '--noEmit', 'false', '--outDir', emitted];
  execaSync(
    path.join(REPO, 'node_modules/.bin/tsc'),
    ['-p', path.join(REPO, 'tsconfig.api.json'), ...to],
    { stdio: 'inherit' },
  );
  const bundle = await rollup({
    input: path.join(emitted, 'index.d.ts'),
    plugins: [dts({ includeExternal: ['valibot'] })],
    external: [/^node:/],
  });
  await bundle.write({ file, format: 'es' });
} finally {
  rmSync(emitted, { recursive: true, force: true });
}
