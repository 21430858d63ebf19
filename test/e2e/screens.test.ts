import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { firstOf } from '../nightly.js';
import { CLI, kernel, openSandbox } from './kernels.js';
import { openTerminal, type Terminal, type TerminalRequest } from './terminal.js';
import { FOR_6_1, renaming, script, tiny } from './tiny.js';

const sandbox = openSandbox();
const open: Terminal[] = [];
afterAll(() => {
  for (const terminal of open) terminal.close();
  sandbox.remove();
});

/** Runs compat-gen where a person looks at it. */
function person(args: readonly string[], request: Partial<TerminalRequest> = {}): Terminal {
  const terminal = openTerminal(sandbox, [process.execPath, CLI, ...args], {
    columns: 80,
    cwd: sandbox.dir,
    ...request,
  });
  open.push(terminal);
  return terminal;
}

/** What one that has ended leaves on the screen. */
async function left(terminal: Terminal, status: number): Promise<string[]> {
  expect(await terminal.ended(), terminal.lines().join('\n')).toBe(status);
  return terminal.lines();
}

const { release } = kernel('6.1');
const GOOD = tiny(path.join(sandbox.dir, 'good'));

it.each(firstOf([80, 200]))('a good build of %i columns ends in one summary', async (columns) => {
  const terminal = person([...FOR_6_1, 'build'], { columns, cwd: GOOD });
  const lines = await left(terminal, 0);
  expect(lines.at(-2)).toMatch(
    /^build-6\.1\S+\/tiny\.ko {2}fixed by 1 rule in 1 file, (?:\d+ min )?\d+ s$/,
  );
  expect(lines.at(-1)).toMatch(/^ {2}diff {5}compat-gen --kver 6\.1\S+ CC=\S+ diff$/);
  // Which kernel, what was made of the sources, and nothing that another line says too.
  expect(lines.map((line) => line.trim().split(' ')[0])).toEqual([
    'KDIR',
    ...(columns === 80 ? ['UPD'] : ['HIT']),
    'PATCH',
    expect.stringContaining('tiny.ko'),
    'diff',
  ]);
  expect(lines.join('\n')).not.toMatch(/[0-9a-f]{13}/);
  expect(new Set(lines).size).toBe(lines.length);
});

/** Two rules with one hunk in common, and something to say of them that is longer than a line. */
const SHOWN = tiny(path.join(sandbox.dir, 'shown'), {
  'tiny_aux.c': '#include "tiny.h"\n\nint tiny_aux(int x)\n{\n\treturn tiny_new(tiny_far(x));\n}\n',
  'compat/cocci/far.cocci': renaming(
    '!have_strscpy_2',
    'tiny_far',
    'tiny_old',
    '// upstream: 0123456789ab ("string: Allow 2-argument strscpy(), which takes the size of the array"), v6.8\n',
  ),
});

it.each(firstOf([80, 200]))(
  'a diff of %i columns has each hunk under its rules',
  async (columns) => {
    const terminal = person([...FOR_6_1, 'diff'], {
      columns,
      rows: 50,
      cwd: SHOWN,
      env: { NO_COLOR: '' },
    });
    const lines = await left(terminal, 0);
    const text = lines.slice(lines.indexOf('--- a/tiny_aux.c')).join('\n');
    const upstream =
      columns === 80
        ? '  upstream: 0123456789ab ("string: Allow 2-argument strscpy(), which takes the\n    size of the array"), v6.8'
        : '  upstream: 0123456789ab ("string: Allow 2-argument strscpy(), which takes the size of the array"), v6.8';
    expect(text).toBe(`--- a/tiny_aux.c
+++ b/tiny_aux.c

far: applies when !have_strscpy_2
${upstream}
old: applies when !have_strscpy_2
@@ -2,5 +2,5 @@

 int tiny_aux(int x)
 {
-       return tiny_new(tiny_far(x));
+       return tiny_old(tiny_old(x));
 }

--- a/tiny_main.c
+++ b/tiny_main.c

old
@@ -3,7 +3,7 @@

 static int __init tiny_init(void)
 {
-       return tiny_new(1) > tiny_aux(1);
+       return tiny_old(1) > tiny_aux(1);
 }
 module_init(tiny_init);`);
    // Names of rules, what goes and what comes.
    for (const colour of [35, 31, 32]) expect(terminal.coloured()).toContain(`\x1b[${colour}m`);
  },
);

