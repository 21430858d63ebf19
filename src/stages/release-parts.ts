import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../core/files.js';
import { type CompatTest, ownSanityTests } from '../detect/index.js';
import { macroName } from '../header/index.js';
import {
  compilerFlags,
  isGplCompatible,
  library,
  RELEASE_DIR,
  sanityTests,
} from '../module/index.js';
import { conditionsText, variablesText } from '../release/index.js';
import { orderRules, testsNamedBy } from '../rules/index.js';
import type { Project } from './project.js';

/**
 * What `pack` adds to a module so that it builds without compat-gen, and with any later compat-gen in
 * the same way: by name relative to the module.
 */
export async function releaseParts(project: Project): Promise<Map<string, Buffer>> {
  const { config, sourceDigests, unsupported } = project;
  const { dir } = library(config.root);
  const inRelease = ({ file, origin }: Pick<CompatTest, 'file' | 'origin'>): string =>
    origin === 'library'
      ? path.posix.join(RELEASE_DIR, 'library', path.relative(dir, file))
      : path.relative(config.root, file);
  const macroOf = (test: string): string => macroName(test, config.tests.prefix);

  const parts = new Map<string, Buffer>();
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
      tests: inHeaderOrder(project.tests).map((test) => ({
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

/** As composeHeader has it. */
function inHeaderOrder(tests: readonly CompatTest[]): CompatTest[] {
  return [...tests].sort((a, b) => byBytes(`${a.name}.c`, `${b.name}.c`));
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
