#!/usr/bin/env node
// Usage: scripts/library-page.mjs [--check]
//
// Writes docs/library.md: every API change of cocci/, its rules, and the drivers that they fixed according to
// docs/reach.json. On which kernels a rule applies is kept in docs/library.tsv, with a digest of the tests in the
// rule's condition. If a rule is missing there, all kernels of scripts/kernels are asked again.
//
//   --check   writes nothing and asks no kernel: the exit status is 1 if docs/library.md is not what this script
//             would write, or if docs/library.tsv lacks a rule
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const REPO = fileURLToPath(new URL('..', import.meta.url));
const PAGE = path.join(REPO, 'docs/library.md');
const APPLIES = path.join(REPO, 'docs/library.tsv');
const SERIES = ['5.10', '6.1', '6.12', '7'];

const check = process.argv.includes('--check');
let library = readLibrary();
if (check) {
  const current = isAsked() && existsSync(PAGE) && readFileSync(PAGE, 'utf8') === page();
  if (!current) process.stderr.write('docs/library.md is not current: scripts/library-page.mjs\n');
  process.exitCode = current ? 0 : 1;
} else {
  if (!isAsked()) askKernels();
  writeFileSync(PAGE, page());
}

/** What the program knows of its library, docs/library.tsv and docs/reach.json included. */
function readLibrary() {
  return JSON.parse(compatGen(['--json', 'library']));
}

function allRules() {
  return library.changes.flatMap(({ rules }) => rules);
}

function isAsked() {
  return library.series.join() === SERIES.join() && allRules().every(({ on }) => on !== undefined);
}

/** Asks every kernel, by a module that is nothing but a comment with all the words that rules touch. */
function askKernels() {
  // Not in TMPDIR, which the root of the newest kernel may not have.
  const dir = mkdtempSync('/tmp/compat-gen-page-');
  try {
    writeFileSync(
      path.join(dir, 'all.c'),
      `/* ${allRules()
        .flatMap(({ touches }) => touches)
        .join('\n')} */\n`,
    );
    writeFileSync(path.join(dir, 'Kbuild'), readFileSync(path.join(dir, 'all.c')));
    const listed = execFileSync(path.join(REPO, 'scripts/kernels'), ['--list', ...SERIES], {
      encoding: 'utf8',
    });
    const kernels = listed.split('\n').filter(Boolean);
    if (kernels.length !== SERIES.length)
      throw new Error('a kernel is not set up: scripts/kernels');
    const chosen = kernels.map((line) => rulesFor(dir, line.split('\t')));
    const lines = allRules().map(({ name, key }) => {
      const marks = chosen.map((names) => (names.includes(name) ? 'x' : ''));
      return `${[key, ...marks].join('\t')}\n`;
    });
    writeFileSync(APPLIES, [`rule\t${SERIES.join('\t')}\n`, ...lines.sort()].join(''));
    library = readLibrary();
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
    maxBuffer: 1024 ** 3,
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

function page() {
  const { changes } = library;
  const rows = changes.flatMap(({ name, header, rules }) =>
    rules.map((rule) => {
      const cells = [
        `[${rule.name}](../cocci/${name}/)`,
        header,
        rule.upstream.replaceAll('|', '\\|'),
        ...SERIES.map((series) => (rule.on?.includes(series) ? 'x' : '')),
        rule.fixed.join(', '),
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
