import { describe, expect, it } from 'vitest';
import type { Cell, Matrix } from '../../src/matrix/index.js';
import { compare } from '../../src/matrix/report/compare.js';
import { kernelGroups, sharedOf } from '../../src/matrix/report/group.js';
import { joinReports } from '../../src/matrix/report/join.js';
import { badge } from '../../src/matrix/write/badge.js';
import { junit } from '../../src/matrix/write/junit.js';
import { markdown } from '../../src/matrix/write/markdown.js';
import { matrixPage } from '../../src/matrix/write/page.js';
import { picture } from '../../src/matrix/write/picture.js';

const NONE = {
  ...{ rules: [], files: [], patch: '', notes: [], warnings: 0, steps: [], modules: [] },
  seconds: 1.5,
};

function cell(module: string, kernel: string, more: Partial<Cell> = {}): Cell {
  return { module, kernel, outcome: 'built', fingerprint: 'f1', ...NONE, ...more };
}

const FAILS: Partial<Cell> = {
  outcome: 'fails',
  fingerprint: 'f2',
  cause: {
    ...{ stage: 'build', code: 'KBUILD_FAILED', message: 'a does not build', rules: [], others: 0 },
    error: { place: 'a.c:7', message: 'implicit declaration of ‘x’ <&>\u0001' },
    detail: 'a.c:7: error\nmake: failed',
  },
};

function matrixOf(names: readonly string[], kernels: readonly string[], cells: Cell[]): Matrix {
  return {
    ...{ schema: 1, title: 'drivers', began: '2026-11-26T09:00:00.000Z', seconds: 2, cells },
    modules: names.map((name) => ({ name, root: `/${name}` })),
    kernels: kernels.map((name) => ({ name })),
    ...{
      patches: {},
      counts: { known: 0, asked: 0, compiled: 0, made: 0, built: 0, elsewhere: 0, tried: 0 },
    },
  };
}

const MATRIX = matrixOf(
  ['a', 'b_c'],
  ['5.10', '6.1', '6.12'],
  [
    cell('a', '5.10', FAILS),
    cell('a', '6.1', { outcome: 'fixed', rules: ['one', 'two'], patch: 'p' }),
    cell('a', '6.12', { outcome: 'fixed', rules: ['one', 'two'], patch: 'p' }),
    cell('b_c', '5.10', { ...FAILS, expected: 'too old' }),
    cell('b_c', '6.1'),
    cell('b_c', '6.12'),
  ],
);

describe('what is new', () => {
  it('is told cell by cell, what got worse first; a column that is no more is left out', () => {
    const before = [
      cell('a', '5.10'),
      cell('a', '6.1', { ...FAILS }),
      cell('a', '6.12', { outcome: 'fixed', rules: ['one'], patch: 'q' }),
      cell('b_c', '5.10', FAILS),
      cell('b_c', '6.1'),
      cell('b_c', '7.0'),
    ];
    const { changes } = compare(MATRIX.cells, { began: 'then', cells: before });
    expect(
      changes.map(({ kind, module, kernel, was, is }) => [kind, module, kernel, was, is]),
    ).toEqual([
      ['worse', 'a', '5.10', 'built', 'fails'],
      ['better', 'a', '6.1', 'fails', 'fixed'],
      ['new', 'b_c', '6.12', undefined, 'built'],
      ['patch', 'a', '6.12', 'fixed', 'fixed'],
    ]);
    const runs = compare([cell('a', '1')], {
      began: '',
      cells: [cell('a', '1', { outcome: 'runs' })],
    });
    expect(runs.changes[0]?.kind).toBe('worse');
  });
});

describe('kernels', () => {
  it('stand together where all modules find them alike', () => {
    expect(kernelGroups(MATRIX).map(({ at }) => at)).toEqual([[0], [1, 2]]);
    const shared = sharedOf(MATRIX.cells.slice(0, 3));
    expect(shared.map(({ patch, alike }) => [patch, alike.map((own) => own.length)])).toEqual([
      ['', [1]],
      ['p', [2]],
    ]);
  });
});

