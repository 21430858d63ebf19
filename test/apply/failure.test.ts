import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { applyRules } from '../../src/apply/apply.js';
import { SESSION } from '../session.js';
import { fakeSpatch, script, tempDir } from './fake.js';
import { calling, cocci, describeEach, HERE, options, renaming, sourcesOf } from './hosts.js';

const SOURCES = sourcesOf({ 'a.c': calling('old(1)'), 'b.c': calling('old(2)') });
const RULES = [renaming('old', 'new')];

describeEach('a failed run', (spatch) => {
  test('a rule that does not parse is named, with its own file', async () => {
    const bad = cocci('bad', '@@\nexpression e;\n@@\n- old(e\n+ new(e)\n');
    await expect(
      applyRules(SESSION, await spatch(), options({ rules: [bad], sources: SOURCES })),
    ).rejects.toMatchObject({
      code: 'SPATCH_FAILED',
      message: expect.stringMatching(/exit status 255 on rule bad \(\/r\/bad\.cocci\)$/),
      output: expect.stringContaining('File "/r/bad.cocci", line 6'),
    });
  });

  test('a script that raises is an error, in the words of Python', async () => {
    const raises = cocci(
      'raises',
      '@r@\nexpression e;\n@@\nold(e)\n\n@script:python@\ne << r.e;\n@@\nraise ValueError("boom")\n',
    );
    await expect(
      applyRules(
        SESSION,
        await spatch(),
        options({ rules: [raises], sources: SOURCES, group: 'each' }),
      ),
    ).rejects.toMatchObject({
      code: 'SPATCH_FAILED',
      output: expect.stringMatching(/^Traceback.*ValueError: boom\n.*"\/r\/raises\.cocci"/s),
    });
  });

  test('an argument that spatch does not know is an error', async () => {
    await expect(
      applyRules(
        SESSION,
        await spatch(),
        options({ rules: RULES, sources: SOURCES, args: ['--bogus'] }),
      ),
    ).rejects.toMatchObject({ output: expect.stringContaining("unknown option '--bogus'") });
  });
});

describe('a spatch that goes wrong', () => {
  const apply = async (text: string, given = {}, session = SESSION) =>
    applyRules(
      session,
      await fakeSpatch(text),
      options({ rules: RULES, sources: SOURCES, ...given }),
    );

  test.each([
    'Fatal error: exception Not_found',
    'EXN: Failure("x") in a.c',
    'An error occurred when attempting to transform some files.',
    'different modification result for a.c',
    'Skipping unreadable file: a.c',
    'cp: error writing a.c+out0: No space left on device',
    'sh: 1: cp: not found',
    "warning: Can't find default iso file: /usr/lib/coccinelle/standard.iso",
  ])('with exit status 0: %s', async (said) => {
    await expect(apply(`cat >&2 <<'END'\nHANDLING: a.c\n${said}\nEND`)).rejects.toMatchObject({
      code: said.includes('No space left') ? 'DISK_FULL' : 'SPATCH_FAILED',
      message: expect.stringContaining('ended with exit status 0, but reported a failure'),
      output: expect.stringContaining(said),
    });
  });

  test('killed', async () => {
    await expect(apply('kill -9 $$')).rejects.toMatchObject({
      code: 'SPATCH_FAILED',
      message: expect.stringContaining('was killed by SIGKILL'),
    });
  });

  test('a source line that looks like a failure is none', async () => {
    await apply('printf "bad: Fatal error: x\\n  whole content = EXN: y\\n" >&2');
  });

  test.each(['together', 'each'] as const)(
    'hanging: stopped with its children, %s',
    async (group) => {
      const pids = path.join(await tempDir(), 'pids');
      const hang = `sleep 600 & echo $! $$ >> ${pids}; wait`;
      await expect(apply(hang, { group, timeoutMs: 700 })).rejects.toMatchObject({
        code: 'SPATCH_TIMEOUT',
        message: expect.stringMatching(
          /after 0\.7 s on rule old_to_new \(\/r\/old_to_new\.cocci\), in [ab]\.c/,
        ),
        hint: expect.stringContaining('spatch.timeout-seconds'),
      });
      await nothingRuns(pids);
    },
  );

  test('one failure stops the others, and is the one reported', async () => {
    const pids = path.join(await tempDir(), 'pids');
    const text = `for last; do :; done
if [ "$last" = b.c ]; then sleep 0.4; echo "Fatal error: b" >&2; exit 2; fi
sleep 600 & echo $! $$ >> ${pids}; wait`;
    await expect(apply(text, { group: 'each' })).rejects.toMatchObject({
      code: 'SPATCH_FAILED',
      output: expect.stringContaining('Fatal error: b'),
    });
    await nothingRuns(pids);
  });

  test('interrupted', async () => {
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 300);
    await expect(
      apply('sleep 600 & wait', { group: 'each' }, { ...SESSION, signal: stop.signal }),
    ).rejects.toMatchObject({ code: 'INTERRUPTED' });
  });
});

test('a disk that fills up under the results is an error, not "no match"', async () => {
  // The real spatch, with a cp that finds no room, as its own `sh -c "cp …"` would.
  const bin = await tempDir();
  const cp = '#!/bin/sh\necho "cp: error writing: No space left on device" >&2\nexit 1\n';
  await writeFile(path.join(bin, 'cp'), cp, { mode: 0o755 });
  const full = await script(`PATH=${bin}:$PATH exec ${HERE.join(' ')} "$@"`);
  await expect(
    applyRules(
      SESSION,
      { command: [full], version: '1.1.1', python: true },
      options({ rules: RULES, sources: SOURCES }),
    ),
  ).rejects.toMatchObject({
    code: 'DISK_FULL',
    output: expect.stringContaining('No space left on device'),
  });
});

test('a disk on which spatch dies for want of space is no file to leave out', async () => {
  const words = 'Fatal error: exception Sys_error("/tmp/x: No space left on device")';
  const full = await script(`echo '${words}' >&2; exit 2`);
  const failed = applyRules(
    SESSION,
    { command: [full], version: '1.1.1', python: true },
    options({ rules: RULES, sources: SOURCES }),
  );
  await expect(failed).rejects.toMatchObject({
    code: 'DISK_FULL',
    hint: expect.stringContaining('TMPDIR'),
  });
});

async function nothingRuns(pids: string): Promise<void> {
  const started = (await readFile(pids, 'utf8')).trim().split(/\s+/).map(Number);
  expect(started.length).toBeGreaterThan(0);
  // A killed child that nobody has waited for yet still has its number.
  const alive = async (pid: number) => {
    const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
    return stat !== '' && !/\) Z /.test(stat);
  };
  await expect
    .poll(async () => (await Promise.all(started.map(alive))).includes(true), { timeout: 5000 })
    .toBe(false);
}
