import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { whyEnforced } from '../../src/ko/enforced.js';
import type { KernelTree } from '../../src/target/index.js';
import { SESSION } from '../session.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'enforced-'));
afterAll(() => rmSync(dir, { recursive: true }));

const SECURE_BOOT = 'sys/firmware/efi/efivars/SecureBoot-8be4df61-93ca-11d2-aa0d-00e098032b8c';
const ON = Buffer.from([6, 0, 0, 0, 1]);

/** A machine whose kernel says what these files hold: no machine of the tests boots with all of them. */
function machine(name: string, files: Record<string, string | Buffer>): string[] {
  const root = path.join(dir, name);
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(root, file)), { recursive: true });
    writeFileSync(path.join(root, file), content);
  }
  mkdirSync(root, { recursive: true });
  const program = path.join(dir, `${name}.sh`);
  writeFileSync(
    program,
    `#!/bin/sh\ncase $1 in\nuname) echo 6.1.0-1-x ;;\ncat) exec cat -- "${root}$3" ;;\nesac\n`,
    { mode: 0o755 },
  );
  return [program];
}

const SIG = 'CONFIG_MODULE_SIG=y';
const EFI = 'CONFIG_LOCK_DOWN_IN_EFI_SECURE_BOOT=y';

it.each([
  ['none', {}, [SIG, EFI], undefined],
  ['forced', {}, ['CONFIG_MODULE_SIG_FORCE=y'], 'config'],
  ['locked', {}, [SIG, 'CONFIG_LOCK_DOWN_KERNEL_FORCE_INTEGRITY=y'], 'lockdown'],
  ['parameter', { 'sys/module/module/parameters/sig_enforce': 'Y\n' }, [SIG], 'parameter'],
  ['not', { 'sys/module/module/parameters/sig_enforce': 'N\n' }, [SIG], undefined],
  ['mode', { 'sys/kernel/security/lockdown': 'none [integrity] x\n' }, [SIG], 'lockdown'],
  ['open', { 'sys/kernel/security/lockdown': '[none] integrity\n' }, [SIG], undefined],
  ['secure', { [SECURE_BOOT]: ON }, [SIG, EFI], 'secure-boot'],
  ['careless', { [SECURE_BOOT]: ON }, [SIG], undefined],
  ['off', { [SECURE_BOOT]: Buffer.from([6, 0, 0, 0, 0]) }, [SIG, EFI], undefined],
  ['unsigned', { 'sys/kernel/security/lockdown': 'none [integrity]\n' }, [EFI], undefined],
])('%s', async (name, files, config, by) => {
  const host = { prefix: machine(name, files as Record<string, string>), makeWords: [] };
  for (const release of ['6.1.0-1-x', 'another']) {
    const tree = { host, release } as unknown as KernelTree;
    const enforced = await whyEnforced(SESSION, tree, new Set(config));
    // How another kernel was booted says nothing of this one.
    const runs = release !== 'another' || /^(?:forced|locked|secure)$/.test(name);
    expect(enforced?.by).toBe(runs ? by : undefined);
  }
});