describe('JUnit', () => {
  it('has a suite a module and a case a kernel; what is expected to fail is skipped', () => {
    const text = junit(MATRIX);
    expect(text).toContain(
      '<testsuites name="drivers" tests="6" failures="1" errors="0" skipped="1"',
    );
    expect(text).toContain(
      '<failure message="build: a.c:7: implicit declaration of ‘x’ &#60;&#38;&#62;\ufffd" type="KBUILD_FAILED">a.c:7: error&#10;make: failed</failure>',
    );
    expect(text).toMatch(/<skipped message="too old: build: /);
    expect(text.match(/<testcase /g)).toHaveLength(6);
  });
});

describe('Markdown', () => {
  it('says what is new, shows the table, and why cells fail; names mean nothing there', () => {
    const text = markdown({
      ...MATRIX,
      since: compare(MATRIX.cells, { began: MATRIX.began, cells: MATRIX.cells.slice(1) }),
    });
    expect(text.split('\n').slice(0, 10)).toEqual([
      '**4 of 6 build \\(2 built, 2 fixed, 1 expected to fail\\), 3 kernels, 1 patch**',
      '',
      'Since the run of 2026-11-26 09:00 UTC:',
      '',
      '- new: a 5.10 (fails)',
      '',
      '| | 5.10 | 6.1 | 6.12 |',
      '|---|---|---|---|',
      '| a | **fails** | fixed by 2 | fixed by 2 |',
      '| b\\_c | **fails, as expected** | built | built |',
    ]);
    expect(text).toContain('- a on 5.10: build: a.c:7: implicit declaration of ‘x’ \\<&\\> ');
    expect(text).toContain('(expected: too old)');
  });

  it('fits into a comment, however many kernels there are', () => {
    const kernels = Array.from({ length: 200 }, (_, at) => `${at}`);
    const cells = kernels.map((kernel) => cell('a', kernel, kernel < '3' ? FAILS : {}));
    const text = markdown(matrixOf(['a'], kernels, cells));
    expect(text).toContain('| a |  | 77 |  |  |  | 123 |');
    expect(text).toContain('a on 0, 1, 2 and 120 more: ');
    expect(text.length).toBeLessThan(2000);
  });
});

describe('the badge', () => {
  it('says it in words, and is green only where nothing fails that is not expected to', () => {
    expect(badge(MATRIX)).toContain('aria-label="kernels: 4 of 6 build"');
    const colour = (cells: Cell[]) =>
      /fill="(#1a7f37|#b3261e|#8a5a00)"/.exec(badge({ ...MATRIX, cells }))?.[1];
    expect(colour(MATRIX.cells)).toBe('#b3261e');
    expect(colour(MATRIX.cells.slice(1))).toBe('#8a5a00');
    expect(colour(MATRIX.cells.slice(4))).toBe('#1a7f37');
  });
});

describe('reports of several machines', () => {
  const here = matrixOf(['a', 'b'], ['5.10'], [cell('a', '5.10', FAILS), cell('b', '5.10')]);
  const there = matrixOf(['a'], ['6.1', '5.10'], [cell('a', '6.1'), cell('a', '5.10')]);

  it('are one; the later one of a cell counts, and what none has made stays open', () => {
    const all = joinReports([here, there]);
    expect(all.kernels.map(({ name }) => name)).toEqual(['5.10', '6.1']);
    expect(all.cells.map((one) => [one.module, one.kernel, one.outcome])).toEqual([
      ['a', '5.10', 'built'],
      ['a', '6.1', 'built'],
      ['b', '5.10', 'built'],
    ]);
    expect(markdown(all)).toContain('| b | built |  |');
    expect(matrixPage(all, '')).toContain('<td>');
    expect(junit(all).match(/<testcase /g)).toHaveLength(3);
  });

  it('have rows under headings, each with how many build as they are', () => {
    const names = ['old/a', 'new/a'];
    const grouped: Matrix = {
      ...matrixOf(
        names,
        ['6.1'],
        [cell('old/a', '6.1', { outcome: 'fixed', rules: ['one'] }), cell('new/a', '6.1')],
      ),
      modules: names.map((name) => ({ name, root: '', group: name.slice(0, 3), version: '1.0' })),
    };
    const text = markdown(grouped);
    expect(text).toContain('| old | 0 → 1 of 1 |\n| new | 1 → 1 of 1 |');
    expect(text).toContain('## old\n\n| | 6.1 |\n|---|---|\n| a 1.0 | fixed by 1 |');
    expect(matrixPage(grouped, '')).toContain('<th scope=rowgroup colspan=2><b>new</b>');
    expect(picture(grouped)).toContain('>new</text>');
  });
});

describe('the picture', () => {
  it('has words where there is room, and marks beside the colours where there is not', () => {
    expect(picture(MATRIX)).toContain('>fails, as expected</text>');
    expect(picture(MATRIX)).toContain('aria-label="drivers: 4 of 6 build (2 built, 2 fixed');
    const kernels = Array.from({ length: 9 }, (_, at) => `6.${at}`);
    const wide = picture(matrixOf(['<a>'], kernels, [cell('<a>', '6.0', FAILS)]));
    expect(wide).toContain('<title>&#60;a&#62;, 6.0: fails</title>');
    expect(wide).toContain('>–</text>');
    expect(wide).not.toContain('<a>');
  });
});
