import { type Cache, openCache } from '../cache/index.js';
import { sha256 } from '../core/bytes.js';
import type { Session } from '../core/session.js';
import { type CompatTest, readCompatTest, testName } from '../detect/index.js';
import {
  checkRules,
  participating,
  type Rule,
  readUnsupported,
  testNames,
  testsNamedBy,
  type Unsupported,
} from '../rules/index.js';
import { openShared, type Shared, sharedPlaces } from '../shared/index.js';
import { withKbuildBelow } from './above/kbuild-below.js';
import { wholeProject } from './above/whole-project.js';
import { type Config, readConfig } from './config/config.js';
import { notDefinedByFlags } from './defined-by-flags.js';
import { checkIsModule } from './is-module.js';
import { type LibraryRules, libraryRules } from './library/library-rules.js';
import { readRules } from './library/read-rules.js';
import { userRules } from './library/user-rules.js';
import { allVersionTests, versionTestsFor } from './library/version-tests.js';
import { type Places, placesFor } from './places.js';
import {
  isGplCompatible,
  type ModuleFiles,
  moduleFiles,
  readKbuildFiles,
  readSources,
  ruleFiles,
  testFiles,
} from './sources.js';

const NO_LIBRARY: LibraryRules = { tests: [], rules: [], isChecked: true };

/** All that can be known of a module without asking a kernel. */
export interface Project {
  config: Config;
  /** All its files, without what builds leave behind: relative paths, in byte order. */
  files: string[];
  /** Links in it to directories that are none of the module's, a kernel's among them: relative paths, in byte order. */
  links: string[];
  places: Places;
  cache: Cache;
  /** The files that rules may change. */
  sources: Map<string, Buffer>;
  sourceDigests: { path: string; sha256: string }[];
  /** Where the user's own rules stand. */
  rulesDir: string;
  /** The module's own rules, and those of the user and the library that take part: no drafts. */
  rules: Rule[];
  /** Those of the library that the sources do not touch, and drafts, too. */
  allRules: Rule[];
  /** The module's own tests and those of the library that a rule here waits for. */
  tests: CompatTest[];
  /** Those of the library that nothing here waits for, too. */
  allTests: Pick<CompatTest, 'name' | 'file' | 'origin'>[];
  unsupported: Unsupported[];
  /** Caches that other machines share with this one. */
  shared: Shared;
  /** Whether the module's licence lets it use GPL-only symbols. */
  gplCompatible: boolean;
}

/**
 * Reads a module: compat.toml, sources, tests, rules. Throws what its rooms throw for bad input.
 *
 * @param mayBeWider whether a bare module that names what lies above its directory is read as part of its project
 */
export async function openProject(
  session: Pick<Session, 'env' | 'log' | 'signal' | 'rulesDir'>,
  root: string,
  configFile?: string,
  mayBeWider = true,
): Promise<Project> {
  const given = await withKbuildBelow(await readConfig(root, configFile), session);
  if (given.file === undefined && given.module.kbuild === '.') await checkIsModule(given.root);
  const places = await placesFor(given, session);
  // A program that names the rules to apply knows the module's own rules only.
  const isWhen = given.rules.select === 'when';
  const shared = isWhen ? libraryRules(session.env, given.root) : NO_LIBRARY;
  const { config, files, links, sourceFiles, kbuildFiles } = await readFiles(
    given,
    session,
    mayBeWider,
  );
  const selectedBy = config.rules.select === 'when' ? 'when' : 'program';
  const { signal } = session;
  const [ownRules, ownTests] = await Promise.all([
    ruleFiles(config, signal),
    testFiles(config, signal),
  ]);
  const users = userRules(session, config);
  const allRules = [
    readRules(ownRules, 'module', selectedBy),
    readRules(users.rules, 'user', 'when'),
    shared.rules,
  ].reduce(ownFirst);
  const testsThere = [
    namedTests(ownTests, 'module'),
    namedTests(users.tests, 'user'),
    namedTests(shared.tests, 'library'),
  ].reduce(ownFirst);
  const testNamesThere = testsThere.map((test) => test.name);
  const toRead = allRules.filter(({ origin }) => origin !== 'library' || !shared.isChecked);
  checkRules(allRules, testNamesThere, toRead);

  const { sources, rules } = readTouched(sourceFiles, kbuildFiles, allRules);
  const unsupported = config.unsupported.map((entry) =>
    readUnsupported(entry, testNamesThere, config.file ?? root),
  );
  const named = new Set([
    ...testsNamedBy(rules),
    ...unsupported.flatMap(({ when }) => testNames(when)),
  ]);
  return {
    config,
    files,
    links,
    places,
    cache: await openCache({
      dir: places.cache,
      fallbackDir: places.fallbackCache,
      origins: places.origins,
      form: { prefix: config.tests.prefix, algorithm: config.fingerprint },
    }),
    sources,
    sourceDigests: [...sources].map(([name, bytes]) => ({ path: name, sha256: sha256(bytes) })),
    rulesDir: users.dir,
    rules,
    allRules,
    allTests: testsThere,
    tests: [
      ...testsThere.filter((test) => test.origin === 'module' || named.has(test.name)),
      ...askedOfVersion(config, rules, sources),
    ].map(({ file, origin }) => readCompatTest(file, origin)),
    unsupported,
    shared: openShared(sharedPlaces(config.cache, session.env)),
    gplCompatible: isGplCompatible(sources),
  };
}

