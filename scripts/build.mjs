// Builds dist/cli: program.js, the whole program as one function, and beside it the packages of PARTS; for each of
// these a .cache, what V8 made of it; main.js, which starts the one with the help of the others (src/cli/launch.ts,
// code-cache.ts); and library-search.js, the search in the library's pages. dist/api/index.mjs is what a program imports. The licences of what is bundled are in
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

/** Packages in files of their own, each read when it is first used: a run that finds all as it was needs none. */
const PARTS = {
  execa: "export * from 'execa'",
  tar: "export * from 'tar'",
  'fast-glob': "module.exports = require('fast-glob')",
  micromatch: "module.exports = require('micromatch')",
  pino: "module.exports = require('pino')",
  '@valibot/to-json-schema': "export * from '@valibot/to-json-schema'",
  'prom-client': "module.exports = require('prom-client')",
};

/** Node has loaded these before any program begins, or each run of this one needs them. */
const LOADED = ['fs', 'path', 'events', 'util', 'buffer', 'process', 'url', 'crypto'];

/**
 * What stands before a file's code. `$builtin` and `$whenUsed` return what esbuild's own __toESM does: the exports of
 * a module, and all of them as `default`. __toESM lists them, again for each file that imports the module. No package
 * has names like these.
 */
const BEFORE = `(function(require,$file){const module={exports:{}},exports=module.exports,
$url=require('node:url').pathToFileURL($file).href,$builtins=new Map,
$builtin=name=>{let made=$builtins.get(name);if(!made){const own=require(name);made={__proto__:own,default:own};$builtins.set(name,made)}return made},
$whenUsed=load=>new Proxy({},{get:(_,key)=>key==='default'?load():load()[key]});
`;

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

const inputs = [await bundle(PROGRAM, "import './src/cli/main.ts'")];
for (const [name, code] of Object.entries(PARTS)) inputs.push(await bundle(partFile(name), code));
writeFileSync(PROGRAM, loadedWhenUsed(readFileSync(PROGRAM, 'utf8')));
writeFileSync(path.join(DIST, 'THIRD-PARTY.txt'), thirdPartyText(REPO, inputs.flat()));
// The search of `library --html`, which runs in a page.
await build({
  ...options,
  entryPoints: ['src/library/in-page.ts'],
  outfile: path.join(DIST, 'cli/library-search.js'),
  format: 'iife',
  platform: 'browser',
  target: 'es2022',
});
await bundleToImport();
await runToKeep();
await build({
  ...options,
  entryPoints: ['src/cli/launch.ts'],
  outfile: path.join(DIST, 'cli/main.js'),
  define: {
    PROGRAM: described(PROGRAM),
    PARTS: `{${Object.keys(PARTS).map((name) => `${JSON.stringify(name)}:${described(partFile(name))}`)}}`,
    BUILT_BY_V8: JSON.stringify(process.versions.v8),
  },
});
putInPlace();

function putInPlace() {
  const dist = path.join(REPO, 'dist');
  if (existsSync(dist)) renameSync(dist, OLD);
  renameSync(DIST, dist);
}

/** Makes one file of some code and all that it imports; returns the names of what went into it. */
async function bundle(outfile, contents) {
  const { metafile } = await build({
    ...options,
    metafile: true,
    stdin: { contents, resolveDir: REPO },
    outfile,
    external: Object.keys(PARTS).filter((name) => partFile(name) !== outfile),
    // What launch.ts hands over is called for a part, whoever imports it.
    supported: { 'dynamic-import': false },
    define: { 'import.meta.url': '$url' },
    banner: { js: BEFORE },
    footer: { js: 'return module.exports})' },
  });
  // The package depends on no other: what the program asks for while it runs must be Node's own.
  for (const { imports } of Object.values(metafile.outputs)) {
    const missing = imports.find((one) => !isBuiltin(one.path) && !(one.path in PARTS));
    if (missing !== undefined)
      throw new Error(`${outfile} is not whole: it asks for ${missing.path}`);
  }
  // src/cli/launch.ts reads it as latin1, which is faster.
  if (/[^\0-\x7f]/.test(readFileSync(outfile, 'latin1')))
    throw new Error(`${outfile} is not all ASCII`);
  return Object.keys(metafile.inputs).filter((name) => name !== '<stdin>');
}

/** What a program imports, in one file; two directories below the package, as the program is. */
async function bundleToImport() {
  await build({
    ...options,
    entryPoints: ['src/index.ts'],
    outfile: path.join(DIST, 'api/index.mjs'),
    format: 'esm',
    // Packages that are not of ES modules ask for Node's own by require.
    banner: {
      js: "import{createRequire as $createRequire}from'node:module';const require=$createRequire(import.meta.url);",
    },
  });
}

function partFile(name) {
  return path.join(DIST, `cli/${name.replace(/^@.*\//, '')}.js`);
}

function codeFile(file) {
  return file.replace(/js$/, 'cache');
}

/**
 * The program, with what it imports loaded when it is first used: a run that finds all as it was uses little of
 * it, and zlib or child_process alone takes some ms. esbuild writes each import of a module of Node's own, and of
 * a package that is not of ES modules, as a variable.
 */
function loadedWhenUsed(source) {
  let count = 0;
  const changed = source
    .replace(
      /=__toESM\((require(?:\("[^"]+"\)|_\w+\(\))),1\)|(?<=\bimport_\w+)=(require\("[^"]+"\))/g,
      (_, whole, bare) => {
        count++;
        return `=${imported(whole ?? bare)}`;
      },
    )
    // commander would start programs for commands that are files.
    .replace('=require("node:child_process")', '=$$whenUsed(()=>require("node:child_process"))');
  if (count < 100) throw new Error(`${PROGRAM} does not import as this script expects`);
  return changed;
}

function imported(asked) {
  const [, name] = /^require\("(?:node:)?([^"]+)"\)$/.exec(asked) ?? [];
  return LOADED.includes(name) ? `$builtin("node:${name}")` : `$whenUsed(()=>${asked})`;
}

/** Runs the program on a module, so that V8 has compiled what most runs need, and keeps that. */
async function runToKeep() {
  const here = createRequire(PROGRAM);
  const scripts = new Map();
  const load = (file) => {
    const script = new Script(readFileSync(file, 'utf8'), { filename: file });
    scripts.set(file, script);
    return script.runInThisContext()(ask, file);
  };
  const parts = new Map();
  function ask(name) {
    if (!(name in PARTS)) return here(name);
    if (!parts.has(name)) parts.set(name, load(partFile(name)));
    return parts.get(name);
  }

  const module = path.join(REPO, 'examples/ramdisk');
  process.argv = [process.execPath, PROGRAM, '-C', module, 'rules', 'list'];
  const write = process.stdout.write;
  const done = new Promise((resolve) => {
    process.stdout.write = () => {
      resolve();
      return true;
    };
  });
  load(PROGRAM);
  await done;
  process.stdout.write = write;
  for (const name of Object.keys(PARTS)) ask(name);
  for (const [file, script] of scripts) writeFileSync(codeFile(file), script.createCachedData());
}

/** Two names of files, each with the SHA-256 of what it holds: the code, and what V8 made of it. */
function described(file) {
  return JSON.stringify([file, codeFile(file)].map(named));
}

function named(file) {
  const digest = createHash('sha256').update(readFileSync(file)).digest('hex');
  return [path.basename(file), digest];
}
