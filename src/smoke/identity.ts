import { statSync } from 'node:fs';
import path from 'node:path';
import { byBytes, sha256 } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { readWhole } from '../core/files/bounded.js';
import { listFiles } from '../core/files/glob.js';
import { ifThereNow } from '../core/files/missing.js';
import { programFile } from '../core/program-file.js';
import type { Session } from '../core/session.js';
import { BUSYBOX_PLACES } from './busybox.js';
import { findImage, type ImageWish } from './image.js';
import { QEMU } from './machine.js';

/**
 * All that a smoke test's machine depends on: the kernel's image and its modules, the emulator, busybox, each by size and time.
 * What is missing has an identity, too. No program is run.
 */
export function machineIdentity(
  session: Pick<Session, 'env'>,
  release: string,
  wish: ImageWish,
): string {
  const image = imageOrNone(session, release, wish);
  const emulator = programFile(QEMU, session.env);
  const files = [
    ...(image === undefined ? [] : [image.kernel, path.join(image.modules, 'modules.dep')]),
    ...(emulator === undefined ? [] : [emulator]),
    ...BUSYBOX_PLACES,
  ];
  return sha256(JSON.stringify(files.map((file) => [file, stampOf(file)])));
}

/** The content of all that lies beside the scripts. */
export async function scriptsIdentity(
  { signal }: Pick<Session, 'signal'>,
  dir: string,
): Promise<string> {
  const names = (await listFiles(['**/*'], { cwd: dir, signal })).sort(byBytes);
  const files: [string, string][] = [];
  for (const name of names) files.push([name, sha256(await readWhole(path.join(dir, name)))]);
  return sha256(JSON.stringify(files));
}

function imageOrNone(session: Pick<Session, 'env'>, release: string, wish: ImageWish) {
  try {
    return findImage(session, release, wish);
  } catch (error) {
    if (error instanceof CompatError && error.code === 'NO_KERNEL') return undefined;
    throw error;
  }
}

function stampOf(file: string): string {
  const found = ifThereNow(() => statSync(file));
  return found === undefined ? '' : `${found.size} ${found.mtimeMs}`;
}
