import { lstat } from 'node:fs/promises';
import path from 'node:path';
import { byBytes, sha256 } from '../../core/bytes.js';
import { ifThere, namesIn } from '../../core/files/missing.js';
import type { Session } from '../../core/session.js';
import { openProject, type Project } from '../../project/index.js';
import type { Named } from './names.js';
import { unpack } from './unpack.js';

/** A release that can be worked on. */
export interface OpenRelease extends Named {
  project: Project;
  /** Of all that a patch of it depends on, but for the answers: another one means other patches. */
  id: string;
  /** The digest of its sources; see sourcesDigest. */
  sources: string;
  /** What its files looked like when it was opened. */
  stamp: string;
}

/** Opens a release. Throws Declined for a tarball that can't be read, and what project/ throws for a bad module. */
export async function openRelease(session: Session, named: Named): Promise<OpenRelease> {
  const { module, version, file, isTarball } = named;
  const root = isTarball ? await unpack(session.env, named) : file;
  const project = await openProject(session, root, undefined, false);
  const stamp = await stampOf(named, project);
  const { allRules, tests, config } = project;
  const id = sha256(
    JSON.stringify([
      ...[module, version, project.sourceDigests],
      ...[allRules.map(({ name, digest }) => [name, digest]), tests.map(({ name }) => name)],
      { ...config, root: '', base: '', file: '' },
    ]),
  );
  return { ...named, project, id, sources: sourcesDigest(project), stamp };
}

/**
 * One digest of all sources: the SHA-256 of the lines that `sha256sum` prints for them, in byte order of their paths.
 * A client that has other sources than those a patch was made from finds out by it.
 */
function sourcesDigest({ sourceDigests }: Pick<Project, 'sourceDigests'>): string {
  const lines = [...sourceDigests]
    .sort((a, b) => byBytes(a.path, b.path))
    .map((one) => `${one.sha256}  ${one.path}\n`);
  return sha256(lines.join(''));
}

/** Size and time of all files of the module, and the names in the directories that they lie in. */
export async function stampOf({ file, isTarball }: Named, project: Project): Promise<string> {
  if (isTarball) return lookOf(file);
  const { root } = project.config;
  const { cache } = project.places;
  const own = project.files.filter((name) => !path.join(root, name).startsWith(`${cache}/`));
  const dirs = new Set(['.', ...own.map((name) => path.dirname(name))]);
  const looks: string[] = [];
  for (const name of own) looks.push(await lookOf(path.join(root, name)));
  for (const name of dirs) {
    const names = await namesIn(path.join(root, name));
    // What runs of ours, and builds, write there changes nothing.
    const kept = names.filter((one) => !/^\.|^build-/.test(one) && one !== path.basename(cache));
    looks.push([name, ...kept.sort()].join('/'));
  }
  return sha256(looks.join('\n'));
}

async function lookOf(file: string): Promise<string> {
  const found = await ifThere(lstat(file));
  return [file, found?.size, found?.mtimeMs, found?.ino].join(' ');
}
