import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Log, silent } from '../../src/core/log.js';
import type { Session } from '../../src/core/session.js';
import { type Warning, describe as wording } from '../../src/core/warnings.js';
import { type SelectorProgram, selectByProgram } from '../../src/rules/index.js';
import { sessionWith } from '../session.js';
import { namesOf, ruleOf } from './make.js';

let dir: string;
let program: string;
beforeEach(async () => {
  dir = await mkdtemp(path.join(os.tmpdir(), 'sel "ector\n\\x-'));
  program = path.join(dir, 'gen.c');
});
afterEach(() => rm(dir, { recursive: true, force: true }));

const knownRules = ['first', 'second', 'third__no_present'].map((name) => ruleOf(name));

async function select(
  body: string,
  changed: Partial<SelectorProgram> = {},
  session: Partial<Session> = {},
) {
  await writeFile(program, `#include <stdio.h>\n#include "compat.h"\n${body}`);
  const headerText = '#define COMPAT_A\n/* #undef COMPAT_B */\n';
  const given = { program, headerText, cc: ['cc'], knownRules, ...changed };
  const env = { ...process.env, XDG_CACHE_HOME: path.join(dir, 'cache') };
  return namesOf(await selectByProgram(sessionWith({ env, ...session }), given));
}

const prints = (...lines: string[]) =>
  `int main(void) {\n${lines.map((line) => `\tputs("${line}");`).join('\n')}\n\treturn 0;\n}\n`;

describe('a C program that selects the rules', () => {
  it('gives them in the order in which it prints them', async () => {
    expect(await select(prints('second', ' first  third__no_present', ''))).toEqual([
      'second',
      'first',
      'third__no_present',
    ]);
  });

  it('sees the answers', async () => {
    const body = `int main(void)
{
#ifdef COMPAT_A
	for (int i = 0; i < 1; i++) puts("first");
#endif
#ifdef COMPAT_B
	puts("second");
#endif
	return 0;
}
`;
    expect(await select(body)).toEqual(['first']);
  });

  it('may select none', async () => {
    expect(await select(prints())).toEqual([]);
  });

  it('sees the answers even where a stale compat.h stands beside it', async () => {
    await writeFile(path.join(dir, 'compat.h'), '#error stale\n');
    expect(await select(prints('first'))).toEqual(['first']);
  });

  it('may include headers that stand beside it', async () => {
    await mkdir(path.join(dir, 'sub'));
    await writeFile(path.join(dir, 'sub/names.h'), '#define NAME "second"\n');
    const body = '#include "sub/names.h"\nint main(void) { puts(NAME); return 0; }\n';
    expect(await select(body)).toEqual(['second']);
  });

  it('counts a name printed twice where it stands first', async () => {
    expect(await select(prints('second', 'first', 'second'))).toEqual(['second', 'first']);
  });

  it('leaves nothing beside itself', async () => {
    await select(prints('first'));
    expect(existsSync(path.join(dir, 'compat.h'))).toBe(false);
    expect(existsSync(path.join(dir, 'selector'))).toBe(false);
  });

  it.each([
    ['#error "at least \xe9 4.18"', 'at least é 4.18'],
    ['# error Linux 4.18   is too old', 'Linux 4.18 is too old'],
    ['#error one\n#error two', 'one; two'],
  ])('may refuse the kernel: %j', async (directive, message) => {
    const error = await select(`#ifndef COMPAT_B\n${directive}\n#endif\n${prints()}`).catch(
      (e) => e,
    );
    expect(error).toMatchObject({
      code: 'UNSUPPORTED_KERNEL',
      exitCode: 9,
      message: `this kernel is not supported: ${message}`,
      hint: expect.stringContaining(program),
      output: undefined,
    });
  });

  it('may refuse it in clang’s words too', async () => {
    const clang = path.join(dir, 'clang');
    const words = `gen.c:4:2: error: "too old"\\n    4 | #error "too old"\\n      |  ^\\n`;
    await writeFile(clang, `#!/bin/sh\nprintf '${words}' >&2\nexit 1\n`);
    await chmod(clang, 0o755);
    await expect(select(prints(), { cc: [clang] })).rejects.toMatchObject({
      code: 'UNSUPPORTED_KERNEL',
      message: 'this kernel is not supported: too old',
    });
  });

  it('shows a #warning in it', async () => {
    const warned: Warning[] = [];
    const log: Log = { ...silent, warn: (warning) => warned.push(warning) };
    await select(`#warning look here\n${prints('first')}`, {}, { log });
    expect(warned.map((warning) => wording(warning)).join()).toContain('#warning look here');
  });

  it('is refused where it does not compile, with its own file and line', async () => {
    await expect(select('int main(void) { return x; }\n')).rejects.toMatchObject({
      code: 'SELECTOR_FAILED',
      message: expect.stringContaining('does not compile'),
      output: expect.stringMatching(/gen\.c:3:\d+: error: 'x' undeclared/),
    });
  });

  it.each([
    ['ends with another status', 'fputs("why", stderr); return 3;', 'ended with status 3', 'why'],
    ['crashes', '__builtin_trap();', 'was killed by SIG', ''],
  ])('is refused where it %s', async (_what, code, message, output) => {
    const body = `int main(void) { puts("first"); ${code} }\n`;
    await expect(select(body)).rejects.toMatchObject({
      code: 'SELECTOR_FAILED',
      message: expect.stringContaining(message),
      output,
    });
  });

  it('is refused where it prints a rule that does not exist', async () => {
    await expect(select(prints('first', 'third__no_presnt'))).rejects.toMatchObject({
      code: 'RULE_FILE',
      message: `${program} printed the rule third__no_presnt, which doesn't exist`,
      hint: 'Did you mean "third__no_present"?',
    });
  });

  it('needs a compiler', async () => {
    await expect(select(prints(), { cc: ['no-such-cc'] })).rejects.toMatchObject({
      code: 'NO_SUCH_PROGRAM',
      message: `no-such-cc could not be started, so ${program} can't select the rules`,
      hint: expect.stringContaining('gcc'),
    });
  });

  it('needs a place where programs may run', async () => {
    // A compiler whose output can't be executed, as on a noexec mount.
    const cc = path.join(dir, 'cc');
    await writeFile(cc, '#!/bin/sh\n: > selector\n');
    await chmod(cc, 0o755);
    await expect(select(prints(), { cc: [cc] })).rejects.toMatchObject({
      code: 'NO_SUCH_PROGRAM',
      hint: expect.stringContaining('TMPDIR'),
    });
  });

  it('must exist', async () => {
    const absent = path.join(dir, 'absent.c');
    await expect(select('', { program: absent })).rejects.toMatchObject({
      code: 'CONFIG',
      message: `rules.select names ${absent}, which doesn't exist`,
    });
  });

  it('stops when asked to', async () => {
    const stop = new AbortController();
    const body = 'int main(void) { for (;;) ; }\n';
    const log: Log = {
      ...silent,
      command: ([file]) => {
        if (file?.endsWith('/selector')) setTimeout(() => stop.abort(), 50);
      },
    };
    await expect(select(body, {}, { signal: stop.signal, log })).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
  });
});

