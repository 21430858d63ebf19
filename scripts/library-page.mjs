#!/usr/bin/env node
// Usage: scripts/library-page.mjs [--check]
//
// Writes docs/library.md: every API change of cocci/, its rules, and the drivers that they fixed according to
// docs/reach.tsv. On which kernels a rule applies is kept in docs/library.tsv, with a digest of the tests in the
// rule's condition. If a rule is missing there, all kernels of scripts/kernels are asked again.
//
//   --check   writes nothing and asks no kernel: the exit status is 1 if docs/library.md is not what this script
//             would write, or if docs/library.tsv lacks a rule
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const REPO = fileURLToPath(new URL('..', import.meta.url));
const PAGE = path.join(REPO, 'docs/library.md');
const APPLIES = path.join(REPO, 'docs/library.tsv');
const SERIES = ['5.10', '6.1', '6.12', '7'];

const check = process.argv.includes('--check');
const changes = readLibrary();
const rules = changes.flatMap((change) => change.rules);
const applies = readApplies();
const asked = rules.every(({ key }) => applies.has(key));
if (check) {
  const current = asked && existsSync(PAGE) && readFileSync(PAGE, 'utf8') === page();
  if (!current) process.stderr.write('docs/library.md is not current: scripts/library-page.mjs\n');
  process.exitCode = current ? 0 : 1;
} else {
  if (!asked) askKernels();
  writeFileSync(PAGE, page());
}

/** The folders of the library: name, the header that its test is about (it includes that last), and rules. */
function readLibrary() {
  const words = ['-C', path.join(REPO, 'examples/ramdisk'), '--json', 'rules', 'list', '--all'];
  const listed = JSON.parse(compatGen(words)).filter(({ origin }) => origin === 'library');
  const root = path.join(REPO, 'cocci');
  const folders = [...new Set(listed.map(({ file }) => path.dirname(file)))].sort();
  const tests = new Map(folders.flatMap(readTests));
  return folders.map((dir) => ({
    name: path.relative(root, dir),
    header: headerOf(readTests(dir)[0]?.[1] ?? ''),
    rules: listed
      .filter(({ file }) => path.dirname(file) === dir)
      .map((rule) => ({ ...rule, key: keyOf(rule, tests) })),
  }));
}

function headerOf(test) {
  const headers = [...test.matchAll(/^#include <([^>]+)>/gm)].map(([, name]) => name);
  const own = headers.filter((name) => !/^linux\/(build_bug|module)\.h$/.test(name));
  return own.at(-1) ?? headers.at(-1) ?? 'Kbuild files';
}

/** Name and text of the compat tests in a folder. */
function readTests(dir) {
  return readdirSync(dir)
    .filter((name) => name.endsWith('.c') && !/\.(before|after)\.c$/.test(name))
    .map((name) => [name.replace(/\.c$/, ''), readFileSync(path.join(dir, name), 'utf8')]);
}

/** The rule's name, and a digest of all that its condition depends on. */
function keyOf({ name, when }, tests) {
  const texts = (when.match(/\w+/g) ?? []).map((test) => tests.get(test));
  const digest = createHash('sha256')
    .update([when, ...texts].join('\0'))
    .digest('hex');
  return `${name} ${digest.slice(0, 12)}`;
}

/** Key of a rule → for each series "x" where it applies, else nothing. */
function readApplies() {
  if (!existsSync(APPLIES)) return new Map();
  const lines = readFileSync(APPLIES, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => [line.split('\t')[0], line.split('\t').slice(1)]));
}

/** Asks every kernel, by a module that is nothing but a comment with all the words that rules touch. */
function askKernels() {
  // Not in TMPDIR, which the root of the newest kernel may not have.
  const dir = mkdtempSync('/tmp/compat-gen-page-');
  try {
    writeFileSync(
      path.join(dir, 'all.c'),
      `/* ${rules.flatMap(({ touches }) => touches).join('\n')} */\n`,
    );
    writeFileSync(path.join(dir, 'Kbuild'), readFileSync(path.join(dir, 'all.c')));
    const listed = execFileSync(path.join(REPO, 'scripts/kernels'), ['--list', ...SERIES], {
      encoding: 'utf8',
    });
    const kernels = listed.split('\n').filter(Boolean);
    if (kernels.length !== SERIES.length)
      throw new Error('a kernel is not set up: scripts/kernels');
    const chosen = kernels.map((line) => rulesFor(dir, line.split('\t')));
    applies.clear();
    for (const { name, key } of rules) {
      applies.set(
        key,
        chosen.map((names) => (names.includes(name) ? 'x' : '')),
      );
    }
    const lines = [...applies].map(([key, marks]) => `${[key, ...marks].join('\t')}\n`);
    writeFileSync(APPLIES, lines.sort().join(''));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** The names of the rules that apply on one kernel. */
function rulesFor(dir, [, , kdir, cc, exec]) {
  const there = exec === '' ? [] : ['--exec', exec];
  const words = ['-C', dir, '--json', '--kdir', kdir, `CC=${cc}`, ...there, 'explain'];
  return JSON.parse(compatGen(words)).rules;
}

function compatGen(words) {
  return execFileSync(process.execPath, [path.join(REPO, 'dist/cli/main.js'), ...words], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function page() {
  const fixed = readFixed();
  const rows = changes.flatMap(({ name, header, rules: own }) =>
    own.map((rule) => {
      const cells = [
        `[${rule.name}](../cocci/${name}/)`,
        header,
        rule.upstream.replaceAll('|', '\\|'),
        ...(applies.get(rule.key) ?? []),
        [...(fixed.get(rule.name) ?? [])].sort().join(', '),
      ];
      return `| ${cells.join(' | ')} |`;
    }),
  );
  return `<!-- Written by scripts/library-page.mjs; do not edit. -->

# The library

The tests and rules that come with compat-gen: ${changes.length} API changes of the kernel, ${rows.length} rules. A rule is used for a driver
that holds one of the words the rule touches, on the kernels that need it. What to do when a rule is missing:
[other-drivers.md](other-drivers.md).

- An **x** marks the kernels on which the rule applies. A rule with its x on the left makes new source build on old
  kernels; a rule with its x on the right makes old source build on new kernels.
- **Upstream** is the kernel commit that changed the API, and the first version that has it.
- **Fixed** names the packages of [reach.md](reach.md) that do not build as they are, and build with this rule and
  others applied.

| rule | header | upstream | ${SERIES.join(' | ')} | fixed |
|---|---|---|${SERIES.map(() => ':-:').join('|')}|---|
${rows.join('\n')}
`;
}

/** Rule → the packages that it helped to fix. */
function readFixed() {
  const file = path.join(REPO, 'docs/reach.tsv');
  const fixed = new Map();
  if (!existsSync(file)) return fixed;
  for (const line of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const [, name, , , before, after, rules = ''] = line.split('\t');
    if (before === 'ok' || after !== 'ok') continue;
    for (const rule of rules.split(' ').filter(Boolean)) {
      fixed.set(rule, (fixed.get(rule) ?? new Set()).add(name));
    }
  }
  return fixed;
}
