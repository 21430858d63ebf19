import { CompatError } from '../core/errors.js';
import type { Identity } from '../project/index.js';

/** What dkms is told of a release. */
export interface DkmsPackage {
  /** Names without .ko. */
  modules: readonly string[];
  /** Of the modules in the patched copy, relative to it ('.' for its top). */
  dir: string;
  /** Whether dkms runs the smoke test after it has installed the modules. */
  smoke: boolean;
}

/**
 * The text of dkms.conf for a release. dkms reads it as a shell script. It copies the release for each
 * kernel, runs MAKE there, and takes the modules out of the patched copy. Throws USAGE for a smoke test of several modules.
 */
export function dkmsText(
  { name, version }: Identity,
  { modules, dir, smoke }: DkmsPackage,
): string {
  if (smoke && modules.length > 1) {
    throw new CompatError('USAGE', `dkms can't be told which of ${modules.join(', ')} to try`, {
      hint: 'Pack it without --smoke: make smoke SMOKE_MODULE=NAME tries one of several modules.',
    });
  }
  const below = dir === '.' ? '' : `/${dir}`;
  return [
    '# Written by `compat-gen pack --dkms`.',
    `PACKAGE_NAME="${name}"`,
    `PACKAGE_VERSION="${version}"`,
    'AUTOINSTALL="yes"',
    // dkms puts -j and KERNELRELEASE behind the first word itself.
    'MAKE[0]="make KDIR=$kernel_source_dir"',
    'CLEAN="make clean"',
    ...modules.flatMap((module, index) => [
      `BUILT_MODULE_NAME[${index}]="${module}"`,
      `BUILT_MODULE_LOCATION[${index}]="build-current${below}"`,
      `DEST_MODULE_LOCATION[${index}]="/updates/dkms"`,
    ]),
    ...(smoke ? ['POST_INSTALL="compat/release/dkms-smoke.sh $kernelver $arch"'] : []),
    '',
  ].join('\n');
}
