import { existsSync } from 'node:fs';
import { realpath } from 'node:fs/promises';
import path from 'node:path';
import type { Project } from '../open.js';
import { readKbuildFiles } from '../sources.js';

/** Programs that ask a checkout, and what each keeps it in. */
const ASKED: [word: RegExp, kept: string][] = [
  [/\bgit\b/, '.git'],
  [/\bhg\b/, '.hg'],
  [/\bsvn(?:version)?\b/, '.svn'],
];

/**
 * Whether a module's makefiles ask version control, and there is a checkout to answer: what they are told (a version that is compiled in)
 * is nowhere but in the place of the sources, or above it.
 */
export async function asksGit({
  config,
  files,
}: Pick<Project, 'config' | 'files'>): Promise<boolean> {
  const root = await realpath(config.root);
  const kept = ASKED.filter(([, name]) => isThere(root, name));
  if (kept.length === 0) return false;
  for (const bytes of (await readKbuildFiles(config, files)).values()) {
    // A comment asks nothing.
    const text = bytes.toString('latin1').replace(/^[ \t]*#.*/gm, '');
    if (kept.some(([word]) => word.test(text))) return true;
  }
  return false;
}

/** In a directory, or in one above it. */
function isThere(dir: string, name: string): boolean {
  if (existsSync(path.join(dir, name))) return true;
  const above = path.dirname(dir);
  return above !== dir && isThere(above, name);
}
