import path from 'node:path';
import type { Runner } from '../core/process/process.js';
import { hostRead, type KernelHost } from './host.js';

/** The compilers that may be there: the one that the user named, that the kernel was built with, the usual ones. */
export async function compilersAtHand(
  session: Runner,
  host: KernelHost,
  kdir: string,
): Promise<string[][]> {
  const config = await hostRead(session, host, path.join(kdir, 'include/config/auto.conf'));
  const built = /^CONFIG_CC_VERSION_TEXT="?(\S+)/m.exec(config ?? '')?.[1];
  const names = [wordsNamed(host, session.env), built, 'gcc', 'cc', 'clang'];
  const words = names.map((name) => name?.trim().split(/\s+/) ?? []);
  return words.filter(([cc]) => cc !== undefined && cc !== '');
}

/** The first word of what the user calls the compiler; undefined where nobody does. */
export function compilerNamed(
  host: Pick<KernelHost, 'makeWords'>,
  env: NodeJS.ProcessEnv,
): string | undefined {
  return wordsNamed(host, env)?.trim().split(/\s+/)[0] || undefined;
}

function wordsNamed(
  { makeWords }: Pick<KernelHost, 'makeWords'>,
  { CC }: NodeJS.ProcessEnv,
): string | undefined {
  return makeWords.find((word) => word.startsWith('CC='))?.slice('CC='.length) ?? CC;
}
