import { CompatError } from '../core/errors.js';
import { moduleVersion } from '../project/index.js';

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
  config: { name?: string | undefined; version?: string | undefined },
  directory: string,
  sources: ReadonlyMap<string, Buffer>,
): Identity {
  const [, askedName, askedVersion] = /^(.+)-([^-]+)$/.exec(asked ?? '') ?? [];
  if (asked !== undefined && askedName === undefined) {
    throw new CompatError('USAGE', `${asked} is not NAME-VERSION`, {
      hint: 'Such as ramdisk-1.0.',
    });
  }
  const name = askedName ?? config.name ?? directory;
  const version = askedVersion ?? config.version ?? moduleVersion(sources);
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
