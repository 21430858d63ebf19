import { afterAll, expect, it } from 'vitest';
import { CLI, openSandbox } from './kernels.js';
import { start } from './server.js';
import { said } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

it('cd / && compat-gen build: what is no module is refused before anything of it is read', async () => {
  const running = start([process.execPath, CLI, 'build'], '/');
  // It would read for hours, and past the end of this test.
  const late = setTimeout(() => running.child.kill('SIGKILL'), 60_000);
  const ended = await running;
  clearTimeout(late);
  expect(ended.status, said(ended)).toBe(2);
  expect(ended.stderr).toContain("/ is no module's directory: it has no compat.toml, Kbuild,");
  expect(ended.stderr).not.toContain('  READ ');
});
