import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeEach, expect, it } from 'vitest';
import { openSandbox, REPO } from './kernels.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);
const page = path.join(sandbox.dir, 'commands.md');
const right = readFileSync(path.join(REPO, 'docs/commands.md'), 'utf8');
const run = (...words: string[]) =>
  sandbox.run([path.join(REPO, 'scripts/commands-page.mjs'), ...words, page], sandbox.dir);
const change = (from: string, to: string) => writeFileSync(page, right.replace(from, to));
beforeEach(() => copyFileSync(path.join(REPO, 'docs/commands.md'), page));

it('finds a page that says something else than the program, and brings it up to date', () => {
  change('`--isolated`', '`--alone`');
  expect(run('--check')).toMatchObject({
    status: 1,
    stderr: 'commands.md is not current: scripts/commands-page.mjs\n',
  });
  expect(run().status).toBe(0);
  expect(readFileSync(page, 'utf8')).toBe(right);
});

it('names a command that the page lacks, and one that the program lacks', () => {
  change('<!-- help: cache add -->', '<!-- help: cache sum -->');
  const { status, stderr } = run('--check');
  expect(stderr).toContain('no block for the command: add <!-- help: cache add -->');
  expect(stderr).toContain('compat-gen has no such command: cache sum');
  expect(status).toBe(1);
});