/** Its rules are not in any cache. */
const LOCKED = tiny(path.join(sandbox.dir, 'locked'), {
  'compat/cocci/old.cocci': renaming('!have_strscpy_2', 'tiny_new', 'tiny_older'),
});

const BAD_C = `#include <linux/module.h>
#include <linux/device.h>
#include <linux/mmu_notifier.h>

static int f(void)
{
	return moon_phase() + moon_phase(1);
}

static int __init tiny_init(void)
{
	struct mmu_notifier_range range;

	mmu_notifier_range_init(&range, MMU_NOTIFY_CLEAR, 0, NULL, NULL, 0, PAGE_SIZE);
	return f();
}
module_init(tiny_init);
MODULE_LICENSE("GPL");
`;
const FIXED_C =
  'static int __maybe_unused g(char *to, char *from) { return strlcpy(to, from, 4); }\n';

function bad(name: string, source: string): string {
  return tiny(path.join(sandbox.dir, name), {
    'compat.toml': undefined,
    'compat/cocci/old.cocci': undefined,
    'compat/cocci/moon.cocci': undefined,
    'tiny_main.c': source,
  });
}

it.each(
  firstOf([
    [80, 24, bad('bad', BAD_C), 'nothing'],
    [200, 50, bad('half', BAD_C + FIXED_C), '1 rule in 1 file: strlcpy__no_present'],
  ]),
)(
  'a failed build of %i columns and %i rows ends in one screen',
  async (columns, rows, dir, fixed) => {
    const name = path.basename(dir);
    const words = ['--kver', kernel('6.12').release, 'build', dir];
    const terminal = person(words, { columns, rows, env: { NO_COLOR: '' } });
    const lines = await left(terminal, 7);
    const text = lines.join('\n');
    expect(lines.length).toBeLessThan(rows);
    expect(text).toContain(`compat-gen: ${name} does not build for 6.12`);
    expect(text).toContain(`  fixed    ${fixed}`);
    expect(text).toMatch(new RegExp(`^ {2}remains +\\d errors about \\d names, in ${name}$`, 'm'));
    // A row for each name, its columns in line.
    const [first = '', second = ''] = lines.filter((line) => /tiny_main\.c:\d+/.test(line));
    expect(first.indexOf('tiny_main.c')).toBe(second.indexOf('tiny_main.c'));
    expect(text).toMatch(/^ {2}mmu_notifier_range_init +\d {2}tiny_main\.c:14.*no rule yet$/m);
    if (rows > 24) {
      // Its declaration on another kernel, and on this one.
      expect(text).toMatch(/^ {6}6\.\S+ +void mmu_notifier_range_init\(.*vma/m);
      expect(text).toMatch(/^ {6}6\.12\S+ +void mmu_notifier_range_init\(/m);
      expect(text).toMatch(/^ {2}draft +compat-gen -C half --kver 6\.12\S+ rules new \w+$/m);
    }
    // Only where there is something to see.
    expect(/^ {2}diff +compat-gen /m.test(text)).toBe(fixed !== 'nothing');
    expect(text.replaceAll('\n', '')).toMatch(/ {2}log +\S+\/compat-gen\.log/);
    // Colours, as gcc has them; they end where the words end.
    expect(terminal.coloured()).toContain('\x1b[31m');
  },
);

it('a long build counts, tells the time, and leaves nothing of that', async () => {
  const gate = path.join(sandbox.dir, 'gate');
  const spatch = script(
    sandbox,
    'bin-gated/spatch',
    `case "$*" in *--sp-file*) until [ -e ${gate} ]; do sleep 0.1; done ;; esac\nPATH='${process.env.PATH}' exec spatch "$@"`,
  );
  const dir = tiny(path.join(sandbox.dir, 'long'), {
    'compat.toml': `[rules]\nfiles = ["compat/cocci/*"]\n[spatch]\ncommand = ["${spatch}"]\n`,
  });
  const terminal = person([...FOR_6_1, 'prepare'], { cwd: dir });
  const during = await terminal.shows(/SPATCH.* \d+ s$/m);
  expect(during.at(-1)).toMatch(/^ {2}SPATCH {2}old on tiny_main\.c {2}(?:\d+ min )?\d+ s$/);
  writeFileSync(gate, '');
  const lines = await left(terminal, 0);
  expect(lines.join('\n')).not.toMatch(/SPATCH|COMPAT|MISS/);
  expect(lines.at(-1)).toMatch(/build-6\.1\S+$/);
});

it.each(firstOf([80, 200]))('the help breaks no word at %i columns', async (columns) => {
  for (const words of [
    ['help'],
    ['help', 'matrix'],
    ['library', 'strlcpy'],
    ['doctor', '--role', 'pack'],
  ]) {
    const terminal = person(words, { columns, rows: 100 });
    await terminal.ended();
    // What the terminal breaks goes on in its first column.
    const lines = terminal.lines();
    const after = lines.filter((_, index) => lines[index - 1]?.length === columns);
    for (const line of after) expect(line, lines.join('\n')).toMatch(/^(?: |$)/);
  }
});

it('a list of nothing says so on a terminal, and is empty in a pipe', async () => {
  const terminal = person(['dkms', '--list']);
  const lines = await left(terminal, 0);
  expect(lines).toEqual(['None yet. To enable one: compat-gen dkms --enable NAME/VERSION']);
  expect(sandbox.compatGen(['dkms', '--list'], sandbox.dir).stdout).toBe('');
});

it('an error says what there is, the nearest first', async () => {
  const wrong = person(['--kver', release.replace(/-\d+/, '-1'), 'build', GOOD]);
  const lines = await left(wrong, 3);
  expect(lines[0]).toMatch(/^compat-gen: no build tree of kernel/);
  // Broken between words, not where the line happened to end.
  expect(lines.join(' ').replace(/ +/g, ' ')).toContain(
    `neither /lib/modules/${release.replace(/-\d+/, '-1')}/build nor`,
  );
  expect(lines.join(' ')).toContain(`Kernels with a build tree here: ${release}`);
  // As one who stands there would type it, and no more digits than anybody needs.
  const locked = person(['--locked', ...FOR_6_1, '-C', LOCKED, 'build']);
  const told = (await left(locked, 4)).join('\n');
  expect(told).not.toMatch(/[0-9a-f]{13}/);
  expect(told).not.toContain(`${sandbox.dir}/`);
  const typo = await left(person(['biuld']), 2);
  expect(typo).toEqual(["compat-gen: unknown command 'biuld'", 'Did you mean "build"?']);
});

it('without colours where NO_COLOR says so, with them in a pipe where --color does', async () => {
  const plain = person(['biuld'], { env: { NO_COLOR: '1' } });
  await left(plain, 2);
  expect(plain.coloured()).not.toContain('\x1b[');
  const piped = sandbox.compatGen(['--color', 'always', 'biuld'], sandbox.dir);
  expect(piped.stderr.startsWith('\x1b[1m\x1b[31mcompat-gen:')).toBe(true);
  const json = sandbox.compatGen(['--color=always', '--json', 'biuld'], sandbox.dir);
  expect(json.stdout).not.toContain('\x1b');
  expect(sandbox.compatGen(['--color=pink', 'build'], sandbox.dir).status).toBe(2);
});
