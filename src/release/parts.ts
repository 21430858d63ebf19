import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { ArchivedFile } from '../archive/index.js';
import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { readWhole } from '../core/files/bounded.js';
import { PROGRAM_DIR } from '../core/program-dir.js';
import type { Session } from '../core/session.js';
import type { CompatTest } from '../detect/index.js';
import { inHeaderOrder, macroName } from '../header/index.js';
import {
  type Config,
  cacheInRelease,
  compilerFlags,
  library,
  moduleIdentity,
  type Project,
  RELEASE_DIR,
  sanityTests,
} from '../project/index.js';
import { orderRules, testsNamedBy } from '../rules/index.js';
import { KBUILD } from '../target/index.js';
import { linesOfSources } from '../trust/index.js';
import { conditionsText } from './conditions.js';
import { variablesText } from './variables.js';

/**
 * What `pack` adds to a module so that it builds without compat-gen, and with any later compat-gen in
 * the same way: by name relative to the module.
 */
export async function releaseParts(
  { signal }: Session,
  project: Project,
): Promise<Map<string, ArchivedFile>> {
  const { config, sourceDigests, unsupported } = project;
  checkKeys(config);
  const { dir } = library(config.root);
  const inRelease = ({ file, origin }: Pick<CompatTest, 'file' | 'origin'>): string =>
    origin === 'library'
      ? path.posix.join(RELEASE_DIR, 'library', path.relative(dir, file))
      : path.relative(config.root, file);
  const macroOf = (test: string): string => macroName(test, config.tests.prefix);

  const parts = await programs();
  for (const file of libraryInUse(project)) {
    parts.set(inRelease(file), { bytes: await readWhole(file.file) });
  }
  const sanity = [];
  for (const { name, text, mustPass } of KBUILD.sanity) {
    const file = path.posix.join(RELEASE_DIR, 'sanity', name);
    parts.set(file, { bytes: Buffer.from(text) });
    sanity.push({ file, mustPass });
  }
  const own = await sanityTests(config, signal);
  for (const [files, mustPass] of [
    [own.mustPass, true],
    [own.mustFail, false],
  ] as const) {
    sanity.push(...files.map((file) => ({ file: path.relative(config.root, file), mustPass })));
  }
  const put = (name: string, text: string): void => {
    parts.set(path.posix.join(RELEASE_DIR, name), { bytes: Buffer.from(text, 'latin1') });
  };
  put(
    'release.mk',
    variablesText({
      tests: inHeaderOrder(project.tests, ({ name }) => name).map((test) => ({
        macro: macroOf(test.name),
        file: inRelease(test),
        exports: test.exports,
      })),
      sanity,
      cflags: await compilerFlags(config),
      root: config.root,
      cpuSeconds: config.tests['cpu-seconds'],
      gplCompatible: project.gplCompatible,
      digest: config.fingerprint,
      cache: cacheInRelease(config),
      kbuild: config.module.kbuild,
      ...moduleIdentity(project),
      signers: signersFile(config),
      threshold: config.trust.threshold,
      smokeScripts: smokeScripts(config),
      smokeParameters: config.smoke.parameters,
      smokeSeconds: config.smoke.seconds,
    }),
  );
  const { select } = config.rules;
  const order = orderRules(project.allRules);
  const rules = select === 'when' ? order.filter((rule) => project.rules.includes(rule)) : select;
  put('conditions.sh', conditionsText({ unsupported, rules, macroOf }));
  // Its own digest is what signed statements call that of the sources.
  put('sources.sha256', linesOfSources(sourceDigests));
  return parts;
}

/** What compat.mk runs where compat-gen is not: the files of scripts/release. */
async function programs(): Promise<Map<string, ArchivedFile>> {
  const dir = path.join(PROGRAM_DIR, 'scripts/release');
  const files = new Map<string, ArchivedFile>();
  const names = (await readdir(dir)).filter((name) => /\.(?:awk|mk|sh)$/.test(name));
  for (const name of names.sort(byBytes)) {
    const bytes = await readWhole(path.join(dir, name));
    // Those that are a part of another one begin with a comment.
    files.set(path.posix.join(RELEASE_DIR, name), { bytes, executable: bytes.indexOf('#!') === 0 });
  }
  return files;
}

/** Throws CONFIG for a directory that is not in the release. */
function smokeScripts({ smoke, base, root, file = 'compat.toml' }: Config): string {
  const relative = path.relative(root, path.resolve(base, smoke.scripts));
  if (!relative.startsWith('..') && !path.isAbsolute(relative)) return relative || '.';
  throw new CompatError(
    'CONFIG',
    `${file}: smoke.scripts is ${smoke.scripts}, outside of the module`,
    { hint: 'A release carries the scripts that `make smoke` runs: put them into the module.' },
  );
}

/** Throws CONFIG for one that is not in the release. */
function signersFile({ trust, base, root, file = 'compat.toml' }: Config): string {
  const named = trust['allowed-signers'];
  if (named === undefined) return '';
  const relative = path.relative(root, path.resolve(base, named));
  if (relative !== '' && !relative.startsWith('..') && !path.isAbsolute(relative)) return relative;
  throw new CompatError(
    'CONFIG',
    `${file}: trust.allowed-signers is ${named}, outside of the module`,
    {
      hint: 'A release carries the file that says who may sign: put it into the module.',
    },
  );
}

/** What only compat-gen itself heeds would be left out in silence by those who build without it. */
function checkKeys({ tests, module, file = 'compat.toml' }: Config): void {
  const keys = {
    'tests.cflags-first': tests['cflags-first'],
    'tests.with-header': tests['with-header'],
    'module.before-kbuild': module['before-kbuild'],
  };
  const [key] = Object.entries(keys).find(([, value]) => value.length > 0) ?? [];
  if (key === undefined) return;
  throw new CompatError('CONFIG', `${file}: a packed release has no ${key}`, {
    hint: 'It can be built without compat-gen, where nothing heeds this key. Ship the tree itself, with its cocci_cache.',
  });
}

/**
 * The rules of the library that take part, those that must come before them (without which the order
 * could be another), and the tests that all these name.
 */
function libraryInUse({
  rules,
  allRules,
  tests,
  allTests,
}: Project): Pick<CompatTest, 'file' | 'origin'>[] {
  const inUse = new Set(rules);
  for (const rule of inUse) {
    for (const before of allRules) if (rule.after.includes(before.name)) inUse.add(before);
  }
  const names = new Set([...tests.map(({ name }) => name), ...testsNamedBy([...inUse])]);
  const asked = allTests.filter(({ name }) => names.has(name));
  return [...inUse, ...asked].filter(({ origin }) => origin === 'library');
}
