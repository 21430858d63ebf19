import { expect, it } from 'vitest';
import { matrixWatcher } from '../../../src/cli/terminal/matrix-watcher.js';
import { silent } from '../../../src/core/log.js';
import type { Cell } from '../../../src/matrix/index.js';
import { SESSION } from '../../session.js';

const NONE = { rules: [], files: [], patch: '', notes: [], warnings: 0, steps: [], modules: [] };

it('a matrix fills its table while it is made', () => {
  let table: readonly string[] = [];
  let said = (): string => '';
  const log = {
    ...silent,
    doing: (
      _verb: string,
      what: string | (() => string),
      _part: unknown,
      lines: readonly string[] = [],
    ) => {
      table = lines;
      said = () => (typeof what === 'string' ? what : what());
    },
  };
  const watcher = matrixWatcher({ ...SESSION, log });
  const cell = (kernel: string, outcome: Cell['outcome'], rules: string[] = []): Cell => ({
    ...{ ...NONE, module: 'one', kernel, outcome, rules, seconds: 1 },
  });
  watcher.begins(['one', '\x1b[31mtwo'], ['5.10', '6.1'], [cell('5.10', 'built')], () => 1);
  watcher.doing('one', '6.1', 'build');
  expect(table[1]).toMatch(/^one +built {9}build …$/);
  watcher.done(cell('6.1', 'fixed', ['a', 'b']));
  expect(table[1]).toMatch(/^one +built {9}fixed by 2$/);
  expect(said()).toMatch(/^(?:about \d+ s left, )?one 6\.1: fixed by 2, 1 s$/);
  expect(table[0]).toMatch(/^ +5\.10 +6\.1$/);
  expect(table.join('\n')).not.toContain('\x1b');
});
