import path from 'node:path';
import type { Project } from '../open.js';
import { readKbuildFiles } from '../sources.js';
import { findAbove } from './whole-project.js';

/**
 * What the author of a module with a compat.toml may do where its makefiles or sources name what lies above it, and so
 * is not in the patched copy; undefined where they do not.
 */
export async function adviseTop({ config, files, sources }: Project): Promise<string | undefined> {
  const { file, root, module } = config;
  if (file === undefined) return undefined;
  const texts = new Map([...sources, ...(await readKbuildFiles(config, files))]);
  const above = await findAbove(root, texts);
  if (above === undefined) return undefined;
  const { top, first } = above;
  const kbuild = path.join(path.relative(top, root), module.kbuild);
  return `${first.by} names ${first.words}, and nothing above ${root} is in the patched copy: put compat.toml into ${top}, with kbuild = "${kbuild}" below [module].`;
}
