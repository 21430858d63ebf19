import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { sha256 } from '../../src/core/bytes.js';
import { silent } from '../../src/core/log.js';
import type { Warning } from '../../src/core/warnings.js';
import { Answers } from '../../src/header/index.js';
import { type Policy, patchFor } from '../../src/obtain/index.js';
import { openProject, rulesFor } from '../../src/project/index.js';
import { sessionWith } from '../session.js';

/** Machines below one directory: each with a checkout of tiny/ and a cache of its own. They have one shared cache, held/, and one key. */

const POLICY: Policy = {
  ...{ locked: false, useStale: false, replaceForeign: false, release: '6.1.0-1' },
  mayAsk: false,
};

export interface Machine {
  /** Whether spatch is there [yes]. */
  spatch?: boolean;
  push?: boolean;
  key?: boolean;
  locked?: boolean;
  /** Lines more of compat.toml. */
  toml?: string;
  /** More of the environment. */
  env?: NodeJS.ProcessEnv;
}

/** A machine that can get the patch for a kernel without strscpy() of two arguments. */
export async function machineIn(
  dir: string,
  name: string,
  { spatch = true, push = false, key = false, locked = false, toml = '', env = {} }: Machine = {},
) {
  const root = path.join(dir, name, 'tiny');
  cpSync(path.join(dir, 'tiny'), root, { recursive: true });
  const config = readFileSync(path.join(root, 'compat.toml'), 'utf8');
  const without = spatch ? '' : '[spatch]\ncommand = "/nonexistent/spatch"\n';
  writeFileSync(path.join(root, 'compat.toml'), `${config}${without}${toml}`);
  const warnings: Warning[] = [];
  const session = sessionWith({
    log: { ...silent, warn: (one) => warnings.push(one) },
    env: {
      ...{ PATH: process.env.PATH, XDG_CACHE_HOME: path.join(dir, name, 'cache') },
      ...{
        XDG_CONFIG_HOME: '/nonexistent',
        COMPAT_GEN_CACHE_ALSO: pathToFileURL(path.join(dir, 'held')).href,
      },
      COMPAT_GEN_CACHE_PUSH: push ? '1' : '0',
      ...(key && { COMPAT_GEN_CACHE_KEY: path.join(dir, 'key') }),
      ...env,
    },
  });
  const project = await openProject(session, root);
  const answers = Answers.from(
    project.tests.map(({ name: test }) => ({ test, yes: test === 'have_strscpy' })),
    project.cache.form,
  );
  const rules = await rulesFor(session, project, answers);
  const get = (more: Partial<Policy> = {}) =>
    patchFor(session, project, { answers, rules }, { ...POLICY, locked, ...more });
  return { root, session, project, answers, warnings, get };
}

/** Sets a file of an entry, by its name. */
export function setTo(files: Record<string, string>, name: string, text: string): void {
  files[name] = text;
}

/** Another patch, of which all digests of the entry agree. */
export function withPatch(files: Record<string, string>, patch: string): void {
  files['compat.patch'] = patch;
  const manifest = JSON.parse(files['manifest.json'] ?? '');
  manifest.patch.sha256 = sha256(patch);
  files['manifest.json'] = `${JSON.stringify(manifest, null, 2)}\n`;
  sum(files);
}

/** The same as if it was made of other sources. */
export function withOtherSources(files: Record<string, string>): void {
  const manifest = JSON.parse(files['manifest.json'] ?? '');
  manifest.sources[0].sha256 = sha256('other');
  files['manifest.json'] = `${JSON.stringify(manifest, null, 2)}\n`;
  sum(files);
}

function sum(files: Record<string, string>): void {
  files.SHA256SUMS = ['compat.h', 'compat.patch', 'rules.txt', 'manifest.json']
    .map((name) => `${sha256(Buffer.from(files[name] ?? '', 'latin1'))}  ${name}\n`)
    .join('');
}
