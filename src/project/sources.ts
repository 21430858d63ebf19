import { readFileSync } from 'node:fs';
import path from 'node:path';
import { escapePath, isDynamicPattern } from 'tinyglobby';
import { CompatError } from '../core/errors.js';
import { byBytes, isKbuildFile } from '../core/files.js';
import { listFiles } from '../core/glob.js';
import type { Config } from './config.js';
import { PAIRS, RELEASE_DIR } from './library.js';

/** All that may be one by isKbuildFile: most names need not be held against what is left out, then. */
const LIKE_KBUILD_FILES = ['**/{Makefile,Kbuild}*', '**/*.{mk,Kbuild}'];

/** What a kernel build or this tool leaves in a directory; never a source. */
const MADE = [
  '**/{*.o,*.a,*.ko,*.mod,*.mod.c,.*.cmd,.*.d,Module.symvers,modules.order}',
  '**/{.tmp_*,.git}',
  '**/{.tmp_*,.git,node_modules}/**',
  'build-*',
  'build-*/**',
];

/**
 * The files that rules may change, with their bytes, keyed by their path relative to the root.
 * Throws CONFIG when module.sources matches nothing.
 */
export function readSources(config: Config): Map<string, Buffer> {
  const own = [...config.tests.files, ...config.rules.files]
    .map(fixedFolder)
    .filter((name) => name !== '');
  const files = list(config, config.module.sources, [
    ...own.map((name) => `${escapePath(name)}/**`),
    `${RELEASE_DIR}/**`,
  ]);
  if (files.length === 0) {
    throw new CompatError('CONFIG', `module.sources matches no file below ${config.root}`, {
      hint: `The patterns are: ${config.module.sources.join(', ')}. Is this the module's directory?`,
    });
  }
  return readAll(config, files);
}

/**
 * The module's Makefiles, Kbuild files and what they may include, with their bytes. Only those that a .kbuild
 * rule touches count among the sources.
 */
export function readKbuildFiles(config: Config): Map<string, Buffer> {
  const ours = [`${RELEASE_DIR}/**`, 'compat/compat.mk'];
  return readAll(config, list(config, LIKE_KBUILD_FILES, ours).filter(isKbuildFile));
}

function readAll(config: Config, files: readonly string[]): Map<string, Buffer> {
  return new Map(files.map((file) => [file, readFileSync(path.join(config.root, file))]));
}

/** Every file that a build needs: the whole tree, without what builds leave behind. Relative paths. */
export function copiedFiles(config: Config): string[] {
  return list(config, ['**/*'], []);
}

/** Absolute paths of the module's own compat tests. */
export function testFiles(config: Config): string[] {
  return absolute(config, config.tests.files);
}

/** Absolute paths of the module's own rules. */
export function ruleFiles(config: Config): string[] {
  return absolute(config, config.rules.files);
}

/** Licences whose modules may use EXPORT_SYMBOL_GPL (include/linux/license.h, license_is_gpl_compatible). */
const GPL_COMPATIBLE = [
  'GPL',
  'GPL v2',
  'GPL and additional rights',
  'Dual BSD/GPL',
  'Dual MIT/GPL',
  'Dual MPL/GPL',
];

/** Whether the module's MODULE_LICENSE lets it use GPL-only symbols; true where it names none. */
export function isGplCompatible(sources: ReadonlyMap<string, Buffer>): boolean {
  for (const bytes of sources.values()) {
    const licence = /^\s*MODULE_LICENSE\s*\(\s*"([^"]*)"\s*\)/m.exec(bytes.toString('latin1'))?.[1];
    if (licence !== undefined && !GPL_COMPATIBLE.includes(licence)) return false;
  }
  return true;
}

function absolute(config: Config, patterns: readonly string[]): string[] {
  const files = listFiles(patterns, {
    cwd: config.root,
    ignore: PAIRS,
  });
  return files.sort(byBytes).map((file) => path.join(config.root, file));
}

function list(config: Config, patterns: readonly string[], without: readonly string[]): string[] {
  const cache = escapePath(config.cache.dir);
  const files = listFiles(patterns, {
    cwd: config.root,
    dot: true,
    ignore: [...MADE, `${cache}/**`, ...without],
  });
  return files.sort(byBytes);
}

/** "compat/tests/*.c" → "compat/tests": the tests and rules of a module are no sources of it. */
function fixedFolder(pattern: string): string {
  const folders = path.posix.normalize(pattern).split('/').slice(0, -1);
  const dynamic = folders.findIndex((folder) => isDynamicPattern(folder));
  return (dynamic === -1 ? folders : folders.slice(0, dynamic)).join('/');
}

/** The module's own sanity tests, absolute paths. */
export function sanityTests(config: Config): { mustPass: string[]; mustFail: string[] } {
  return {
    mustPass: absolute(config, config.tests['must-pass']),
    mustFail: absolute(config, config.tests['must-fail']),
  };
}
