import { chmodSync, chownSync, cpSync, mkdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Ended, kernel, openSandbox, REPO, type Sandbox } from '../e2e/kernels.js';

const [, ROOT = ''] = kernel('7').exec;
const NOBODY = 65534;
const root = process.getuid?.() === 0;
const user = root ? NOBODY : process.getuid?.();

let box: Sandbox;
/** A directory of the ordinary user, and the script where that user can read it. */
let dir: string;
let script: string;
beforeEach(() => {
  box = openSandbox();
  dir = path.join(box.dir, 'work');
  script = path.join(box.dir, 'in-root');
  mkdirSync(dir);
  cpSync(path.join(REPO, 'scripts/in-root'), script);
  chmodSync(box.dir, 0o755);
  if (root) chownSync(dir, NOBODY, NOBODY);
});
afterEach(() => box.remove());

/** Runs a command in the root of the newest kernel as an ordinary user. */
function inRoot(command: readonly string[], env?: NodeJS.ProcessEnv): Ended {
  const asUser = ['setpriv', `--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', '--'];
  return box.run([...(root ? asUser : []), script, ROOT, ...command], dir, env);
}

describe('for an ordinary user, scripts/in-root', () => {
  beforeEach((context) => {
    const { status, stderr } = inRoot(['true']);
    context.skip(status === 125, stderr.trim());
  });

  test('runs a command as that user, whose files stay theirs, and who is not root', () => {
    const script = 'id -u; grep CapEff /proc/self/status; gcc-14 -dumpversion; : >made';
    const { status, stdout, stderr } = inRoot(['sh', '-c', script]);
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    expect(stdout).toMatch(new RegExp(`^${user}\nCapEff:\\s+0+\n14\n$`));
    expect(statSync(path.join(dir, 'made')).uid).toBe(user);
  });

  test('hands on the exit status, arguments and environment', () => {
    expect(inRoot(['sh', '-c', 'exit 42']).status).toBe(42);
    expect(inRoot(['no-such-program']).status).toBe(127);
    expect(inRoot(['sh', '-c', 'kill -9 $$']).status).toBe(null);
    const { stdout } = inRoot(['sh', '-c', 'printf "%s|" "$@" "$X"', 'sh', 'a b', ''], {
      X: '$y\n',
    });
    expect(stdout).toBe('a b||$y\n|');
  });

  test('shows a directory that the root has not, and changes nothing in it', () => {
    const COMPAT_GEN_BIND = `/usr/lib/modules/${kernel('6.1').release}`;
    const { status, stdout, stderr } = inRoot(['ls', COMPAT_GEN_BIND], { COMPAT_GEN_BIND });
    expect(status, stderr).toBe(0);
    expect(stdout).toContain('build\n');
    expect(inRoot(['gcc-14', '-dumpversion'], { COMPAT_GEN_BIND }).stdout).toBe('14\n');
    expect(inRoot(['ls', COMPAT_GEN_BIND]).status).toBe(2);
  });
});

test('scripts/in-root says so, and is no answer of a compiler, where it is forbidden', () => {
  // In a user namespace whose user may make no further one, and may not mount.
  const forbid = 'echo 0 >/proc/sys/user/max_user_namespaces && exec setpriv "$@"';
  const limits = ['--bounding-set=-sys_admin', '--inh-caps=-sys_admin', '--'];
  const namespace = ['unshare', '--user', '--map-root-user', 'sh', '-c', forbid, 'sh', ...limits];
  const command = ['echo', 'done'];
  const forbidden = inRoot(['true']).status === 125;
  const { status, stdout, stderr } = forbidden
    ? inRoot(command)
    : box.run([...namespace, script, ROOT, ...command], dir);
  expect({ status, stdout }).toEqual({ status: 125, stdout: '' });
  expect(stderr).toMatch(
    /^in-root: needs root, or a kernel that lets users make user namespaces: /,
  );
});
