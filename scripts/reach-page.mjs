#!/usr/bin/env node
// Usage: scripts/reach-page.mjs [--write] [REPORT] DOCS
//
// Compares REPORT, a report of "compat-gen matrix", with reach.json in DOCS: a build that worked there and fails now, or
// one that works as it is and fails with compat-gen, is a line on stderr and an exit status of 1. Else, with --write, it
// is joined with reach.json, and reach.md and reach.svg are what the matrix writes of that. Without REPORT, the pages alone are written again.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { timesTable } from './reach-times.mjs';

const PROGRAM = path.join(import.meta.dirname, '../dist/cli/main.js');

const words = process.argv.slice(2);
const mayWrite = words.includes('--write');
const [report, docs] = [undefined, ...words.filter((word) => word !== '--write')].slice(-2);
if (docs === undefined) {
  process.stderr.write('usage: scripts/reach-page.mjs [--write] [REPORT] DOCS\n');
  process.exit(2);
}
const kept = path.join(docs, 'reach.json');
const losses = report === undefined ? [] : lossesOf(matrix([report, ...sinceKept()]));
for (const line of losses) process.stderr.write(`reach: ${line}\n`);
if (losses.length > 0) process.exitCode = 1;
else if (mayWrite) writePages();

/** What the matrix says of reports. */
function matrix(args) {
  const options = { encoding: 'utf8', maxBuffer: 1024 ** 3, stdio: ['ignore', 'pipe', 'pipe'] };
  try {
    return JSON.parse(
      execFileSync(process.execPath, [PROGRAM, '--json', 'matrix', ...args], options),
    );
  } catch (error) {
    // Some cells fail, and nobody expects otherwise.
    if (error.status !== 7) throw error;
    return JSON.parse(error.stdout);
  }
}

function sinceKept() {
  return existsSync(kept) ? ['--since', kept] : [];
}

function lossesOf({ cells, since }) {
  const isBroken = ({ outcome }) => outcome === 'broken';
  const named = ({ module, kernel }) => `${module.replace('/', ' ')}`.concat(`\0${kernel}`);
  const broken = cells.filter(isBroken);
  const lost = (since?.changes ?? []).filter(({ kind, is }) => kind === 'worse' && is !== 'broken');
  const say = (one, how) => {
    const [name, kernel] = named(one).split('\0');
    return how(name, kernel);
  };
  return [
    ...broken.map((one) =>
      say(one, (name, kernel) => `${name} builds for ${kernel} as it is, and not by compat-gen`),
    ),
    ...lost.map((one) =>
      say(one, (name, kernel) => `${name} was built for ${kernel} the last time`),
    ),
  ];
}

function writePages() {
  const temp = mkdtempSync(path.join(os.tmpdir(), 'compat-gen-reach-'));
  try {
    const at = (name) => path.join(temp, name);
    const reports = [kept, report].filter((file) => file !== undefined && existsSync(file));
    writeFileSync(at('all.json'), JSON.stringify(slim(matrix(reports))));
    matrix([
      at('all.json'),
      '--report',
      kept,
      '--markdown',
      at('table.md'),
      '--picture',
      path.join(docs, 'reach.svg'),
    ]);
    const table = readFileSync(at('table.md'), 'utf8').trimEnd();
    writeFileSync(path.join(docs, 'reach.md'), page(JSON.parse(readFileSync(kept, 'utf8')), table));
  } finally {
    rmSync(temp, { recursive: true });
  }
}

/** Without what a page of the matrix itself is for: patches, compilers' words, paths of this machine. */
function slim(all) {
  const { cells, modules, ...rest } = all;
  return {
    ...rest,
    seconds: 0,
    modules: modules.map((module) => ({ ...module, root: module.name })),
    cells: cells.filter(isMeant).map(({ fingerprint: _, cause, ...cell }) => ({
      ...cell,
      ...{ files: [], patch: '', notes: [], modules: [], warnings: 0, seconds: 0 },
      ...(cause === undefined ? {} : { cause: { ...bare(cause), rules: [] } }),
    })),
    patches: {},
    counts: { known: 0, asked: 0, compiled: 0, made: 0, built: 0, tried: 0 },
  };
}

function bare({ stage, code, message, error, api, others }) {
  const short = message.replace(/(\/[^\s/:]+)+\//g, '…/');
  return { stage, code, message: short, error, api, others };
}

/** Kernels of scripts/reach-kernels are not in /lib/modules, where some MAKE lines look. */
function isMeant({ cause }) {
  return !/\/lib\/modules\/\S+\/build: No such file/.test(cause?.detail ?? '');
}

function page({ kernels, cells }, table) {
  const rows = kernels.map(({ name, release = '' }) => {
    const days = cells
      .filter(({ kernel }) => kernel === name)
      .map(({ made }) => made?.slice(0, 10));
    const known = [...new Set(days.filter(Boolean))].sort();
    const unknown = days.filter((day) => day === undefined).length;
    const words = [...known, ...(unknown === 0 ? [] : [`${unknown} before 2026-11-26`])];
    return `| ${name} | ${release} | ${words.join(', ')} |`;
  });
  return `<!-- Written by scripts/reach; do not edit. -->

# Other people's drivers

What compat-gen's library does for drivers that know nothing of compat-gen: Debian's dkms packages (listed in
\`scripts/reach-fetch\`), built for the kernels of \`scripts/kernels\` and \`scripts/reach-kernels\` by \`compat-gen matrix\`, whose
table this is ([matrix.md](matrix.md)). A package counts as built when all its modules compiled, linked and passed modpost; none
was loaded. [drivers.md](drivers.md) has drivers from elsewhere.

- **built**: it builds as it is, with the MAKE line of its dkms.conf, and also with \`compat-gen build DIR\`.
- **fixed by 3**: it fails as it is, and builds with \`compat-gen build DIR\`; the patch shows the work of 3 rules of
  [the library](library.md). Cells that say so without having been built since 2026-11-26, 16:00 UTC, count rules that took part.
- **fails**: it fails both ways.
- **broken**: it builds as it is, and fails with compat-gen. \`scripts/reach\` ends with an error if there is one.

An empty cell was not run. Not run at all: Debian's kernels by clang (all are built by gcc, and their headers ask clang 14 for options
that it lacks: a module of one line fails as it is), the packages that \`scripts/reach-fetch\` leaves out, and for the kernels of
\`scripts/reach-kernels\` those whose MAKE line names /lib/modules, where these kernels are not.

When compat-gen's builds were measured, with spatch 1.1.1:

| kernel | release | measured |
|---|---|---|
${rows.join('\n')}

${timesTable(path.join(docs, 'reach-times.tsv'))}
![One square for each package and kernel](reach.svg)

${table}
`;
}
