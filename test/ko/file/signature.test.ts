import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ModuleFile, readModule } from '../../../src/ko/file/module.js';
import { judge } from '../../../src/ko/judge.js';
import type { Kernel } from '../../../src/ko/kernel.js';
import { kernel } from '../../e2e/kernels.js';
import { SESSION } from '../../session.js';
import { type Built, buildFor } from '../built.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'signature-'));
let built: Built;

beforeAll(async () => {
  built = await buildFor(kernel('6.1'), [], ['one']);
  const key = ['req', '-new', '-nodes', '-x509', '-days', '2', '-subj', '/O=x/CN=A Signer'];
  execFileSync(
    'openssl',
    [...key, '-outform', 'DER', '-keyout', path.join(dir, 'key'), '-out', path.join(dir, 'der')],
    { stdio: 'ignore' },
  );
});
afterAll(() => {
  built?.remove();
  rmSync(dir, { recursive: true });
});

function signed(...options: string[]): string {
  const file = path.join(dir, 'one.ko');
  copyFileSync(built.ko('one'), file);
  const program = path.join(built.tree.objtree, 'scripts/sign-file');
  const keys = [path.join(dir, 'key'), path.join(dir, 'der')];
  execFileSync(program, [...options, 'sha256', ...keys, file]);
  return file;
}

async function read(file: string): Promise<ModuleFile> {
  const module = await readModule(SESSION, file);
  if (!('needs' in module)) throw new Error(module.damaged);
  return module;
}

const WHY = { by: 'config', why: 'it was built with CONFIG_MODULE_SIG_FORCE' } as const;

/** What a kernel that compares signatures says of it. */
function found(module: ModuleFile, enforced: Kernel['enforced'], config = ['CONFIG_MODULE_SIG=y']) {
  const nothing = { own: undefined, exports: new Map(), installed: undefined };
  return judge(
    module,
    { ...nothing, release: 'x', knowsForModules: false, config: new Set(config), enforced },
    new Map(),
  ).filter(({ kind }) => kind !== 'unknown-symbol');
}

describe('a signature', () => {
  it('is read as modinfo reads it', async () => {
    const { signature } = await read(signed());
    const field = (key: string) =>
      execFileSync('modinfo', ['-F', key, path.join(dir, 'one.ko')])
        .toString()
        .trim();
    expect(signature?.signer).toBe('A Signer');
    expect(field('signer')).toBe('A Signer');
    expect(signature?.key).toBe(field('sig_key').replaceAll(':', '').toLowerCase());
  });

  it('may name a key alone', async () => {
    const { signature } = await read(signed('-k'));
    expect(signature).toEqual({ signer: '', key: expect.stringMatching(/^[0-9a-f]{40}$/) });
  });

  it('is asked for where the kernel enforces it; whether it knows the key stays open', async () => {
    const [with_, without] = [await read(signed()), await read(built.ko('one'))];
    expect(found(without, undefined)).toEqual([]);
    expect(found(without, WHY)).toEqual([{ kind: 'unsigned', ...WHY, weight: 'refused' }]);
    expect(found(with_, undefined)).toEqual([]);
    expect(found(with_, WHY)).toMatchObject([{ kind: 'key-unknown', weight: 'unsure' }]);
  });

  it('that is damaged has the module refused, and not where signatures are nothing', async () => {
    const file = signed();
    const bytes = readFileSync(file);
    const at = bytes.length - 28 - 12;
    for (const spoil of [
      () => bytes.writeUInt32BE(0x7fffffff, at + 8),
      () => bytes.writeUInt32BE(5, at + 8),
      () => bytes.writeUInt8(1, at + 2),
    ]) {
      writeFileSync(file, readFileSync(signed()));
      bytes.set(readFileSync(file));
      spoil();
      writeFileSync(file, bytes);
      const module = await read(file);
      expect(found(module, undefined)).toMatchObject([{ kind: 'signature-damaged' }]);
      expect(found(module, undefined, [])).toEqual([]);
    }
  });
});
