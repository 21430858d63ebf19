import path from 'node:path';
import { sha256 } from '../../core/bytes.js';
import type { Session } from '../../core/session.js';
import type { Lacking } from '../../obtain/index.js';
import type { Project } from '../../project/index.js';
import type { KernelWish } from '../../target/index.js';
import type { Matrix } from '../report/report.js';
import type { Step } from '../steps/step.js';

/** A row. */
export interface ModulePlan {
  name: string;
  /** Rows with which it stands together, under a heading [none]; its name begins with it. */
  group?: string | undefined;
  /** Which version of it this is, for a reader. */
  version?: string | undefined;
  /** Absolute. */
  root: string;
  /** Its compat.toml where that stands elsewhere, absolute. */
  configFile?: string | undefined;
}

/** A column: a kernel, and the compiler that builds for it. */
export interface KernelPlan {
  /** What the column is called [the kernel release]. */
  name?: string | undefined;
  wish: KernelWish;
  /** The files of its header packages, absolute, where it is not installed. */
  headers?: readonly string[] | undefined;
  /** Where its package was unpacked, to be booted; absolute. */
  image?: string | undefined;
  /** The compiler's name, where the matrix has several. */
  compiler?: string | undefined;
}

/** Cells that are known to fail: none of them makes the run fail. `*` in a name stands for anything. */
export interface Expected {
  module: string;
  kernel: string;
  why: string;
}

/** Other machines that take a part of the work. */
export interface Elsewhere {
  /** Has patches made, and put into a shared cache. Throws where one can't be made; NEEDS_SPATCH where nobody is there for it. */
  patches(session: Session, project: Project, wanted: readonly Lacking[]): Promise<void>;
  /**
   * Has a cell built where there is this very kernel, with this very compiler: by `content`. What came of it; undefined where
   * nobody can do that, or did.
   */
  cell(
    session: Session,
    project: Project,
    content: string,
    cell: Buffer,
  ): Promise<Buffer | undefined>;
}

/** Modules × kernels × compilers, and what is done with each that is built. */
export interface Plan {
  /** What tells this matrix from others: a run is compared with the one before of the same. */
  id: string;
  title: string;
  modules: ModulePlan[];
  kernels: KernelPlan[];
  expected: Expected[];
  steps: Step[];
  /** [all is done here] */
  elsewhere?: Elsewhere | undefined;
  /** Where the modules are put, absolute: in OUTPUT/<kernel>/<module>/. */
  output?: string | undefined;
  /** What the run is compared with [the run before]. */
  since?: Matrix | undefined;
}

/** The rows of some directories, each called like its directory; with more of the path where two are called alike. */
export function modulePlans(roots: readonly string[]): ModulePlan[] {
  const distinct = [...new Set(roots)];
  const parts = distinct.map((root) => root.split('/').filter(Boolean));
  return distinct.map((root, index) => {
    const own = parts[index] ?? [];
    let take = 1;
    const nameOf = (of: readonly string[]): string => of.slice(-take).join('/');
    const isTaken = (): boolean =>
      parts.some((other, at) => at !== index && nameOf(other) === nameOf(own));
    while (take < own.length && isTaken()) take += 1;
    return { name: nameOf(own) || '/', root: path.resolve(root) };
  });
}

/** The id of a matrix that stands in no file: that of its modules. */
export function idOf(modules: readonly ModulePlan[]): string {
  return sha256(JSON.stringify(modules.map(({ root }) => root).sort()));
}

/** Why a cell is expected to fail; undefined where it is to be built. */
export function whyExpected(
  expected: readonly Expected[],
  module: string,
  kernel: string,
): string | undefined {
  return expected.find((one) => isLike(one.module, module) && isLike(one.kernel, kernel))?.why;
}

/** Whether a name is one that a pattern stands for: `*` in it stands for anything. */
export function isLike(pattern: string, name: string): boolean {
  const parts = pattern.split('*').map((part) => part.replace(/[\\^$.+?()[\]{}|]/g, '\\$&'));
  return new RegExp(`^${parts.join('.*')}$`, 's').test(name);
}
