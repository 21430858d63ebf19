// Builds dist/cli: program.js, the whole program as one function; program.cache, what V8 made of it;
// main.js, which starts the one with the help of the other (src/cli/launch.ts, code-cache.ts); and
// library-search.js, the search in the library's pages. The licences of what is bundled are in
// dist/THIRD-PARTY.txt. dist/ takes the place of the one before when it is whole: a program that runs while it is
// built again finds one or the other.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire, isBuiltin } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Script } from 'node:vm';
import { build } from 'esbuild';
import { thirdPartyText } from './third-party.mjs';

const REPO = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
// Beside the one before: the program finds what belongs to it from where it stands.
const DIST = path.join(REPO, `dist.${process.pid}`);
const OLD = `${DIST}.old`;
process.once('exit', () => {
  for (const dir of [DIST, OLD]) rmSync(dir, { recursive: true, force: true });
});
const PROGRAM = path.join(DIST, 'cli/program.js');
const CACHE = path.join(DIST, 'cli/program.cache');

const options = {
  absWorkingDir: REPO,
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20.5',
  minifyWhitespace: true,
  minifySyntax: true,
  logLevel: 'warning',
};

mkdirSync(path.join(DIST, 'cli'), { recursive: true });
// The package itself is of ES modules.
writeFileSync(path.join(DIST, 'package.json'), '{ "type": "commonjs" }\n');

const { metafile } = await build({
  ...options,
  metafile: true,
  entryPoints: ['src/cli/main.ts'],
  outfile: PROGRAM,
  define: { 'import.meta.url': 'moduleUrl' },
  banner: {
    js: "(function(require,file){const module={exports:{}},moduleUrl=require('node:url').pathToFileURL(file).href;",
  },
  footer: { js: '})' },
});
// The package depends on no other: what the program asks for while it runs must be Node's own.
for (const { imports } of Object.values(metafile.outputs)) {
  const missing = imports.find((one) => !isBuiltin(one.path));
  if (missing !== undefined)
    throw new Error(`${PROGRAM} is not whole: it asks for ${missing.path}`);
}
const notices = thirdPartyText(REPO, Object.keys(metafile.inputs));
writeFileSync(path.join(DIST, 'THIRD-PARTY.txt'), notices);
// The search of `library --html`, which runs in a page.
await build({
  ...options,
  entryPoints: ['src/library/in-page.ts'],
  outfile: path.join(DIST, 'cli/library-search.js'),
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
});
await runToKeep();
await build({
  ...options,
  entryPoints: ['src/cli/launch.ts'],
  outfile: path.join(DIST, 'cli/main.js'),
  define: {
    PROGRAM: named(PROGRAM),
    CODE_CACHE: named(CACHE),
    BUILT_BY_V8: JSON.stringify(process.versions.v8),
  },
});
putInPlace();

function putInPlace() {
  const dist = path.join(REPO, 'dist');
  if (existsSync(dist)) renameSync(dist, OLD);
  renameSync(DIST, dist);
}

/** Runs the program on a module, so that V8 has compiled what most runs need, and keeps that. */
async function runToKeep() {
  const source = readFileSync(PROGRAM, 'utf8');
  // src/cli/launch.ts reads it as latin1, which is faster.
  if (/[^\0-\x7f]/.test(source)) throw new Error(`${PROGRAM} is not all ASCII`);
  const script = new Script(source, { filename: PROGRAM });
  process.argv = [
    process.execPath,
    PROGRAM,
    '-C',
    path.join(REPO, 'examples/ramdisk'),
    'rules',
    'list',
  ];
  const write = process.stdout.write;
  const done = new Promise((resolve) => {
    process.stdout.write = () => {
      resolve();
      return true;
    };
  });
  script.runInThisContext()(createRequire(PROGRAM), PROGRAM);
  await done;
  process.stdout.write = write;
  writeFileSync(CACHE, script.createCachedData());
}

function named(file) {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  return JSON.stringify([path.basename(file), digest]);
}
