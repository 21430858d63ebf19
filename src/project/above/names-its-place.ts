import { realpath } from 'node:fs/promises';
import type { Project } from '../open.js';
import { readKbuildFiles } from '../sources.js';
import { findAbove } from './whole-project.js';

/** Functions of make and programs by which a makefile finds out where it lies. */
const ASKS = /\b(?:realpath|abspath|readlink|rev-parse)\b/;

/**
 * Whether what a module's makefiles or sources say may depend on where they lie: they name that place, ask for it, or
 * lead above it.
 */
export async function namesItsPlace(project: Project): Promise<boolean> {
  const { config, files, links, sources } = project;
  if (links.length > 0) return true;
  const root = await realpath(config.root);
  const kbuildFiles = await readKbuildFiles(config, files);
  for (const bytes of kbuildFiles.values()) {
    if (bytes.includes(config.root) || bytes.includes(root)) return true;
    if (ASKS.test(bytes.toString('latin1'))) return true;
  }
  return (await findAbove(root, new Map([...sources, ...kbuildFiles]))) !== undefined;
}
