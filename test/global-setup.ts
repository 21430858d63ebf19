import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { KERNELS, openSandbox, STATE, whyNotReached } from './e2e/kernels.js';
import { tiny } from './e2e/tiny.js';

/**
 * The end-to-end tests run the built program: build it once for all of them. scripts/test has built it, and says so. Then each kernel
 * is asked what most of them ask, so that they need not.
 */
export default function setup(): () => void {
  if (process.env.COMPAT_GEN_BUILT === undefined) {
    const root = fileURLToPath(new URL('..', import.meta.url));
    execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
  }
  const dir = mkdtempSync('/tmp/compat-gen-state-');
  leaveState(dir);
  process.env[STATE] = dir;
  return () => rmSync(dir, { recursive: true, force: true });
}

/** What of it is worth keeping. What is quickly read is not kept. */
const KEPT = ['libraries', 'results', 'rules'];

/** Leaves in `dir` what compat-gen keeps for a user after the tests of the tiny modules were asked on every kernel. */
function leaveState(dir: string): void {
  const box = openSandbox();
  try {
    const modules = [tiny(path.join(box.dir, 'tiny')), box.module('tick')];
    for (const kernel of KERNELS.filter((each) => whyNotReached(each) === undefined)) {
      const exec = kernel.exec.length > 0 ? ['--exec', kernel.exec.join(' ')] : [];
      const words = ['--kdir', kernel.kdir, `CC=${kernel.cc}`, ...exec, 'detect'];
      for (const module of modules) {
        const { status, stderr } = box.compatGen(words, module);
        if (status !== 0) throw new Error(stderr);
      }
    }
    for (const kept of readdirSync(path.join(box.dir, 'cache/compat-gen'))) {
      if (!KEPT.includes(kept)) continue;
      const from = path.join(box.dir, 'cache/compat-gen', kept);
      cpSync(from, path.join(dir, kept), { recursive: true, preserveTimestamps: true });
    }
  } finally {
    box.remove();
  }
}
