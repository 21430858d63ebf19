import type { Figures } from './cases.js';

/** One set of tests on one kernel. */
export interface Row {
  series: string;
  set: string;
  tests: number;
  figures: Figures;
}

/** What growth costs: a cold run of this many tests. */
export interface Growth {
  series: string;
  tests: number;
  seconds: number;
}

/** What the columns mean. */
const WAYS = `How long it takes to find out which kernel APIs a header tree has: three ways that other projects use, and
compat-gen's own.

| way | |
|---|---|
| (a) make -j | one compiler process for each test, started by \`make -j\` |
| (b) kbuild objects | all tests are objects of one kbuild run |
| (c) shell | a shell starts one compiler process after another |
| isolated | \`compat-gen detect --isolated\`: each test is compiled alone |
| cold | \`compat-gen --hash\` when nothing is known about the kernel |
| known | \`compat-gen --hash\` in a fresh checkout that holds this kernel's answers (\`cache ship\`) |
| warm | \`compat-gen --hash\` once more, with nothing changed |
| node | \`node -e 0\`: Node.js that does nothing |`;

function bestOf({ a, b, c }: Figures): number {
  return Math.min(a, b, c);
}

/** The tables, in Markdown. */
export function report(rows: readonly Row[], growth: readonly Growth[], about: string): string {
  return [
    '# What it costs to ask a kernel',
    '',
    WAYS,
    '',
    about,
    '',
    '| kernel, tests | (a) make -j | (b) kbuild objects | (c) shell | isolated | cold | best of (a)(b)(c) / cold |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(({ series, set, tests, figures: f }) =>
      line(
        `${series}, ${tests}: ${set}`,
        s(f.a),
        s(f.b),
        s(f.c),
        s(f.isolated),
        s(f.cold),
        times(bestOf(f) / f.cold),
      ),
    ),
    '',
    '| kernel, tests | known kernel | (a) / known | known / node | warm | warm / node | `node -e 0` |',
    '|---|---|---|---|---|---|---|',
    ...rows.map(({ series, set, figures: f }) =>
      line(
        `${series}: ${set}`,
        ms(f.shipped),
        times(f.a / f.shipped),
        times(f.shipped / f.node),
        ms(f.warm),
        times(f.warm / f.node),
        ms(f.node),
      ),
    ),
    '',
    '| kernel, tests | one test edited | linux/bio.h edited | peak memory | kept on the host | shipped |',
    '|---|---|---|---|---|---|',
    ...rows.map(({ series, set, tests, figures: f }) =>
      line(
        `${series}: ${set}`,
        `${s(f.oneTestEdited)}, 1 of ${tests} ran`,
        `${s(f.headerEdited.seconds)}, ${f.headerEdited.compiled} of ${tests} ran`,
        `${Math.round(f.peakBytes / 1e6)} MB`,
        kb(f.keptBytes),
        kb(f.shippedBytes),
      ),
    ),
    '',
    '| kernel | tests | cold | for each test |',
    '|---|---|---|---|',
    ...growth.map(({ series, tests, seconds }) =>
      line(series, String(tests), s(seconds), ms(seconds / tests)),
    ),
    '',
  ].join('\n');
}

function line(...cells: string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function s(seconds: number): string {
  return `${seconds.toFixed(2)} s`;
}

function ms(seconds: number): string {
  return `${Math.round(seconds * 1000)} ms`;
}

function kb(bytes: number): string {
  return `${Math.round(bytes / 1000)} KB`;
}

function times(ratio: number): string {
  return `${ratio.toFixed(ratio < 10 ? 2 : 0)} ×`;
}
