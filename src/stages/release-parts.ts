import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { byBytes } from '../core/files.js';
import { type CompatTest, ownSanityTests } from '../detect/index.js';
import { inHeaderOrder, macroName } from '../header/index.js';
import {
  type Config,
  compilerFlags,
  isGplCompatible,
  library,
  RELEASE_DIR,
  sanityTests,
} from '../module/index.js';
import { conditionsText, variablesText } from '../release/index.js';
import { orderRules, testsNamedBy } from '../rules/index.js';
import { PROGRAM } from './init.js';
import type { Project } from './project.js';

/**
 * What `pack` adds to a module so that it builds without compat-gen, and with any later compat-gen in
 * the same way: by name relative to the module.
 */
export async function releaseParts(project: Project): Promise<Map<string, Buffer>> {
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
    parts.set(inRelease(file), await readFile(file.file));
  }
  const sanity = [];
  for (const { name, text, mustPass } of ownSanityTests()) {
    const file = path.posix.join(RELEASE_DIR, 'sanity', name);
    parts.set(file, Buffer.from(text));
    sanity.push({ file, mustPass });
  }
  const own = sanityTests(config);
  for (const [files, mustPass] of [
    [own.mustPass, true],
    [own.mustFail, false],
  ] as const) {
    sanity.push(...files.map((file) => ({ file: path.relative(config.root, file), mustPass })));
  }
  const put = (name: string, text: string): void => {
    parts.set(path.posix.join(RELEASE_DIR, name), Buffer.from(text, 'latin1'));
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
      gplCompatible: isGplCompatible(project.sources),
      digest: config.fingerprint,
      cache: path.posix.normalize(config.cache.dir),
      kbuild: config.module.kbuild,
    }),
  );
  const { select } = config.rules;
  const order = orderRules(project.allRules);
  const rules = select === 'when' ? order.filter((rule) => project.rules.includes(rule)) : select;
  put('conditions.sh', conditionsText({ unsupported, rules, macroOf }));
  put('sources.sha256', sourceDigests.map(({ path, sha256 }) => `${sha256}  ${path}\n`).join(''));
  return parts;
}

/** What compat.mk runs where compat-gen is not: the files of scripts/release. */
async function programs(): Promise<Map<string, Buffer>> {
  const dir = path.join(PROGRAM, 'scripts/release');
  const files = new Map<string, Buffer>();
  const names = (await readdir(dir)).filter((name) => /\.(?:awk|mk|sh)$/.test(name));
  for (const name of names.sort(byBytes)) {
    files.set(path.posix.join(RELEASE_DIR, name), await readFile(path.join(dir, name)));
  }
  return files;
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
