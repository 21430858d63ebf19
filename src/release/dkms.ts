import type { Identity } from '../project/index.js';

/**
 * The text of dkms.conf for a release. dkms reads it as a shell script. It copies the release for each
 * kernel, runs MAKE there, and takes the modules out of the patched copy.
 *
 * @param modules names without .ko
 * @param dir of the modules in the patched copy, relative to it ('.' for its top)
 */
export function dkmsText(
  { name, version }: Identity,
  modules: readonly string[],
  dir: string,
): string {
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
    '',
  ].join('\n');
}
