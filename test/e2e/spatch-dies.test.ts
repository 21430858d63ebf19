import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openSandbox, type Sandbox } from './kernels.js';
import { entriesOf, FOR_6_1, said, script, tiny } from './tiny.js';

const FIRE =
  'struct tiny {\n\tstruct timer_list timer;\n\tint n;\n};\nint NAME(struct timer_list *t);\nint NAME(struct timer_list *t)\n{\n\tstruct tiny *tiny = timer_container_of(tiny, t, timer);\n\treturn tiny->n;\n}\n';

/** On 6.1 a rule of the library makes from_timer() of timer_container_of(); "deadly" kills the spatch of these tests. */
const TIMERS = {
  'compat.toml': undefined,
  'compat/cocci/old.cocci': undefined,
  'compat/cocci/moon.cocci': undefined,
  'tiny_main.c': `#include <linux/module.h>\n#include <linux/timer.h>\n/* deadly */\n${FIRE.replaceAll('NAME', 'tiny_f')}MODULE_LICENSE("GPL");\n`,
  'tiny_aux.c': `#include <linux/timer.h>\n${FIRE.replaceAll('NAME', 'tiny_aux')}`,
};
const LEFT_OUT =
  /warning: tiny_main\.c: rule timer_container_of__no_present is not applied here, since spatch died with exit status 2: Failure\("boom"\)/;

let sandbox: Sandbox;
let env: NodeJS.ProcessEnv;
beforeEach(() => {
  sandbox = openSandbox();
  env = { PATH: `${path.dirname(mortal('bin-mortal'))}:${process.env.PATH}` };
});
afterEach(() => sandbox.remove());

/** The real spatch, but for a file that says "deadly"; of a version of its own. */
function mortal(dir: string, version = '1.1.1'): string {
  return script(
    sandbox,
    `${dir}/spatch`,
    `PATH='${process.env.PATH}'
case "$*" in
--version) echo "spatch version ${version}"; exit;;
*--sp-file*tiny_main.c*) if grep -q deadly tiny_main.c; then printf 'HANDLING: x\\nFatal error: exception Failure("boom")\\n' >&2; exit 2; fi;;
esac
exec spatch "$@"`,
  );
}

test('a file that spatch dies of is spared a rule, and that is told on each run', () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), TIMERS);
  for (const word of ['MISS', 'HIT']) {
    const ended = sandbox.compatGen([...FOR_6_1, '-C', dir, '--json', 'prepare'], dir, env);
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stderr).toContain(`  ${word} `);
    expect(ended.stderr).toMatch(LEFT_OUT);
    const copy = JSON.parse(ended.stdout).dir;
    expect(readFileSync(path.join(copy, 'tiny_aux.c'), 'latin1')).toContain(
      'from_timer(tiny, t, timer)',
    );
    expect(readFileSync(path.join(copy, 'tiny_main.c'), 'latin1')).toContain('timer_container_of(');
  }
  const locked = sandbox.compatGen([...FOR_6_1, '--locked', '-C', dir, 'prepare'], dir, env);
  expect(locked.stderr).toMatch(LEFT_OUT);
  const built = sandbox.compatGen([...FOR_6_1, 'build', dir], sandbox.dir, env);
  expect(built.status, said(built)).toBe(7);
  expect(built.stderr).toMatch(
    /we have timer_container_of__no_present, but it was left out on tiny_main\.c:/,
  );
});

test('another spatch makes such a patch again', () => {
  const dir = tiny(path.join(sandbox.dir, 'tiny'), TIMERS);
  const prepare = [...FOR_6_1, '-C', dir, 'prepare'];
  expect(sandbox.compatGen(prepare, dir, env).stderr).toMatch(LEFT_OUT);
  const PATH = `${path.dirname(mortal('bin-other', '9.9'))}:${process.env.PATH}`;
  const again = sandbox.compatGen(prepare, dir, { PATH });
  expect(again.stderr).toContain('is stale (spatch 1.1.1 died of a rule, and spatch 9.9 may not)');
});

test('it is an error where spatch.strict says so, today and for a patch that was made before', () => {
  const toml = '[rules]\nfiles = []\n';
  const dir = tiny(path.join(sandbox.dir, 'tiny'), { ...TIMERS, 'compat.toml': toml });
  const prepare = [...FOR_6_1, 'prepare'];
  expect(sandbox.compatGen(prepare, dir, env).status).toBe(0);
  expect(entriesOf(path.join(dir, 'cocci_cache'))).toHaveLength(1);
  writeFileSync(path.join(dir, 'compat.toml'), `${toml}[spatch]\nstrict = true\n`);
  const ended = sandbox.compatGen(prepare, dir, env);
  expect(ended.status, said(ended)).toBe(5);
  expect(ended.stderr).toContain('boom');
});
