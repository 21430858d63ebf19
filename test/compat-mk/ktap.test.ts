import { spawnSync } from 'node:child_process';
import path from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readKtap } from '../../src/smoke/ktap.js';
import { REPO } from '../e2e/kernels.js';

const PROGRAM = path.join(REPO, 'scripts/release/ktap.awk');
/** Each awk that a machine with a release may have. */
const AWKS = [['mawk'], ['gawk', '--lint=fatal'], ['busybox', 'awk']];

/** What the awk program of a release makes of a script's output. */
function byAwk([command = '', ...args]: string[], lines: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(command, [...args, '-f', PROGRAM], {
    input: lines.map((line) => `${line}\n`).join(''),
    encoding: 'latin1',
    env: { PATH: process.env.PATH, LC_ALL: 'C' },
  });
  return { status, stdout, stderr };
}

/** The same by the room of compat-gen, in the words of the program. */
function byRoom(lines: readonly string[]) {
  const { checks, faults } = readKtap(lines);
  const shown = checks.map(
    ({ name, outcome }, index) =>
      `    ${outcome === 'failed' ? 'not ok' : 'ok'} ${index + 1} ${name}${outcome === 'skipped' ? ' # SKIP' : ''}`,
  );
  const wrong = [...checks.filter(({ outcome }) => outcome === 'failed').map(({ name }) => name)];
  const said = [...wrong, ...faults].map((what) => `# check: ${what}`);
  const plan = checks.length > 0 ? ['    KTAP version 1', `    1..${checks.length}`] : [];
  return {
    status: said.length > 0 ? 1 : 0,
    stdout: [...plan, ...shown, ...said].map((line) => `${line}\n`).join(''),
    stderr: '',
  };
}

const LINE = fc
  .tuple(
    fc.constantFrom('', '', '    ', '        '),
    fc.constantFrom(
      'ok',
      'not ok',
      'okay',
      '1..2',
      '1..3 # all',
      'Bail out! gone',
      'KTAP version 1',
    ),
    fc.constantFrom('', ' 1', ' 2', ' -', ' 3 -', '\t4'),
    fc.constantFrom('', ' one', ' two words ', ' #hash', ' 12'),
    fc.constantFrom(
      '',
      '',
      ' # SKIP no disk',
      '# todo',
      ' # xfail',
      ' # SKIPPED',
      ' # timeout # skip',
    ),
  )
  .map((parts) => parts.join(''));

it.each(AWKS)('%s reads what scripts print as `compat-gen smoke` does', (...awk) => {
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 8 }), (lines) => {
      expect(byAwk(awk, lines)).toEqual(byRoom(lines));
    }),
    { seed: 18, numRuns: 150 },
  );
});