describe('the program that was compiled', () => {
  let compiled: number;
  const log: Log = {
    ...silent,
    command: (argv) => {
      if (argv.includes('-o')) compiled += 1;
    },
  };
  beforeEach(() => {
    compiled = 0;
  });
  const A = '#define COMPAT_A\n';
  const answering = '#ifdef COMPAT_A\n#define NAME "first"\n#else\n#define NAME "second"\n#endif\n';
  const body = `${answering}int main(void) { puts(NAME); return 0; }\n`;

  it('is kept for the same answers, and for no others', async () => {
    expect(await select(body, { headerText: A }, { log })).toEqual(['first']);
    expect(await select(body, { headerText: A }, { log })).toEqual(['first']);
    expect(compiled).toBe(1);
    expect(await select(body, { headerText: '' }, { log })).toEqual(['second']);
    expect(compiled).toBe(2);
  });

  it('is made again after a header beside it was edited', async () => {
    const file = path.join(dir, 'name.h');
    const including = '#include "name.h"\nint main(void) { puts(NAME); return 0; }\n';
    await writeFile(file, '#define NAME "first"\n');
    expect(await select(including, {}, { log })).toEqual(['first']);
    await writeFile(file, '#define NAME "second"\n');
    expect(await select(including, {}, { log })).toEqual(['second']);
    expect(compiled).toBe(2);
  });

  it('is made again where it is damaged', async () => {
    await select(body, { headerText: A }, { log });
    const kept = path.join(dir, 'cache/compat-gen/selectors');
    for (const name of await readdir(kept)) await writeFile(path.join(kept, name), 'no program');
    expect(await select(body, { headerText: A }, { log })).toEqual(['first']);
    expect(compiled).toBe(2);
  });

  it('is made each time by a compiler that says something, and by one that does not tell what it reads', async () => {
    const warning = `#warning look here\n${body}`;
    for (let time = 0; time < 2; time += 1) await select(warning, { headerText: A }, { log });
    expect(compiled).toBe(2);
    const cc = path.join(dir, 'cc');
    await writeFile(cc, '#!/bin/sh\ncase " $* " in *" -E "*) exit 0 ;; esac\nexec cc "$@"\n');
    await chmod(cc, 0o755);
    for (const headerText of [A, '']) {
      const names = await select(body, { headerText, cc: [cc] }, { log });
      expect(names).toEqual([headerText === A ? 'first' : 'second']);
    }
    expect(compiled).toBe(4);
  });
});
