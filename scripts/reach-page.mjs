#!/usr/bin/env node
// Usage: scripts/reach-page.mjs MATRIX DOCS
//
// Writes reach.tsv, reach.md and reach.svg into DOCS from what scripts/reach measured: MATRIX, tab separated,
// one line for each build: SUITE PACKAGE VERSION SERIES BEFORE AFTER RULES, with BEFORE and AFTER "ok" or "failed".
//
// Compares with the reach.tsv in DOCS. A build that worked there and fails now, or that works without compat-gen
// and fails with it, is a line on stderr and an exit status of 1, and reach.tsv stays as it is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { distinct, fate, rowsOf } from './reach-fate.mjs';
import { picture } from './reach-picture.mjs';

const [matrixFile, docs] = process.argv.slice(2);
if (docs === undefined) {
  process.stderr.write('usage: scripts/reach-page.mjs MATRIX DOCS\n');
  process.exit(2);
}
const kept = path.join(docs, 'reach.tsv');
const builds = read(matrixFile);
const losses = [...broken(builds), ...lost(existsSync(kept) ? read(kept) : [], builds)];
for (const line of losses) process.stderr.write(`reach: ${line}\n`);
if (losses.length === 0) writeFileSync(kept, readFileSync(matrixFile));
writeFileSync(path.join(docs, 'reach.md'), page(builds));
writeFileSync(path.join(docs, 'reach.svg'), picture(builds));
process.exitCode = losses.length > 0 ? 1 : 0;

function read(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [suite, name, version, series, before, after, rules = ''] = line.split('\t');
      return {
        suite,
        name,
        version,
        series,
        before,
        after,
        rules: rules.split(' ').filter(Boolean),
      };
    });
}

function broken(all) {
  return all
    .filter(({ before, after }) => before === 'ok' && after !== 'ok')
    .map(
      ({ suite, name, series }) =>
        `${suite} ${name} builds for ${series} as it is, and not by compat-gen`,
    );
}

function lost(earlier, all) {
  const today = new Map(all.map((build) => [cell(build), build]));
  return earlier
    .filter(({ after }) => after === 'ok')
    .filter((build) => today.get(cell(build))?.after !== 'ok')
    .map(({ suite, name, series }) => `${suite} ${name} was built for ${series} the last time`);
}

function cell({ suite, name, series }) {
  return `${suite} ${name} ${series}`;
}

function page(all) {
  const series = distinct(all.map((build) => build.series));
  const suites = distinct(all.map(({ suite }) => suite));
  const head = `| | ${series.join(' | ')} |\n|---|${'---|'.repeat(series.length)}`;
  const sums = suites.map((suite) => {
    const cells = series.map((one) => {
      const column = all.filter((build) => build.suite === suite && build.series === one);
      const count = (when) => column.filter((build) => build[when] === 'ok').length;
      return `${count('before')} → **${count('after')}** of ${column.length}`;
    });
    return `| ${suite} | ${cells.join(' | ')} |`;
  });
  const tables = suites.map((suite) => {
    const rows = rowsOf(all.filter((build) => build.suite === suite)).map(
      ([name, row]) =>
        `| ${name} ${upstream(row[0].version)} | ${series
          .map((one) => text(row.find((build) => build.series === one)))
          .join(' | ')} |`,
    );
    return `## ${suite}\n\n${head}\n${rows.join('\n')}\n`;
  });
  return `<!-- Written by scripts/reach; do not edit. -->

# Other people's drivers

What compat-gen's library does for drivers that know nothing of compat-gen: Debian's dkms packages (listed in
\`scripts/reach-fetch\`), built for the kernels of \`scripts/kernels\`. A package counts as built when all its modules
compiled, linked and passed modpost; none was loaded. [drivers.md](drivers.md) has drivers from elsewhere.

- **built**: it builds as it is, with the MAKE line of its dkms.conf, and also with \`compat-gen build DIR\`.
- **fixed**: it fails as it is, and builds with \`compat-gen build DIR\`. The number in brackets is how many rules of
  [the library](library.md) were applied.
- **fails**: it fails both ways.
- **broken**: it builds as it is, and fails with compat-gen. \`scripts/reach\` ends with an error if there is one.

The table counts builds: as they are → **with compat-gen** of all.

${head}
${sums.join('\n')}

![One square for each package and kernel](reach.svg)

${tables.join('\n')}`;
}

function text(build) {
  if (build === undefined) return '';
  const how = fate(build);
  return how === 'fixed' ? `**fixed** (${build.rules.length})` : how;
}

/** The version between the package's name and its architecture. */
function upstream(deb) {
  return decodeURIComponent(deb.split('_')[1] ?? deb);
}
