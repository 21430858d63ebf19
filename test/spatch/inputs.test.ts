import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { inputFiles } from '../../src/spatch/index.js';
import { cocci } from '../apply/hosts.js';

const dir = mkdtempSync(path.join(os.tmpdir(), 'inputs-'));
afterAll(() => rmSync(dir, { recursive: true }));
const file = (name: string): string => {
  const full = path.join(dir, name);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, name);
  return full;
};
const spatch = file('bin/spatch');
chmodSync(spatch, 0o755);
const home = path.dirname(file('lib/coccinelle/standard.iso'));
file('lib/coccinelle/standard.h');
file('lib/coccinelle/more.iso');
const iso = file('x.iso');

async function names(text: string, args: string[] = [], command = [spatch]): Promise<string[]> {
  const found = await inputFiles({}, { command, args }, [cocci('r', text)]);
  return found.map(({ name }) => name).filter((name) => !name.startsWith('standard.'));
}

describe('the files that spatch reads beside rules and sources', () => {
  it('are its own, where they can be found', async () => {
    const own = (env: NodeJS.ProcessEnv, command: string[]) =>
      inputFiles(env, { command, args: [] }, []).then((files) => files.map(({ name }) => name));
    expect(await own({}, [spatch])).toEqual(['standard.h', 'standard.iso']);
    expect(await own({ PATH: `/nowhere:${dir}/bin` }, ['spatch'])).toHaveLength(2);
    expect(await own({ COCCINELLE_HOME: home }, [spatch])).toEqual(['standard.h', 'standard.iso']);
    expect(await own({}, ['/nowhere/spatch'])).toEqual([]);
    expect(await own({}, ['ssh', 'host', spatch])).toEqual([]);
  });

  it('are those that an argument names', async () => {
    expect(await names('@@ @@\n', ['--iso-file', iso])).toEqual([iso]);
    expect(await names('@@ @@\n', [`--iso-file=${iso}`, '-I', dir, '/nowhere'])).toEqual([iso]);
  });

  it('are those that a rule names', async () => {
    expect(await names(`using "${iso}"\n@@ @@\n`)).toEqual([iso]);
    expect(await names('using <more.iso>\n@@ @@\n')).toEqual(['more.iso']);
    expect(await names(`# spatch --iso-file ${iso}\n@@ @@\n`)).toEqual([iso]);
    expect(await names(`@script:python@\n@@\nopen('${iso}')\n`)).toEqual([iso]);
    expect(await names(`@@ @@\n- f("${iso}")\n`)).toEqual([]);
  });
});
