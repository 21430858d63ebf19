import { mkdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { kernel, needs, openSandbox } from './kernels.js';
import { renaming, said, script, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

const KERNELS = ['6.1', '6.12'].map((series) => kernel(series));
const working = path.join(sandbox.dir, 'working');
const seen = path.join(sandbox.dir, 'seen');
mkdirSync(working);

/**
 * Puts a program in front of another one that writes down, as it begins, how many of these work, itself among them. It counts
 * no more once it has ended, before anybody can know that: nobody is counted who only waits, nor who was killed. What asks a program
 * for its version or its parts does no work, and takes no turn.
 */
function counted(name: string): void {
  const real = sandbox.run(['sh', '-c', `command -v ${name}`], sandbox.dir).stdout.trim();
  script(
    sandbox,
    `counted/${name}`,
    `case $1 in --version | -print-*) exec '${real}' "$@" ;; esac
mkdir '${working}'/$$
count=0
for one in '${working}'/*; do
	[ ! -d "/proc/\${one##*/}" ] || count=$((count + 1))
done
echo "${name} $count $*" >>'${seen}'
'${real}' "$@"
status=$?
rmdir '${working}'/$$
exit $status`,
  );
}

/** Two such sources are too large for spatch to see them at once. */
const LONG = `/*\n${' * as real drivers have\n'.repeat(2000)} */\n`;

it('no more compilers and spatches work at once than -j says, over all modules and kernels', (context) => {
  needs(context, ...KERNELS);
  for (const name of ['gcc-12', 'spatch']) counted(name);
  const names = ['n0', 'n1'];
  for (const module of ['one', 'two']) {
    tiny(path.join(sandbox.dir, module), {
      Kbuild: 'obj-m := tiny.o\ntiny-y := tiny_main.o tiny_aux.o n0.o n1.o\n',
      ...Object.fromEntries(
        names.flatMap((name) => [
          [`compat/cocci/${name}.cocci`, renaming('!have_strscpy_2', name, 'tiny_old')],
          [
            `${name}.c`,
            `${LONG}#include "tiny.h"\nint ${name}_of(void);\nint ${name}_of(void)\n{\n\treturn ${name}(1);\n}\n`,
          ],
        ]),
      ),
    });
  }
  const kdirs = KERNELS.flatMap(({ kdir }) => ['--kdir', kdir]);
  const env = { PATH: `${path.join(sandbox.dir, 'counted')}:${process.env.PATH}` };
  const words = ['-j2', '--json', 'matrix', 'one', 'two', ...kdirs, 'CC=gcc-12'];
  const ended = sandbox.compatGen(words, sandbox.dir, env);
  // On 6.12, which has strscpy() of two arguments, the rules leave names that nobody declares.
  expect(ended.status, said(ended)).toBe(7);
  const lines = readFileSync(seen, 'utf8').split('\n').filter(Boolean);
  const counts = lines.map((line) => Number(line.split(' ')[1]));
  const runsOf = (what: RegExp): number => lines.filter((line) => what.test(line)).length;
  // kbuild is asked once for each kernel, whatever the modules: each question makes the library that watches it.
  expect(runsOf(/^gcc-12 .*watch\.so/)).toBe(KERNELS.length);
  // Each module's rules are run, and both modules are asked for and built for both kernels.
  expect(runsOf(/^spatch .*--sp-file/)).toBeGreaterThanOrEqual(2 * names.length);
  expect(runsOf(/^gcc-12 .*have_moon/)).toBeGreaterThanOrEqual(2);
  expect(runsOf(/^gcc-12 .*tiny_main\.o/)).toBeGreaterThanOrEqual(4);
  // That two work at once is what tells this count from one that counts nothing.
  expect(lines.filter((_, at) => (counts[at] ?? 0) > 2)).toEqual([]);
  expect(Math.max(...counts)).toBe(2);
});
