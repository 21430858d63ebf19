import { CompatError } from '../core/errors.js';
import {
  examineProgram,
  type Finding,
  type Installer,
  installing,
  orError,
  ROLES,
} from '../core/finding.js';
import type { Session } from '../core/session.js';
import { showWords } from '../core/shell-words.js';
import { staticBusybox } from './busybox.js';
import { findImage, type KernelImage, placeOfImages } from './image.js';
import { accelerator, whyNoKvm } from './kvm.js';

const role = ROLES.smoke;

/**
 * Looks for what `smoke` needs. Nothing missing is an error: it is a finding. Where qemu and an image are here, a kernel is
 * started under KVM, for some seconds at most.
 *
 * @param release of the kernel that would be booted; undefined where none is known
 * @param state the user's cache directory
 */
export async function examineSmokeHost(
  session: Session,
  installer: Installer,
  release: string | undefined,
  state: string,
): Promise<Finding[]> {
  const qemu = await examineProgram(session, installer, role, ['qemu-system-x86_64', '--version']);
  const busybox = await orError(staticBusybox());
  const image = release === undefined ? undefined : await orError(found(session, release, state));
  return [
    qemu,
    busybox instanceof CompatError
      ? lacking(
          'busybox, linked statically',
          busybox.message,
          installing(installer, 'busybox-static'),
        )
      : { role, what: 'busybox, linked statically', ok: true, found: 'works' },
    imageFinding(image, installer, release, state),
    await kvmFinding(session, state, qemu.ok && isImage(image) ? image : undefined),
  ];
}

async function found(session: Session, release: string, state: string): Promise<KernelImage> {
  return findImage(session, release, { state });
}

function isImage(image: KernelImage | CompatError | undefined): image is KernelImage {
  return image !== undefined && !(image instanceof CompatError);
}

function imageFinding(
  image: KernelImage | CompatError | undefined,
  installer: Installer,
  release: string | undefined,
  state: string,
): Finding {
  const what = 'kernel image';
  if (release === undefined) return lacking(what, 'no kernel is named, and none is found');
  if (isImage(image)) return { role, what, ok: true, found: image.kernel };
  const dir = placeOfImages(state, release);
  return lacking(what, image?.message ?? '', fetching(installer, dir, release));
}

/** The command that lays an image out for this user alone, where the packages of this system can be downloaded as files. */
function fetching(installer: Installer, dir: string, release: string): string {
  const into = `mkdir -p ${showWords([dir])} && cd ${showWords([dir])}`;
  const unpackRpms = 'for rpm in *.rpm; do rpm2cpio "$rpm" | cpio -idm && rm "$rpm"; done';
  switch (installer.command.split(' ')[0]) {
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

async function kvmFinding(
  session: Session,
  state: string,
  image: KernelImage | undefined,
): Promise<Finding> {
  const about = { role, what: 'KVM', onlyFor: 'boots in a second; else they are emulated' };
  const why = whyNoKvm();
  if (why !== undefined) {
    const fix =
      why === 'denied' ? { fix: 'usermod -aG kvm "$USER", as root; then log in again' } : {};
    const said =
      why === 'denied' ? '/dev/kvm may not be opened by this user' : 'there is no /dev/kvm';
    return { ...about, ok: false, found: said, ...fix };
  }
  if (image === undefined)
    return { ...about, ok: false, found: '/dev/kvm opens; not tried, without qemu and an image' };
  const how = await accelerator(session, image.kernel, state);
  if (how === 'kvm') return { ...about, ok: true, found: 'a kernel runs under it' };
  return { ...about, ok: false, found: '/dev/kvm opens, but a kernel says nothing under it' };
}

function lacking(what: string, said: string, fix?: string): Finding {
  return { role, what, ok: false, found: said, ...(fix === undefined ? {} : { fix }) };
}