/**
 * Of a module without compat.toml, whose fingerprints are its own affair: on which side of its `#if`s a kernel is, where
 * rules may change what stands there.
 */
function askedOfVersion(
  { file, rules: { select } }: Config,
  rules: readonly Rule[],
  sources: ReadonlyMap<string, Buffer>,
) {
  const mayMatter = rules.some(
    ({ kind, origin }) => (kind === 'cocci' || kind === 'head') && origin !== 'module',
  );
  if (file !== undefined || select !== 'when' || !mayMatter) return [];
  return namedTests(versionTestsFor(sources), 'library');
}

interface FilesRead extends ModuleFiles {
  config: Config;
  sourceFiles: Map<string, Buffer>;
  kbuildFiles: Map<string, Buffer>;
}

/** What lies on disk: of the module, or, where it has no compat.toml and names what lies above it, of its project. */
async function readFiles(
  given: Config,
  session: Pick<Session, 'env' | 'log' | 'signal'>,
  mayBeWider: boolean,
): Promise<FilesRead> {
  const read = async (config: Config, found: ModuleFiles): Promise<FilesRead> => ({
    config,
    ...found,
    sourceFiles: await readSources(config, found.files, session),
    kbuildFiles: await readKbuildFiles(config, found.files, session),
  });
  const own = await read(given, await moduleFiles(given, session));
  if (given.file !== undefined || !mayBeWider) return own;
  const texts = new Map([...own.kbuildFiles, ...own.sourceFiles]);
  const whole = await wholeProject(session, given, texts);
  return whole === undefined ? own : read(whole.config, whole.found);
}

/** A project that asks all tests of the library, once for each answer that they may have: by licence. */
export function askingAll(project: Project): Project[] {
  const all = [...project.allTests, ...namedTests(allVersionTests(), 'library')];
  const tests = all.map(({ file, origin }) => readCompatTest(file, origin));
  return [true, false].map((gplCompatible) => ({ ...project, tests, gplCompatible }));
}

/**
 * The rules that take part, and the files that they may change: all C sources, and those Kbuild files that a
 * .kbuild rule touches. So a Makefile that no rule is for can change without a patch going stale.
 */
function readTouched(
  cSources: ReadonlyMap<string, Buffer>,
  kbuildFiles: ReadonlyMap<string, Buffer>,
  allRules: readonly Rule[],
): Pick<Project, 'rules' | 'sources'> {
  const sources = new Map(cSources);
  const forKbuild = (rule: Rule) => rule.kind === 'kbuild';
  const finished = allRules.filter((rule) => rule.isDraft !== true);
  const own = finished.filter((rule) => rule.origin === 'module');
  const shared = finished.filter((rule) => rule.origin !== 'module');
  const rules = [
    ...own,
    ...notDefinedByFlags(
      participating(
        shared.filter((rule) => !forKbuild(rule)),
        sources,
      ),
      kbuildFiles,
    ),
    ...participating(shared.filter(forKbuild), kbuildFiles),
  ];
  for (const [name, bytes] of kbuildFiles) {
    const touched = participating(rules.filter(forKbuild), new Map([[name, bytes]]));
    if (touched.length > 0) sources.set(name, bytes);
  }
  return { rules, sources };
}

/** What a module, or its user, has of its own takes the place of what the library has by the same name. */
function ownFirst<T extends { name: string }>(own: T[], shared: readonly T[]): T[] {
  const taken = new Set(own.map(({ name }) => name));
  return [...own, ...shared.filter(({ name }) => !taken.has(name))];
}

/** What can be said of tests that nobody may ask for: those of the library are many. */
function namedTests(files: readonly string[], origin: CompatTest['origin']) {
  return files.map((file) => ({ name: testName(file), file, origin }));
}
