import type { Session } from '../core/session.js';
import { identityOf } from '../memory/index.js';
import {
  checkCompiler,
  compilerNamed,
  type FoundTarget,
  findPrograms,
  isKnownCompiler,
  type KernelHost,
  type KernelTree,
  librariesOf,
  type Program,
  samePrograms,
} from '../target/index.js';
import type { Memory } from './open-memory.js';

/** A target, and the programs that will make its answers. */
export interface Target {
  tree: KernelTree;
  /** Undefined where these can't be told: then nothing is kept. */
  programs: readonly KnownProgram[] | undefined;
}

interface KnownProgram extends Program {
  /** What it is, whatever it is called. */
  identity: string;
}

/** What kbuild has said of a target in this run, and no earlier than then (ms since 1970). */
export interface Told {
  tree: KernelTree;
  since: number;
}

/**
 * The release and exact compile command of a kernel tree, from kbuild or, while nothing has changed, as an
 * earlier run kept them. Throws NO_KERNEL, NO_COMPILER, COMPILER_MISMATCH.
 *
 * @param told then kbuild is not asked again
 */
export async function describeTarget(
  session: Session,
  found: FoundTarget,
  memory: Memory | undefined,
  told?: Told,
): Promise<Target> {
  const known = memory && fromMemory(session, memory, found);
  const target =
    known ??
    (told === undefined
      ? await askTarget(session, found, memory)
      : await keepTree(session, told.tree, told.since, memory));
  checkCompiler(session, target.tree);
  return target;
}

/** The tree as it is kept, while its makefiles and programs stay what they are. */
function fromMemory(
  { env }: Session,
  { kept }: Memory,
  { host, kind }: FoundTarget,
): Target | undefined {
  const known = kept.tree();
  if (known === undefined || !samePrograms(known.programs, env)) return undefined;
  return { tree: { ...known.description, host, kind }, programs: identified(known.programs) };
}

/** Asks kbuild, or what stands in its place, and keeps what it said. */
async function askTarget(
  session: Session,
  found: FoundTarget,
  memory: Memory | undefined,
): Promise<Target> {
  const since = Date.now();
  return keepTree(session, await describe(session, found), since, memory);
}

/** Where a wrapper stands in front of the compiler, it is asked as a build would: with the whole environment. */
async function describe(session: Session, { host, ...found }: FoundTarget): Promise<KernelTree> {
  const named = compilerNamed(host, session.env);
  const seesAll = named !== undefined && !(await isKnownCompiler(session, host, named));
  // Its makefiles run the compiler some hundred times.
  const ask = (more: Pick<KernelHost, 'seesAll'>) =>
    session.jobs.run(
      () => found.kind.describe(session, { ...found, host: { ...host, ...more } }),
      session.signal,
    );
  const tree = await ask(seesAll ? { seesAll } : {});
  const [cc = ''] = tree.compile.argv;
  if (seesAll || (await isKnownCompiler(session, host, cc))) return tree;
  return ask({ seesAll: true });
}

/** Keeps what was said of a tree since then, for runs to come. */
async function keepTree(
  session: Session,
  tree: KernelTree,
  since: number,
  memory: Memory | undefined,
): Promise<Target> {
  const programs = memory && (await findPrograms(session, tree));
  if (memory === undefined || programs === undefined) return { tree, programs: undefined };
  const { host: _host, kind, ...description } = tree;
  const libraries: string[] = [];
  for (const { file } of programs) {
    const loaded = await librariesOf(session, tree, file);
    if (loaded === undefined) return { tree, programs: undefined };
    libraries.push(...loaded);
  }
  const described = await kind.describedBy(session, tree);
  const files = [...described, ...programs.map(({ file }) => file), ...libraries];
  memory.kept.putTree({ description, programs }, { found: files, missing: [], since });
  return { tree, programs: identified(programs) };
}

function identified(programs: readonly Program[]): KnownProgram[] | undefined {
  const known = programs.flatMap((program) => {
    const identity = identityOf(program.file);
    return identity === undefined ? [] : [{ ...program, identity }];
  });
  return known.length === programs.length ? known : undefined;
}
