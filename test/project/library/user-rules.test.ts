import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { silent } from '../../../src/core/log.js';
import { describe as inWords, type Warning } from '../../../src/core/warnings.js';
import { openProject } from '../../../src/project/index.js';
import { sessionWith } from '../../session.js';

const temp = mkdtempSync(path.join(os.tmpdir(), 'user-rules-'));
afterAll(() => rmSync(temp, { recursive: true }));

const RULE =
  '// compat: when !have_orb\n// compat: touches orb_get\n@@\n@@\n- orb_get()\n+ orb()\n';

function write(dir: string, files: Record<string, string>): string {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.join(dir, path.dirname(name)), { recursive: true });
    writeFileSync(path.join(dir, name), text);
  }
  return dir;
}

const config = write(path.join(temp, 'config'), {
  'compat-gen/rules/orb/orb__no_present.cocci': RULE,
  'compat-gen/rules/orb/orb__no_present.before.c': 'int x;\n',
  'compat-gen/rules/orb/have_orb.c': 'int foo;\n',
});
const bare = write(path.join(temp, 'bare'), { 'a.c': 'int x = orb_get();\n' });
const other = write(path.join(temp, 'other'), { 'a.c': 'int x;\n' });
const own = write(path.join(temp, 'own'), { 'a.c': 'int x = orb_get();\n', 'compat.toml': '' });

async function rulesOf(dir: string, given: { rulesDir?: string; xdg?: string } = {}) {
  const warnings: Warning[] = [];
  const session = sessionWith({
    env: { ...process.env, XDG_CONFIG_HOME: given.xdg ?? config },
    log: { ...silent, warn: (warning) => warnings.push(warning) },
    rulesDir: given.rulesDir,
  });
  const { rules, tests } = await openProject(session, dir);
  return {
    rules: rules.filter(({ origin }) => origin === 'user').map(({ name }) => name),
    tests: tests.filter(({ origin }) => origin === 'user').map(({ name }) => name),
    warnings: warnings.map(inWords),
  };
}

it("a user's rules take part where the sources touch them, and there is no compat.toml", async () => {
  expect(await rulesOf(bare)).toEqual({
    rules: ['orb__no_present'],
    tests: ['have_orb'],
    warnings: [],
  });
  expect((await rulesOf(other)).rules).toEqual([]);
  expect((await rulesOf(own)).rules).toEqual([]);
});

it('--rules names another place', async () => {
  const rulesDir = path.join(config, 'compat-gen/rules');
  expect((await rulesOf(bare, { xdg: temp, rulesDir })).rules).toEqual(['orb__no_present']);
});

it('a place that everybody can write to is not believed', async () => {
  const dir = path.join(config, 'compat-gen/rules');
  chmodSync(dir, 0o777);
  const { rules, warnings } = await rulesOf(bare);
  chmodSync(dir, 0o755);
  expect(rules).toEqual([]);
  expect(warnings).toEqual([`the rules in ${dir} are not used: everybody can write to ${dir}`]);
});

it.each([
  ['does not exist', 'nowhere'],
  ['is not a directory', 'bare/a.c'],
])('a place that is named and %s is an error', async (why, name) => {
  const rulesDir = path.join(temp, name);
  const message = `${rulesDir} (--rules) ${why}`;
  await expect(rulesOf(bare, { rulesDir })).rejects.toMatchObject({ code: 'USAGE', message });
  await expect(rulesOf(own, { rulesDir })).rejects.toMatchObject({ code: 'USAGE', message });
});

it('a module that has a compat.toml says that it does not use those that are named', async () => {
  const rulesDir = path.join(config, 'compat-gen/rules');
  const { rules, warnings } = await rulesOf(own, { rulesDir });
  expect(rules).toEqual([]);
  expect(warnings).toEqual([
    `the rules in ${rulesDir} are not used: the module has a compat.toml, and with it rules of its own`,
  ]);
});
