import { expect, test } from 'vitest';
import { proveSpatch } from '../../src/apply/check/prove.js';
import { findSpatch } from '../../src/spatch/index.js';
import { fakeSpatch, script } from '../apply/fake.js';
import { describeEach, HERE } from '../apply/hosts.js';
import { SESSION } from '../session.js';

const find = (...command: string[]) => findSpatch(SESSION, command);

describeEach('finding spatch', (spatch) => {
  test('tells its version and that it has Python', async () => {
    const { version, python } = await spatch();
    expect(version).toMatch(/^1\.\d+/);
    expect(python).toBe(true);
  });

  test('a one-line rule proves it', async () => {
    await proveSpatch(SESSION, await spatch());
  });
});

test('no such program is no error', async () => {
  expect(await find('/no/such/spatch')).toBeUndefined();
});

test('spatch is found without HOME', async () => {
  const file = await script(`exec env -u HOME ${HERE.join(' ')} "$@"`);
  await expect(find(file)).rejects.toMatchObject({ output: expect.stringMatching('Not_found') });
  const { HOME } = process.env;
  delete process.env.HOME;
  try {
    expect((await find(...HERE))?.version).toMatch(/^1\./);
  } finally {
    process.env.HOME = HOME;
  }
});

test.each([
  ['fails', 'echo "error while loading shared libraries: libpcre.so.3" >&2; exit 127'],
  ['prints no version', 'echo hello'],
  ['prints a version and fails', 'echo "spatch version 1.1.1"; exit 1'],
])('a program that %s is an error', async (_, text) => {
  await expect(find(await script(text))).rejects.toMatchObject({
    code: 'SPATCH_FAILED',
    message: expect.stringContaining('--version'),
  });
});

test('a file that may not be run is an error, not a missing spatch', async () => {
  await expect(find('/etc/passwd')).rejects.toMatchObject({ code: 'NO_SUCH_PROGRAM' });
});

test('a wrapper that runs spatch elsewhere does not pass the proof', async () => {
  const spatch = { ...(await fakeSpatch('')), command: ['env', '--chdir=/', ...HERE] };
  await expect(proveSpatch(SESSION, spatch)).rejects.toMatchObject({
    code: 'SPATCH_FAILED',
    hint: expect.stringContaining('$PWD'),
  });
});

test('a program that does nothing does not pass the proof', async () => {
  await expect(proveSpatch(SESSION, await fakeSpatch('exit 0'))).rejects.toMatchObject({
    code: 'SPATCH_FAILED',
    message: expect.stringContaining('does not do what a one-line rule says'),
  });
});
