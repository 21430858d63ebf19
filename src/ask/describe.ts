import type { Session } from '../core/session.js';
import { identityOf } from '../memory/index.js';
import {
  checkCompiler,
  type FoundTarget,
  findPrograms,
  type KernelTree,
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

/**
 * The release and exact compile command of a kernel tree, from kbuild or, while nothing has changed, as an
 * earlier run kept them. Throws NO_KERNEL, NO_COMPILER, COMPILER_MISMATCH.
 */
export async function describeTarget(
  session: Session,
  found: FoundTarget,
  memory: Memory | undefined,
): Promise<Target> {
  const target =
    (memory && fromMemory(session, memory, found)) ?? (await askTarget(session, found, memory));
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
  const tree = await found.kind.describe(session, found);
  const programs = memory && (await findPrograms(session, tree));
  if (memory === undefined || programs === undefined) return { tree, programs: undefined };
  const { host: _host, kind, ...description } = tree;
  const files = [...(await kind.describedBy(session, tree)), ...programs.map(({ file }) => file)];
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
