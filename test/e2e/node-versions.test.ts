import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { nightly } from '../nightly.js';
import { kernel, openSandbox, REPO, type Sandbox } from './kernels.js';
import { NODES, nodeOf } from './nodes.js';
import { FOR_6_1, said, tiny } from './tiny.js';

const { release } = kernel('6.1');

let box: Sandbox;
beforeEach(() => {
  box = openSandbox({ fresh: true });
});
afterEach(() => box.remove());

/** Runs the program as a user does for whom `node` on PATH is this one. */
function under(node: string, args: readonly string[], dir: string) {
  const PATH = [path.dirname(node), path.join(box.dir, 'bin'), process.env.PATH].join(':');
  return box.run(['compat-gen', ...args], dir, { PATH });
}

describe.each(NODES)('with Node.js %s', (name) => {
  it('help and errors are the same', (context) => {
    const node = nodeOf(name, context);
    for (const words of [['--help'], ['bild'], ['-C', '/nowhere', '--hash']]) {
      expect(under(node, words, box.dir)).toEqual(box.compatGen(words, box.dir));
    }
    expect(under(node, ['bild'], box.dir).status).toBe(2);
  });

  it('answers and fingerprint are the same, compiled and kept', (context) => {
    const node = nodeOf(name, context);
    const dir = tiny(path.join(box.dir, 'tiny'));
    const cold = under(node, [...FOR_6_1, 'detect'], dir);
    expect(cold.status, said(cold)).toBe(0);
    expect(cold.stderr).toContain('have_strscpy_2');
    const header = readFileSync(cold.stdout.trim());
    const warm = under(node, [...FOR_6_1, '--hash'], dir);
    expect(warm.stderr).not.toContain('have_strscpy_2');
    expect(warm).toEqual(box.compatGen([...FOR_6_1, '--hash'], dir));
    const own = box.compatGen([...FOR_6_1, 'detect'], dir, { XDG_CACHE_HOME: `${box.dir}/other` });
    expect(readFileSync(own.stdout.trim()).equals(header)).toBe(true);
  });

  nightly('the example driver builds', (context) => {
    const node = nodeOf(name, context);
    const dir = path.join(box.dir, 'ramdisk');
    const filter = (file: string) => !path.basename(file).startsWith('build-');
    cpSync(path.join(REPO, 'examples/ramdisk'), dir, { recursive: true, filter });
    const built = under(node, [...FOR_6_1, 'build'], dir);
    expect(built.status, said(built)).toBe(0);
    const info = box.run(['/sbin/modinfo', '-F', 'vermagic', built.stdout.trim()], '/');
    expect(info.stdout).toContain(release);
  });
});
