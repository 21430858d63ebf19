import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Matrix } from '../../src/matrix/index.js';
import { nightly } from '../nightly.js';
import { kernel, openSandbox } from './kernels.js';
import { namesIn, said, script } from './tiny.js';

const box = openSandbox();
afterAll(box.remove);
const { kdir, cc } = kernel('6.1');
const dir = path.join(box.dir, 'module');
const own = path.join(box.dir, 'own');

/** What a module's makefile finds in its compiler's words, by a plain compile. */
const NAMES = ['FROM_ENV', 'FROM_FILE', 'BY_USER', 'LATER'] as const;

beforeAll(() => {
  mkdirSync(path.join(dir, 'compat/tests'), { recursive: true });
  writeFileSync(path.join(dir, 'compat.toml'), '');
  writeFileSync(path.join(dir, 'Kbuild'), 'obj-m := told.o\n');
  const lines = NAMES.map((name) => `#ifdef ${name}\nMODULE_INFO(told_${name}, "yes");\n#endif\n`);
  const source = `#include <linux/module.h>\n${lines.join('')}MODULE_LICENSE("GPL");\n`;
  writeFileSync(path.join(dir, 'told.c'), source);
  for (const name of NAMES) {
    const test = `#ifndef ${name}\n#error it is not told\n#endif\nint x;\n`;
    writeFileSync(path.join(dir, `compat/tests/have_${name}.c`), test);
  }
});

/** What detection says each way, isolated last; and what the module was built with, for which it is asked once more. */
function seen(wrapper: string, env: NodeJS.ProcessEnv) {
  const words = ['--kdir', kdir, `CC=${wrapper}`];
  const answers = [['detect'], ['detect', '--isolated']].map((command) => {
    const ended = box.compatGen([...words, ...command], dir, env);
    expect(ended.status, said(ended)).toBe(0);
    const text = readFileSync(ended.stdout.trim(), 'utf8');
    return NAMES.filter((name) => text.includes(`#define COMPAT_HAVE_${name}\n`));
  });
  const built = box.compatGen([...words, 'build'], dir, env);
  expect(built.status, said(built)).toBe(0);
  const module = path.join(dir, 'build-current', 'told.ko');
  const info = readFileSync(module, 'latin1');
  answers.push(NAMES.filter((name) => info.includes(`told_${name}=yes`)));
  return answers;
}

const everyWay = (...names: (typeof NAMES)[number][]) => Array.from({ length: 3 }, () => names);

describe('a wrapper of the user’s own as the compiler', () => {
  it('that does nothing gives the answers of the compiler', () => {
    expect(seen(script(box, 'plain', `exec ${cc} "$@"`), {})).toEqual(everyWay());
  });

  nightly('is asked with all variables, as it sees them in a build', () => {
    const lines = [`[ "$USER" = me ] && set -- "$@" -DBY_USER`, `exec ${cc} "$@" $MY_WORDS`];
    const wrapper = script(box, 'by-variables', lines.join('\n'));
    expect(seen(wrapper, { MY_WORDS: '', USER: 'you' })).toEqual(everyWay());
    expect(seen(wrapper, { MY_WORDS: '-DFROM_ENV', USER: 'you' })).toEqual(everyWay('FROM_ENV'));
    expect(seen(wrapper, { MY_WORDS: '', USER: 'me' })).toEqual(everyWay('BY_USER'));
  });

  nightly('may read what it likes, and be edited, with no other sign than its bytes', () => {
    writeFileSync(own, '');
    const wrapper = script(box, 'by-file', `exec ${cc} "$@" $(cat ${own})`);
    expect(seen(wrapper, {})).toEqual(everyWay());
    replaceQuietly(own, '-DFROM_FILE');
    expect(seen(wrapper, {})).toEqual(everyWay('FROM_FILE'));
    replaceQuietly(wrapper, `#!/bin/bash\nexec ${cc} "$@" -DLATER\n`);
    expect(seen(wrapper, {})).toEqual(everyWay('LATER'));
  });

  nightly('is found in PATH by the name of a compiler, and where it is linked statically', () => {
    const bin = path.join(box.dir, 'linked');
    mkdirSync(bin);
    const source = path.join(box.dir, 'static.c');
    const real = execFileSync('which', [cc], { encoding: 'utf8' }).trim();
    writeFileSync(
      source,
      `#include <unistd.h>
#include <string.h>
int main(int count, char **words)
{
	char *all[count + 2];

	memcpy(all, words, count * sizeof(*all));
	all[0] = "${real}";
	all[count] = access("${own}", R_OK) ? "-DLATER" : "-DFROM_FILE";
	all[count + 1] = 0;
	return execv(all[0], all);
}
`,
    );
    execFileSync(cc, ['-static', '-o', path.join(bin, cc), source]);
    const env = { PATH: `${bin}:${process.env.PATH}` };
    writeFileSync(own, '');
    expect(seen(cc, env)).toEqual(everyWay('FROM_FILE'));
    execFileSync('mv', [own, `${own}.away`]);
    expect(seen(cc, env)).toEqual(everyWay('LATER'));
    expect(namesIn(bin)).toEqual([cc]);
  });

  it('decides what kbuild says of its options, and that is not kept either', async () => {
    const bin = path.join(box.dir, 'choosy');
    mkdirSync(bin);
    const real = execFileSync('which', [cc], { encoding: 'utf8' }).trim();
    writeFileSync(
      path.join(box.dir, 'choosy.c'),
      `#include <unistd.h>
#include <string.h>
int main(int count, char **words)
{
	for (int at = 1; at < count; at++)
		if (!strcmp(words[at], "-mskip-rax-setup") && !access("${own}", F_OK))
			return 1;
	words[0] = "${real}";
	return execv(words[0], words);
}
`,
    );
    execFileSync(cc, ['-static', '-o', path.join(bin, cc), path.join(box.dir, 'choosy.c')]);
    const env = { PATH: `${bin}:${process.env.PATH}` };
    const words = ['--kdir', kdir, `CC=${cc}`, '-v', 'detect'];
    const isSaid = () => {
      const ended = box.compatGen(words, dir, env);
      expect(ended.status, said(ended)).toBe(0);
      return / -mskip-rax-setup .*have_LATER\.c/.test(ended.stderr);
    };
    writeFileSync(own, '');
    // Nothing is kept of programs that have just been made.
    await sleep(2500);
    expect(isSaid()).toBe(false);
    execFileSync('mv', [own, `${own}.away`]);
    expect(isSaid()).toBe(true);
  });
});

describe('a matrix behind a wrapper of the user’s own', () => {
  it('keeps no cell, and nothing of the kernel', async () => {
    const wrapper = script(box, 'for-matrix', `exec ${cc} "$@" $(cat ${own})`);
    const counted = (text: string) => {
      writeFileSync(own, text);
      const ended = box.compatGen(['matrix', '--json', '--kdir', kdir, `CC=${wrapper}`], dir);
      expect(ended.status, said(ended)).toBe(0);
      return (JSON.parse(ended.stdout) as Matrix).counts;
    };
    // Nothing is kept of programs that have just been made.
    await sleep(2500);
    for (const text of ['', '-DFROM_FILE', '-DFROM_FILE']) {
      expect(counted(text)).toMatchObject({ known: 0, asked: 1, built: 1 });
    }
  });
});

/** Other bytes, and as far as they can be the same times. */
function replaceQuietly(file: string, text: string): void {
  const { atime, mtime } = statSync(file);
  writeFileSync(file, text);
  utimesSync(file, atime, mtime);
}
