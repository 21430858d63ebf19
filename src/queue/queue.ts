import type { ErrorCode } from '../core/errors.js';
import type { Session } from '../core/session.js';

/** It makes patches. */
export interface MakesPatches {
  /** Which program, with which library: others would make another patch. Hex. */
  maker: string;
  /** The version of its spatch. */
  spatch: string;
}

/** It builds for one kernel with one compiler. */
export interface BuildsFor {
  /** Which program, with which library: others may build otherwise. Hex. */
  maker: string;
  /** The digest of the kernel's tree and of the programs that build there: a name is not enough. Hex. */
  kernel: string;
  /** For people: the kernel release, and the first line of what the compiler says of itself. */
  release: string;
  compiler: string;
}

/** What a worker can do: it gets no other jobs. */
export type Ability = MakesPatches | BuildsFor;

/** Something to be done: digests of what it is about, never the thing itself. */
export interface Job {
  /** `fp-<hex>`, `cell-<hex>`. Two that want the same have the same id, and are one. */
  id: string;
  ability: Ability;
  data: Readonly<Record<string, string>>;
}

/** What went wrong with a job; the same words as those of a CompatError. */
export interface Failure {
  code: ErrorCode;
  message: string;
  hint?: string | undefined;
  output?: string | undefined;
}

/** Does a job. Throws a CompatError where it can't be done, IO where another try may help. */
export type Handle = (job: Job) => Promise<void>;

export interface WorkOptions {
  /** How many jobs this worker does at once. */
  atOnce: number;
  /** ms after which a job of a worker that has not been heard of is given to another one. */
  leaseMs: number;
}

/**
 * Where jobs wait for workers. At least once is what is promised: a worker that dies leaves its job to another one, and a
 * job may be done twice. A second kind of queue is one more file that fulfils this; test/queue/contract.ts runs on it.
 */
export interface Queue {
  /** For messages, without a password. */
  name: string;
  /** What the workers can do that are there now: each of what each can do. */
  abilities(): Promise<Ability[]>;
  /**
   * Puts a job in, unless one of this id waits or is being done, and waits for its end. Undefined where it was done, else
   * why it can't be. Throws INTERRUPTED, and IO for a queue that does not answer.
   */
  ask(session: Session, job: Job): Promise<Failure | undefined>;
  /** Does jobs until the session's signal is aborted; what is being done then comes to its end first. */
  work(
    session: Session,
    abilities: readonly Ability[],
    options: WorkOptions,
    handle: Handle,
  ): Promise<void>;
  close(): Promise<void>;
}
