#!/usr/bin/env node
// Usage: scripts/reach-page.mjs MATRIX DOCS
//
// Writes reach.tsv, reach.md and reach.svg into DOCS from what scripts/reach measured: MATRIX, tab separated,
// one line for each build: SUITE PACKAGE VERSION KERNEL BEFORE AFTER RULES RELEASE DATE SPATCH PLAIN KNOWN AGAIN COLD,
// with BEFORE and AFTER "ok" or "failed", and the last four in seconds of CPU time, or "-".
//
// What the reach.tsv in DOCS has of other builds stays. A build that worked there and fails now, or that works without
// compat-gen and fails with it, is a line on stderr and an exit status of 1, and reach.tsv stays as it is.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { distinct, fate, rowsOf } from './reach-fate.mjs';
import { picture } from './reach-picture.mjs';
import { timesTable } from './reach-times.mjs';

const SUITES = ['bullseye', 'bookworm', 'trixie', 'sid'];
const KERNELS = ['5.10', '6.1', '6.1-rt', '6.1-cloud', '6.1-arm64', '6.12', '6.12-arm64', '7'];

const [matrixFile, docs] = process.argv.slice(2);
if (docs === undefined) {
  process.stderr.write('usage: scripts/reach-page.mjs MATRIX DOCS\n');
  process.exit(2);
}
const kept = path.join(docs, 'reach.tsv');
const earlier = existsSync(kept) ? read(kept) : [];
const measured = read(matrixFile);
const losses = [...broken(measured), ...lost(earlier, measured)];
for (const line of losses) process.stderr.write(`reach: ${line}\n`);
const builds = inOrder(merged(earlier, measured));
if (losses.length === 0) writeFileSync(kept, builds.map(({ line }) => `${line}\n`).join(''));
writeFileSync(path.join(docs, 'reach.md'), page(builds));
writeFileSync(path.join(docs, 'reach.svg'), picture(builds));
process.exitCode = losses.length > 0 ? 1 : 0;

function read(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [suite, name, version, series, before, after, rules = '', ...more] = line.split('\t');
      const [release = '', date = '', spatch = '', ...seconds] = more;
      const [plain, known, again, cold] = seconds.map((text) => Number.parseFloat(text));
      return {
        line,
        suite,
        name,
        version,
        series,
        before,
        after,
        rules: rules.split(' ').filter(Boolean),
        release,
        date,
        spatch,
        seconds: { plain, known, again, cold },
      };
    });
}

/** What is measured again replaces what was. */
function merged(old, today) {
  const cells = new Map([...old, ...today].map((build) => [cell(build), build]));
  return [...cells.values()];
}

function inOrder(all) {
  const place = ({ suite, series }) => [SUITES.indexOf(suite), KERNELS.indexOf(series)];
  return all.sort((one, other) => {
    const [[suite, kernel], [otherSuite, otherKernel]] = [place(one), place(other)];
    return suite - otherSuite || compare(one.name, other.name) || kernel - otherKernel;
  });
}

function compare(one, other) {
  if (one === other) return 0;
  return one < other ? -1 : 1;
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
    .filter((build) => today.has(cell(build)) && today.get(cell(build)).after !== 'ok')
    .map(({ suite, name, series }) => `${suite} ${name} was built for ${series} the last time`);
}

function cell({ suite, name, series }) {
  return `${suite} ${name} ${series}`;
}

function page(all) {
  const series = KERNELS.filter((one) => all.some((build) => build.series === one));
  const suites = distinct(all.map(({ suite }) => suite));
  const head = `| | ${series.join(' | ')} |\n|---|${'---|'.repeat(series.length)}`;
  const sums = suites.map((suite) => {
    const cells = series.map((one) =>
      counts(all.filter((build) => build.suite === suite && build.series === one)),
    );
    return `| ${suite} | ${cells.join(' | ')} |`;
  });
  const kernels = series.map((one) => {
    const own = all.filter((build) => build.series === one);
    return `| ${one} | ${said(own, 'release')} | ${whenMeasured(own)} | ${said(own, 'spatch')} |`;
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
\`scripts/reach-fetch\`), built for the kernels of \`scripts/kernels\` and \`scripts/reach-kernels\`. A package counts as built when
all its modules compiled, linked and passed modpost; none was loaded. [drivers.md](drivers.md) has drivers from elsewhere.

- **built**: it builds as it is, with the MAKE line of its dkms.conf, and also with \`compat-gen build DIR\`.
- **fixed**: it fails as it is, and builds with \`compat-gen build DIR\`. The number in brackets is how many rules of
  [the library](library.md) were applied.
- **fails**: it fails both ways.
- **broken**: it builds as it is, and fails with compat-gen. \`scripts/reach\` ends with an error if there is one.

How many packages are built as they are / **fixed** / fail / broken:

${head}
${sums.join('\n')}

An empty cell was not run. Not run at all: Debian's kernels by clang (all are built by gcc, and their headers ask clang 14 for options
that it lacks: a module of one line fails as it is), the packages that \`scripts/reach-fetch\` leaves out, and for the kernels of
\`scripts/reach-kernels\` those whose MAKE line names /lib/modules, where these kernels are not.

When compat-gen's builds were measured; a build as it is, of the same package for the same kernel, is not repeated:

| kernel | release | measured | spatch |
|---|---|---|---|
${kernels.join('\n')}

${timesTable(all)}
![One square for each package and kernel](reach.svg)

${tables.join('\n')}`;
}

function counts(column) {
  if (column.length === 0) return '';
  const count = (how) => column.filter((build) => fate(build) === how).length;
  return `${count('built')} / **${count('fixed')}** / ${count('fails')} / ${count('broken')}`;
}

/** The days, and how many builds are older than what is kept of days. */
function whenMeasured(all) {
  const unknown = all.filter(({ date }) => date === '').length;
  return [said(all, 'date'), unknown === 0 ? '' : `${unknown} before 2026-11-26`]
    .filter(Boolean)
    .join('; ');
}

/** The values of a key, without those that are not known. */
function said(all, key) {
  return distinct(all.map((build) => build[key]).filter((value) => value !== '' && value !== '-'))
    .sort()
    .join(', ');
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
