import { appendFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSandbox } from './kernels.js';
import { FOR_6_1, renaming, said, script, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

/** Each file is run by itself where they are large. */
const LARGE = `/* ${'long '.repeat(20_000)} */\n`;
const FILES = {
  'tiny_aux.c': `#include "tiny.h"\n${LARGE}\nint tiny_aux(int x)\n{\n\treturn tiny_far(x);\n}\n`,
  'compat/cocci/far.cocci': renaming('!have_strscpy_2', 'tiny_far', 'tiny_old'),
};

/** A module whose one entry lacks its patch. */
function waiting(name: string, files: Record<string, string>): string {
  const dir = tiny(path.join(sandbox.dir, name), files);
  const detected = sandbox.compatGen([...FOR_6_1, 'detect'], dir);
  expect(detected.status, said(detected)).toBe(0);
  const added = sandbox.compatGen(
    ['cache', 'add', detected.stdout.trim(), '--kernelrelease', '6.1.0'],
    dir,
  );
  expect(added.status, said(added)).toBe(0);
  return dir;
}

it('counts what ran and what was known, and draws it', () => {
  const dir = waiting('counted', FILES);
  const profiled = (...words: string[]) => {
    const ended = sandbox.compatGen(['-v', ...words, 'generate', '--profile', 'it.svg'], dir);
    expect(ended.status, said(ended)).toBe(0);
    const commands = ended.stderr.split('\n').filter((line) => line.startsWith('  + '));
    const [ran, read] = ['--sp-file', '--parse-cocci'].map(
      (word) => commands.filter((line) => line.includes(word)).length,
    );
    return { ...ended, ran, read };
  };
  const first = profiled('--json');
  const { costs, picture } = JSON.parse(first.stdout);
  expect(costs).toMatchObject({ ran: first.ran, read: first.read });
  expect(costs).toMatchObject({ ran: 2, units: { known: 0, run: 2 }, parts: { known: 0, run: 2 } });
  const names = (of: { name: string }[]) => of.map(({ name }) => name).sort();
  expect(names(costs.files)).toEqual(['tiny_aux.c', 'tiny_main.c']);
  expect(names(costs.rules)).toEqual(['far', 'old']);
  const sum = (of: { cpu: number }[]) => of.reduce((all, { cpu }) => all + cpu, 0);
  expect(sum(costs.rules)).toBeCloseTo(costs.cpu);
  expect(sum(costs.files)).toBeLessThanOrEqual(costs.cpu);
  expect(readFileSync(picture, 'utf8')).toMatch(/^<svg [\s\S]*tiny_aux\.c[\s\S]*<\/svg>\n$/);
  // One file is another now: the other one is known.
  appendFileSync(path.join(dir, 'tiny_aux.c'), '/* more */\n');
  const second = profiled();
  expect(second).toMatchObject({ ran: 1, read: 0 });
  expect(second.stdout).toMatch(/^profile +1 of 1 patches were made here$/m);
  expect(second.stdout).toMatch(
    /^spatch +1 processes, \d+\.\d\d CPU s: 1 ran rules, 0 only read them$/m,
  );
  expect(second.stdout).toMatch(
    /^reused +what rules make of a file: 1 of 2; .* semantic patch: 2 of 2$/m,
  );
  expect(second.stdout).toMatch(/^tiny_aux\.c +\d+\.\d\d +(?:100 %|-) +1$/m);
  expect(profiled().stdout).toMatch(/^profile +0 of 1 patches were made here$/m);
});

it('puts first what costs most', () => {
  const spatch = script(
    sandbox,
    'bin-slow/spatch',
    `case "$*" in *--sp-file*tiny_aux.c*) for ((i = 0; i < 500000; i++)); do :; done ;; esac\nPATH='${process.env.PATH}' exec spatch "$@"`,
  );
  const toml = `[rules]\nfiles = ["compat/cocci/*"]\n[spatch]\ncommand = ["${spatch}"]\n`;
  const dir = waiting('slow', { ...FILES, 'compat.toml': toml });
  const ended = sandbox.compatGen(['--json', 'generate', '--profile'], dir);
  const { costs, picture } = JSON.parse(ended.stdout);
  expect(costs.files[0].name).toBe('tiny_aux.c');
  expect(costs.rules[0].name).toBe('far');
  expect(costs.files[0].cpu).toBeGreaterThan(costs.cpu / 2);
  expect(picture).toBe(path.join(dir, 'compat-gen-profile.svg'));
});
