import path from 'node:path';
import type { Project } from './open.js';

/** What a module is called, and which version of it this is, if something tells. */
interface ModuleIdentity {
  name: string;
  version: string | undefined;
}

/**
 * As compat.toml says, else by the directory's name (without the version behind it, as an unpacked release has it) and
 * the MODULE_VERSION of the sources.
 */
export function moduleIdentity({
  config: { module, root },
  sources,
}: Pick<Project, 'sources'> & {
  config: Pick<Project['config'], 'module' | 'root'>;
}): ModuleIdentity {
  const version = module.version ?? moduleVersion(sources);
  const base = path.basename(root);
  const ending = `-${version}`;
  const isReleaseDir =
    version !== undefined && base.length > ending.length && base.endsWith(ending);
  return { name: module.name ?? (isReleaseDir ? base.slice(0, -ending.length) : base), version };
}

/** What the sources say in MODULE_VERSION. */
function moduleVersion(sources: ReadonlyMap<string, Buffer>): string | undefined {
  for (const bytes of sources.values()) {
    const text = bytes.toString('latin1');
    const version = /^[^\S\n]*MODULE_VERSION\s*\(\s*"([^"]*)"\s*\)/m.exec(text)?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}
