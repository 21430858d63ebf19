import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { isMissing } from '../core/files/missing.js';
import { installerHere } from '../core/installer.js';
import type { Session } from '../core/session.js';
import { showWords } from '../core/shell-words.js';

/** A kernel that can be booted, and its own modules. */
export interface KernelImage {
  release: string;
  /** The bzImage, absolute. */
  kernel: string;
  /** The directory of its modules (lib/modules/RELEASE), absolute; it may be missing. */
  modules: string;
}

/** Where images are looked for. */
export interface ImageWish {
  /** --image: the directory into which the kernel's package was unpacked, absolute. */
  image?: string | undefined;
  /** The user's cache directory. */
  state: string;
}

/** Where a user has the image of a kernel for themselves. */
export function placeOfImages(state: string, release: string): string {
  return path.join(state, 'images', release);
}

/**
 * Finds the bootable image of a kernel release: where --image says, in the directories of COMPAT_GEN_IMAGES, below the
 * user's cache, and where a kernel is installed. Nothing is fetched. Throws NO_KERNEL, with the commands that unpack
 * one without root.
 */
export function findImage(
  { env }: Pick<Session, 'env'>,
  release: string,
  { image, state }: ImageWish,
): KernelImage {
  const own = placeOfImages(state, release);
  const named = (env.COMPAT_GEN_IMAGES ?? '').split(':').filter((dir) => path.isAbsolute(dir));
  const roots =
    image === undefined ? [...named.map((dir) => path.join(dir, release)), own, '/'] : [image];
  const unreadable: string[] = [];
  for (const root of roots) {
    for (const file of kernelsBelow(root, release)) {
      const can = readable(file);
      if (can) return { release, kernel: file, modules: modulesBelow(root, release) };
      if (can === false) unreadable.push(file);
    }
  }
  throw new CompatError('NO_KERNEL', noImage(release, image, unreadable), {
    hint: `Unpack the kernel's package for yourself, as any user; nothing is installed:\n  ${fetchImage(own, release)}`,
  });
}

function noImage(release: string, image: string | undefined, unreadable: string[]): string {
  const where = image === undefined ? 'here' : `in ${image}`;
  const [file] = unreadable;
  if (file !== undefined) return `${file} can't be read by this user, and so not booted`;
  return `there is no kernel image of ${release} ${where} to boot`;
}

/** The command that lays an image out for this user alone, where the packages of this system can be downloaded as files. */
export function fetchImage(dir: string, release: string, on = installerHere()): string {
  const into = `mkdir -p ${showWords([dir])} && cd ${showWords([dir])}`;
  const unpackRpms = 'for rpm in *.rpm; do rpm2cpio "$rpm" | cpio -idm && rm "$rpm"; done';
  switch (on.command.split(' ')[0]) {
    case 'dnf':
      return `${into} && dnf download kernel-core-${release} kernel-modules-core-${release} && ${unpackRpms}`;
    case 'zypper':
      return `${into} && zypper --pkg-cache-dir "$PWD" download kernel-default && find . -name '*.rpm' -exec mv {} . \\; && ${unpackRpms}`;
    case 'pacman':
      return `${into} && pacman -Sw --cachedir "$PWD" linux && for package in linux-*.pkg.tar.zst; do tar -xf "$package" && rm "$package"; done`;
    default: {
      const parts = `$(apt-cache depends linux-image-${release} | grep -oE 'linux-(binary|modules)-[^ ]+')`;
      return `${into} && apt-get download linux-image-${release} ${parts} && for deb in *.deb; do dpkg-deb -x "$deb" . && rm "$deb"; done`;
    }
  }
}

/** Debian's place for it, until 6.x and from 7.x on. */
function kernelsBelow(root: string, release: string): string[] {
  return [
    `boot/vmlinuz-${release}`,
    `usr/lib/modules/${release}/vmlinuz`,
    `lib/modules/${release}/vmlinuz`,
  ].map((name) => path.join(root, name));
}

function modulesBelow(root: string, release: string): string {
  const dirs = ['lib/modules', 'usr/lib/modules'].map((name) => path.join(root, name, release));
  return (
    dirs.find((dir) => readable(path.join(dir, 'kernel'))) ??
    path.join(root, 'lib/modules', release)
  );
}

/** Undefined where there is none. */
function readable(file: string): boolean | undefined {
  try {
    accessSync(file, constants.R_OK);
    return true;
  } catch (error) {
    if (isMissing(error)) return undefined;
    if ((error as NodeJS.ErrnoException).code === 'EACCES') return false;
    throw error;
  }
}
