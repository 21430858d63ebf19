import type { Limits } from '../core/process/limits.js';
import type { Session } from '../core/session.js';
import type { KernelHost } from './host.js';

/** A target that was found, and not yet asked anything. */
export interface FoundTarget {
  kind: TargetKind;
  host: KernelHost;
  /** What its headers lie in: absolute, links resolved. */
  kdir: string;
  /** What its answers depend on beside files, environment and the words for make [nothing]. */
  words?: readonly string[];
}

/** What a module is built for, as it describes itself: a kernel's build tree, or what stands in for one. */
export interface KernelTree {
  host: KernelHost;
  kind: TargetKind;
  kdir: string;
  /** The kernel release, `make kernelrelease`, or the name of another target: names build-<release>/. */
  release: string;
  /** What kbuild calls so: where the configuration and generated headers are, and where the others. */
  objtree: string;
  srctree: string;
  /** The compiler and its flags for an object of the module, without input, output and dependency file; which of its limits are other ones. */
  compile: { argv: readonly string[]; cwd: string; limits?: Partial<Limits> };
  /** First line of the compiler's --version. */
  compiler: string;
  /** CONFIG_CC_VERSION_TEXT: the compiler that the kernel was built with; empty where there is no other than this one. */
  builtWith: string;
  /** Absolute path of Module.symvers; it may be missing. Undefined where what is declared can be linked. */
  symvers?: string | undefined;
}

/** A test whose answer is known beforehand: file name, text, and the answer. */
export interface SanityText {
  name: string;
  text: string;
  mustPass: boolean;
}

/** What is particular to one kind of target; all else is the same for each of them. */
export interface TargetKind {
  /** By which build/ knows what builds for it. */
  name: 'kbuild' | 'usermode';
  /** Asks the target how it compiles. Throws NO_KERNEL, NO_COMPILER, COMPILER_FAILED. */
  describe(session: Session, found: FoundTarget): Promise<KernelTree>;
  /** The files that this answer depends on, in a fixed order. */
  describedBy(session: Session, tree: KernelTree): Promise<string[]>;
  /** Those of the symbols that it lets a module of this licence link with. Throws NO_KERNEL where it can't be told. */
  exported(
    session: Session,
    wanted: ReadonlySet<string>,
    tree: KernelTree,
    gplCompatible: boolean,
  ): Promise<ReadonlySet<string>>;
  /** What must hold of its headers and compiler before any other answer is believed. */
  sanity: readonly SanityText[];
  /** What to do where that does not hold. */
  remedy: string;
  /** Whether it is a kernel: its release is one, and many a no is odd. What stands in for one has but a part of the API. */
  isKernel: boolean;
  /** The words that name it to compat-gen. */
  named(tree: KernelTree): string[];
}
