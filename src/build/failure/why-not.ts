import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Project } from '../../project/index.js';
import { fileOfTaken, ownFile, type Rule } from '../../rules/index.js';
import type { BuildError, ErrorGroup } from './build-errors.js';

/** Why a rule whose condition holds, or that no source asked for, has done nothing about an error. */
export interface WhyNot {
  /**
   * 'made': the file is made by the build; 'unread': it is none of those that rules change; 'own': the rule leaves alone what the
   * driver defines itself.
   */
  kind: 'made' | 'unread' | 'own';
  /** That file, or the one with the definition, relative to the module's directory. */
  file: string;
}

/**
 * Finds why a rule has done nothing about the errors of a group, where the sources tell.
 *
 * @param dir the patched copy
 */
export function whyNot(
  rule: Pick<Rule, 'text' | 'unless' | 'touches' | 'kind' | 'origin'>,
  { api, errors }: ErrorGroup,
  project: Project,
  dir: string,
): WhyNot | undefined {
  for (const error of errors) {
    const file = fileOf(error, project, dir);
    if (file === undefined || project.sources.has(file)) continue;
    if (!existsSync(path.join(dir, file))) continue;
    if (!existsSync(rooted(project, file))) return { kind: 'made', file };
    // A C file that is no source is a program's, of which more is said elsewhere.
    if (!/\.[ch]$/.test(file)) return { kind: 'unread', file };
  }
  const asked = api !== undefined && STANDS_ASIDE.test(rule.text) ? ownOf(api, project) : undefined;
  const own = asked ?? ownFile(rule, project.sources) ?? fileOfTaken(rule, project.sources);
  return own === undefined ? undefined : { kind: 'own', file: own };
}

/** A rule that asks first whether the driver defines the name. */
const STANDS_ASIDE = /^@.*\bdepends on\b.*!\s*own/m;

/** The source that an error stands in, relative to the module's directory; undefined where it lies elsewhere. */
function fileOf({ place }: BuildError, { config: { root } }: Project, dir: string) {
  const named = place.replace(/:\d+$/, '');
  if (named === place) return undefined;
  for (const top of [dir, root]) {
    const file = path.relative(top, path.resolve(root, named));
    if (!file.startsWith('../')) return file;
  }
  return undefined;
}

function rooted({ config: { root } }: Project, file: string): string {
  return path.join(root, file);
}

/** The source that defines a name: a macro, or a function that begins in the first column. */
function ownOf(name: string, { sources }: Project): string | undefined {
  const own = new RegExp(
    `^[ \\t]*#[ \\t]*define[ \\t]+${name}\\b|^(?:static|int|size_t|void|struct)\\b[^;={}]{0,200}\\b${name}[ \\t]*\\([^;{}]{0,2000}\\)\\s*\\{`,
    'm',
  );
  for (const [file, bytes] of sources) {
    if (bytes.includes(name) && own.test(bytes.toString('latin1'))) return file;
  }
  return undefined;
}
