import { CompatError } from '../core/errors.js';
import { examineProgram, type Finding, orError, ROLES } from '../core/finding.js';
import { type Installer, installing } from '../core/installer.js';
import type { Session } from '../core/session.js';
import { staticBusybox } from './busybox.js';
import { fetchImage, findImage, type KernelImage, placeOfImages } from './image.js';
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
          installing('busybox-static', installer),
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
  return lacking(what, image?.message ?? '', fetchImage(dir, release, installer));
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
