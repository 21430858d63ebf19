import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { listFiles, matching } from '../../core/files/glob.js';
import type { Session } from '../../core/session.js';
import type { Config } from '../../project/index.js';

type TargetConfig = Config['target'][string];

/**
 * The files of C that a program is made of, as the compiler in the patched copy is to name them: those of the module, and
 * those beside it, which are relative where they lie in the module, too. Throws CONFIG where a pattern matches no file.
 *
 * @param sources the module's sources
 */
export async function partsOf(
  { signal }: Session,
  config: Config,
  name: string,
  { sources: patterns, with: beside }: TargetConfig,
  sources: readonly string[],
): Promise<string[]> {
  const ofModule = eachMatches(patterns, (pattern) => matching(sources, [pattern]).filter(isC));
  const checked = (key: string, found: ReadonlyMap<string, readonly string[]>): string[] => {
    for (const [pattern, files] of found) {
      if (files.length > 0) continue;
      const where = key === 'sources' ? 'source of the module, and a .c file' : '.c file';
      throw new CompatError('CONFIG', `target.${name}.${key}: ${pattern} matches no ${where}`);
    }
    return [...new Set([...found.values()].flat())].sort(byBytes);
  };
  const others = new Map<string, string[]>();
  for (const pattern of beside) {
    const files = await listFiles([pattern], { cwd: config.base, signal });
    others.set(
      pattern,
      files.filter(isC).map((file) => inCopy(config, file)),
    );
  }
  return [...new Set([...checked('sources', ofModule), ...checked('with', others)])];
}

function eachMatches(
  patterns: readonly string[],
  match: (pattern: string) => string[],
): Map<string, string[]> {
  return new Map(patterns.map((pattern) => [pattern, match(pattern)]));
}

function isC(file: string): boolean {
  return file.endsWith('.c');
}

/** What lies in the module is in the copy, too, and there it finds the patched headers of the module. */
function inCopy({ root, base }: Config, file: string): string {
  const full = path.resolve(base, file);
  return full.startsWith(`${root}/`) ? path.relative(root, full) : full;
}
