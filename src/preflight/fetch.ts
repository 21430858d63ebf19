import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { makePrivateDirectory } from '../core/files/atomic.js';
import { readable, run } from '../core/process/process.js';
import type { Session } from '../core/session.js';
import { type Deb, headerDebs, isOfHeaders } from './debs.js';
import { isHere, removeOld } from './unpack.js';

/**
 * Has apt fetch the header packages of a kernel release, below `cache`, and nothing else: root is not needed, and nothing is installed. What is
 * installed already is not fetched. Throws NO_KERNEL where apt has no such package, or there is no apt.
 */
export async function fetchHeaders(
  session: Session,
  release: string,
  cache: string,
): Promise<Deb[]> {
  const dir = path.join(cache, release);
  await makePrivateDirectory(cache);
  await makePrivateDirectory(dir);
  await removeOld(session, cache);
  const debs = new Map<string, Deb>();
  const wanted = [`linux-headers-${release}`];
  for (let name = wanted.shift(); name !== undefined; name = wanted.shift()) {
    const deb = await fetchOne(session, name, dir);
    debs.set(name, deb);
    wanted.push(...deb.depends.filter((one) => isOfHeaders(one) && !debs.has(one) && !isHere(one)));
  }
  return [...debs.values()];
}

async function fetchOne(session: Session, name: string, dir: string): Promise<Deb> {
  session.log.step('READ', `${name} (apt-get download)`);
  const done = await run(session, ['apt-get', '--quiet', 'download', name], { cwd: dir }).catch(
    (cause: unknown) => {
      if (!(cause instanceof CompatError) || cause.code !== 'NO_SUCH_PROGRAM') throw cause;
      throw new CompatError('NO_KERNEL', `${name} is not installed, and there is no apt here`, {
        hint: 'Name its packages instead: compat-gen preflight --headers FILE.deb…',
        cause,
      });
    },
  );
  const file = (await readdir(dir)).filter((one) => one.startsWith(`${name}_`));
  const newest = file.sort().at(-1);
  if (done.exitCode !== 0 || newest === undefined) {
    throw new CompatError('NO_KERNEL', `apt has no ${name}, and it is not installed`, {
      output: readable(done.stderr).trim(),
      hint: 'Is the release right (`apt list "linux-headers-*"`), and are the lists current (`apt-get update`)?',
    });
  }
  const [deb] = await headerDebs(session, [path.join(dir, newest)]);
  if (deb === undefined || !existsSync(deb.file))
    throw new CompatError('NO_KERNEL', `${newest} is not a header package`);
  return deb;
}
