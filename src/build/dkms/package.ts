import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { namesIn } from '../../core/files/missing.js';
import { installing } from '../../core/installer.js';
import { readable, run } from '../../core/process/process.js';
import type { Session } from '../../core/session.js';
import type { KernelTree } from '../../target/index.js';
import { hasDkmsConf, runPreBuild } from './make-line.js';

/** Where dkms keeps what it builds, unless its framework.conf says otherwise. */
const TREE = '/var/lib/dkms';

/** What dkms built, and how it will build it so by itself. */
export interface DkmsBuilt {
  /** Absolute paths. */
  modules: string[];
  /** The file that dkms reads after the package's dkms.conf, and the line that belongs there. */
  override: { file: string; line: string };
}

/**
 * Has dkms build an installed package for one kernel, with this program as its PRE_BUILD. Throws USAGE for a
 * package that isn't called NAME/VERSION, is not there or is built already, NO_SUCH_PROGRAM where there is no dkms, KBUILD_FAILED.
 *
 * @param program the words that start this program
 */
export async function buildThroughDkms(
  session: Session,
  tree: KernelTree,
  named: string,
  program: readonly string[],
): Promise<DkmsBuilt> {
  const { name, version } = splitPackage(named);
  const { release, kdir } = tree;
  const place = path.join(TREE, name, version, release);
  // dkms itself would say so, and end well.
  if ((await modulesOf(place)).length > 0) {
    throw new CompatError('USAGE', `${named} has been built for ${release} already`, {
      hint: `To build it again: dkms remove ${named} -k ${release}, then the same command.`,
    });
  }
  const directive = `PRE_BUILD=${preBuild(program, release)}`;
  const argv = ['dkms', 'build', `${name}/${version}`, '-k', release, '--kernelsourcedir', kdir];
  session.log.step('KBUILD', argv.slice(0, 5).join(' '));
  const built = await run(session, [...argv, `--directive=${directive}`], {
    onOutput: (_stream, text) => session.log.passOn(readable(text)),
  }).catch(explainMissing);
  if (built.exitCode !== 0) {
    if (!(await isKnown(name, version))) throw unknown(name, version);
    throw failed(built.exitCode, `${name}/${version}`, release);
  }
  return {
    modules: await modulesOf(place),
    override: {
      file: `/etc/dkms/${name}.conf`,
      line: overrideLine(program),
    },
  };
}

/** Whether dkms has a package, or could add it. */
async function isKnown(name: string, version: string): Promise<boolean> {
  const places = [path.join(TREE, name, version), `/usr/src/${name}-${version}`];
  const found = await Promise.all(places.map(namesIn));
  return found.some((names) => names.length > 0);
}

function unknown(name: string, version: string): CompatError {
  return new CompatError('USAGE', `dkms has no package ${name}/${version}`, {
    hint: `\`dkms status\` shows those that it has. The sources of one that is not added yet lie in /usr/src/${name}-${version}.`,
  });
}

/** A package's name and version. Throws USAGE for what is not NAME/VERSION. */
export function splitPackage(named: string): { name: string; version: string } {
  const [, name, version] = /^([^/\s-][^/\s]*)\/([^/\s]+)$/.exec(named) ?? [];
  if (name !== undefined && version !== undefined) return { name, version };
  throw new CompatError('USAGE', `${named} is not NAME/VERSION`, {
    hint: '`dkms status` shows the packages that dkms knows.',
  });
}

/** The line that has dkms build a package patched at every kernel upgrade. */
export function overrideLine(program: readonly string[]): string {
  return `PRE_BUILD="${preBuild(program, '$kernelver')}"`;
}

/**
 * dkms looks for PRE_BUILD below the package's build directory, and splits it at blanks
 * (run_build_script in /usr/sbin/dkms 3.0.10): the way to a program elsewhere is up to the root and down.
 */
function preBuild(program: readonly string[], release: string): string {
  const words = [`${'../'.repeat(12)}${program[0]?.slice(1)}`, ...program.slice(1)];
  const odd = words.find((word) => /[\s"$`\\]/.test(word));
  if (odd !== undefined) {
    throw new CompatError('USAGE', `dkms can't start a program whose path holds blanks: ${odd}`, {
      hint: 'Install compat-gen and Node.js where no directory on the way has one.',
    });
  }
  return [...words, '--kver', release, 'dkms', '--pre-build'].join(' ');
}

/**
 * Runs what the package itself has for PRE_BUILD, whose place this program has taken. Throws USAGE for a
 * directory that dkms has not made for a build, KBUILD_FAILED.
 */
export async function runOwnPreBuild(
  session: Session,
  tree: KernelTree,
  dir: string,
): Promise<void> {
  const beside = await namesIn(path.dirname(dir));
  if (path.basename(dir) === 'build' && beside.includes('source') && (await hasDkmsConf(dir))) {
    return runPreBuild(session, tree, dir);
  }
  throw new CompatError('USAGE', `${dir} is not a build directory of dkms: nothing was changed`, {
    hint: '--pre-build is for dkms to call. `compat-gen dkms NAME/VERSION -k RELEASE` does all the rest.',
  });
}

function explainMissing(error: unknown): never {
  if (error instanceof CompatError && error.code === 'NO_SUCH_PROGRAM') {
    throw new CompatError('NO_SUCH_PROGRAM', 'there is no dkms here', {
      hint: `Install it: ${installing('dkms')}. Without it, \`compat-gen build DIR\` builds the sources as they are.`,
      cause: error,
    });
  }
  throw error;
}

/** dkms ends with 77 for BUILD_EXCLUSIVE_… (prepare_build). */
function failed(status: number | undefined, named: string, release: string): CompatError {
  const build = `compat-gen build /usr/src/${named.replace('/', '-')} --kver ${release}`;
  return new CompatError(
    'KBUILD_FAILED',
    `dkms build ${named} -k ${release} ended with ${status}`,
    {
      hint:
        status === 77
          ? `Its dkms.conf excludes this kernel. \`${build}\` tries all the same.`
          : `The errors are in ${TREE}/${named}/build/make.log. \`${build}\` says which of them the library knows.`,
    },
  );
}

async function modulesOf(dir: string): Promise<string[]> {
  const archs = await namesIn(dir);
  const modules = await Promise.all(
    archs.map(async (arch) => {
      const place = path.join(dir, arch, 'module');
      return (await namesIn(place)).map((name) => path.join(place, name));
    }),
  );
  return modules.flat().sort(byBytes);
}
