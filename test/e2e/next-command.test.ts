import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { kernel, openSandbox } from './kernels.js';
import { FOR_6_1, said, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

/** The last command of compat-gen's that a text recommends, as words. */
function recommended(text: string, verb: string): string[] {
  const lines = text.split('\n').filter((line) => line.includes('compat-gen '));
  const [, command = ''] =
    /compat-gen (.*)/.exec(lines.findLast((line) => line.includes(verb)) ?? '') ?? [];
  expect(command, text).not.toMatch(/['"]/);
  return command.split(' ');
}

it('--locked without an entry recommends a command that makes it', () => {
  tiny(path.join(sandbox.dir, 'locked'));
  const build = [...FOR_6_1, '-C', 'locked', '--locked', 'build'];
  const refused = sandbox.compatGen(build, sandbox.dir);
  expect(refused.status, said(refused)).toBe(4);
  const made = sandbox.compatGen(recommended(refused.stderr, 'Make it'), sandbox.dir);
  expect(made.status, said(made)).toBe(0);
  expect(sandbox.compatGen(build, sandbox.dir).status).toBe(0);
});

it('a failed build recommends explain for the module and the kernel that failed', () => {
  tiny(path.join(sandbox.dir, 'failed'), { 'compat/cocci/old.cocci': undefined });
  const failed = sandbox.compatGen([...FOR_6_1, 'build', 'failed'], sandbox.dir);
  expect(failed.status, said(failed)).toBe(7);
  const explained = sandbox.compatGen(recommended(failed.stderr, 'explain'), sandbox.dir);
  expect(explained.stdout, said(explained)).toMatch(`kernel       ${kernel('6.1').release} `);
  expect(explained.stdout).toContain('have_strscpy_2');
});

it('--hash beside a command is refused, and not passed over', () => {
  const dir = tiny(path.join(sandbox.dir, 'hash'));
  const ended = sandbox.compatGen([...FOR_6_1, '--hash', 'build'], dir);
  expect(ended.stderr).toContain('--hash stands alone: build does something else');
  expect([ended.status, ended.stdout]).toEqual([2, '']);
});
