import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { moduleVersion } from './module-identity.js';
import type { Project } from './open.js';

/** What a release is called. */
export interface Identity {
  name: string;
  version: string;
}

const WORD = /^[A-Za-z0-9][A-Za-z0-9._+~-]*$/;

/**
 * The name and version of a release: as asked for on the command line ("NAME-VERSION"), else what
 * compat.toml says, else the directory's name and the sources' MODULE_VERSION. Throws USAGE where
 * nothing tells the version, and for names that no tarball, dkms or package could have.
 */
export function identityOf(
  asked: string | undefined,
  project: Pick<Project, 'sources'> & { config: Pick<Project['config'], 'module' | 'root'> },
): Identity {
  const [, askedName, askedVersion] = /^(.+)-([^-]+)$/.exec(asked ?? '') ?? [];
  if (asked !== undefined && askedName === undefined) {
    throw new CompatError('USAGE', `${asked} is not NAME-VERSION`, {
      hint: 'Such as ramdisk-1.0.',
    });
  }
  const { root, module } = project.config;
  const version = askedVersion ?? module.version ?? moduleVersion(project.sources);
  const name = askedName ?? module.name ?? nameOfDirectory(root, version);
  if (version === undefined) {
    throw new CompatError('USAGE', 'nothing tells the version of this release', {
      hint: 'Set module.version in compat.toml, or MODULE_VERSION in the sources, or: compat-gen pack --as NAME-VERSION.',
    });
  }
  const odd = [name, version].find((word) => !WORD.test(word));
  if (odd === undefined) return { name, version };
  throw new CompatError('USAGE', `${JSON.stringify(odd)} can't be part of a release's name`, {
    hint: 'It holds letters, digits and . _ + ~ - only: set module.name and module.version in compat.toml.',
  });
}

/** Without the version, which an unpacked release has behind its name. */
function nameOfDirectory(root: string, version = ''): string {
  const name = path.basename(root);
  const ending = `-${version}`;
  return name.length > ending.length && name.endsWith(ending)
    ? name.slice(0, -ending.length)
    : name;
}
