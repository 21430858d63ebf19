import type { Project } from './open.js';

/** What a module is called wherever it lies, and which version of it this is; `-` where nothing tells. */
interface ModuleIdentity {
  module: string;
  release: string;
}

const WORD = /^[A-Za-z0-9][A-Za-z0-9._+~-]{0,199}$/;

/**
 * As compat.toml says, and for the version else MODULE_VERSION in the sources. The name of its directory tells nothing: it is another
 * one on each machine.
 */
export function moduleIdentity({
  config: { module },
  sources,
}: Pick<Project, 'sources'> & { config: Pick<Project['config'], 'module'> }): ModuleIdentity {
  const orNone = (word: string | undefined): string =>
    word !== undefined && WORD.test(word) ? word : '-';
  return { module: orNone(module.name), release: orNone(module.version ?? moduleVersion(sources)) };
}

/** What the sources say in MODULE_VERSION. */
export function moduleVersion(sources: ReadonlyMap<string, Buffer>): string | undefined {
  for (const bytes of sources.values()) {
    const text = bytes.toString('latin1');
    const version = /^[^\S\n]*MODULE_VERSION\s*\(\s*"([^"]*)"\s*\)/m.exec(text)?.[1];
    if (version !== undefined) return version;
  }
  return undefined;
}
