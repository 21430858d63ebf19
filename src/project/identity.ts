import { CompatError } from '../core/errors.js';
import { moduleIdentity } from './module-identity.js';
import type { Project } from './open.js';

/** What a release is called. */
export interface Identity {
  name: string;
  version: string;
}

const WORD = /^[A-Za-z0-9][A-Za-z0-9._+~-]*$/;

/**
 * The name and version of a release: as asked for on the command line ("NAME-VERSION"), else the module's. Throws USAGE where
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
  const own = moduleIdentity(project);
  const { name = own.name, version = own.version } = { name: askedName, version: askedVersion };
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
