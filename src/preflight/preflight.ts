import path from 'node:path';
import { type AtWork, type BuildError, BuildFailed, buildsAsItIs } from '../build/index.js';
import { CompatError } from '../core/errors.js';
import { readIfThere } from '../core/files/missing.js';
import { withTempDir } from '../core/files/temp-dir.js';
import { orError } from '../core/finding.js';
import { aside } from '../core/log.js';
import type { Session } from '../core/session.js';
import { type Checked, checkModules } from '../ko/index.js';
import { build, type Request } from '../pipeline.js';
import { type DkmsPackage, whyExcluded } from './packages.js';

/** What will become of a driver on a kernel. */
export type Outcome = 'builds' | 'fixed' | 'fails' | 'refused' | 'excluded';

/** The same, and why. */
export interface Verdict {
  /** NAME/VERSION of a dkms package, else the directory. */
  driver: string;
  dir: string;
  outcome: Outcome;
  /** What rules did to it, where it was built; one that builds does so without them, too. */
  work: AtWork | undefined;
  /** In a sentence, where it does not. */
  why: string | undefined;
  /** The first error about each thing that the errors are about, the most frequent first. */
  causes: { api: string | undefined; count: number; error: BuildError }[];
  /** Its modules, and whether the kernel would load them. */
  modules: Checked[];
}

/** Drivers that are built at the same time: most have one large file, for which all else would wait. */
const AT_ONCE = 2;

/**
 * Builds drivers for a kernel, and looks whether it would load them. Nothing is installed, and what is built is removed. Throws what
 * makes all of them fail: NO_KERNEL, NO_COMPILER, COMPILER_MISMATCH, SANITY, DISK_FULL.
 */
export async function preflight(
  session: Session,
  kernel: Request['kernel'] & { kdir: string; release: string },
  drivers: readonly DkmsPackage[],
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const config = await kernelConfig(kernel.kdir);
  const left = drivers.entries();
  let isOver = false;
  const takeTurns = async (): Promise<void> => {
    for (const [index, { name, dir }] of left) {
      if (isOver) return;
      session.log.step('KBUILD', name, { nth: index + 1, of: drivers.length });
      const unknown = {
        driver: name,
        dir,
        work: undefined,
        why: undefined,
        causes: [],
        modules: [],
      };
      const why = await whyExcluded(dir, kernel.release, config);
      verdicts[index] =
        why === undefined
          ? { ...unknown, ...(await tryOne(session, kernel, dir)) }
          : { ...unknown, outcome: 'excluded', why };
    }
  };
  const turns = Array.from({ length: AT_ONCE }, () =>
    takeTurns().finally(() => {
      isOver = true;
    }),
  );
  // What is under way comes to its end first: it has a directory that is removed then.
  const ended = await Promise.allSettled(turns);
  for (const one of ended) if (one.status === 'rejected') throw one.reason;
  return verdicts;
}

type Tried = Pick<Verdict, 'outcome'> & Partial<Verdict>;

async function tryOne(session: Session, kernel: Request['kernel'], dir: string): Promise<Tried> {
  const quiet = { ...session, log: aside(session.log) };
  return withTempDir(session, async (output) => {
    const built = await orError(build(quiet, { root: dir, kernel }, output));
    if (built instanceof CompatError) {
      if (OF_ALL.has(built.code)) throw built;
      return { outcome: 'fails', why: built.message, causes: causesOf(built) };
    }
    const { work } = built;
    const checked = await checkModules(session, built.tree, built.modules, { built: true });
    // dkms signs what it builds; other modules of the same machine may export what is missing to it.
    const modules = checked.map((one) => {
      const findings = one.findings.filter(({ kind }) => kind !== 'unsigned');
      return { ...one, findings, loads: !findings.some(({ weight }) => weight === 'refused') };
    });
    if (modules.some(({ loads }) => !loads)) return { outcome: 'refused', work, modules };
    const bare = await withTempDir(session, (beside) => buildsAsItIs(session, built, beside));
    return { outcome: bare ? 'builds' : 'fixed', work, modules };
  });
}

/** What goes wrong with the kernel or the machine, and not with a driver. */
const OF_ALL: ReadonlySet<string> = new Set([
  ...['NO_KERNEL', 'NO_COMPILER', 'COMPILER_MISMATCH', 'COMPILER_FAILED', 'SANITY', 'DISK_FULL'],
]);

function causesOf(error: CompatError): Verdict['causes'] {
  if (!(error instanceof BuildFailed)) return [];
  return error.failure.remains.flatMap(({ api, errors }) => {
    const [first] = errors;
    return first === undefined ? [] : [{ api, count: errors.length, error: first }];
  });
}

/** The lines of a kernel's configuration that say =y or =m; undefined where the tree can't be read here. */
export async function kernelConfig(kdir: string): Promise<ReadonlySet<string> | undefined> {
  const bytes = await readIfThere(path.join(kdir, 'include/config/auto.conf'));
  const lines = bytes?.toString('latin1').split('\n');
  return lines && new Set(lines.filter((line) => /=[ym]$/.test(line)));
}
