import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The end-to-end tests run the built program: build it once for all of them. scripts/test has built it, and says so. */
export default function setup(): void {
  if (process.env.COMPAT_GEN_BUILT !== undefined) return;
  const root = fileURLToPath(new URL('..', import.meta.url));
  execFileSync('npm', ['run', '--silent', 'build'], { cwd: root, stdio: 'inherit' });
}
