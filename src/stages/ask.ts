import path from 'node:path';
import { withTempDir } from '../core/files.js';
import { checkSanity, runTests, type TestResult } from '../detect/index.js';
import { composeHeader, fingerprint, parseHeader } from '../header/index.js';
import {
  checkCompiler,
  findKernel,
  type KernelHost,
  type KernelRequest,
  type KernelTree,
  probeKernel,
} from '../kernel/index.js';
import { compilerFlags, isGplCompatible, sanityTests } from '../module/index.js';
import type { Project } from './project.js';
import type { Session } from './session.js';

/** Which kernel, and how its tools are run. */
export interface KernelWish extends KernelRequest {
  prefix: readonly string[];
  makeWords: readonly string[];
}

/** What a kernel answered. */
export interface Answered {
  tree: KernelTree;
  results: TestResult[];
  /** compat.h, to the byte. */
  header: string;
  fingerprint: string;
  answers: Map<string, boolean>;
}

/** Finds the kernel and its exact compile command. */
export async function openKernel(session: Session, wish: KernelWish): Promise<KernelTree> {
  const host: KernelHost = {
    prefix: wish.prefix,
    makeWords: wish.makeWords,
    log: session.log,
    signal: session.signal,
  };
  const { kdir, from } = await findKernel(host, wish);
  session.log.step('KDIR', `${kdir} (${from})`);
  const tree = await probeKernel(host, kdir);
  checkCompiler(tree);
  return tree;
}

/** Asks the kernel: sanity tests, compat tests, compat.h, fingerprint. */
export async function askKernel(
  session: Session,
  project: Project,
  tree: KernelTree,
): Promise<Answered> {
  const { config, tests, sources } = project;
  const flags = await compilerFlags(config);
  const results = await withTempDir(async (tempDir) => {
    await checkSanity(tree, await sanityTests(config), flags, tempDir);
    return runTests({
      tree,
      tests,
      flags,
      gplCompatible: isGplCompatible(sources),
      jobs: session.jobs,
      tempDir,
    });
  });
  const header = composeHeader(results, config.tests.prefix);
  return {
    tree,
    results,
    header,
    fingerprint: fingerprint(header, config.fingerprint),
    answers: parseHeader(header, 'compat.h'),
  };
}

/** Where compat.h and the patched copy of one kernel release stand. */
export function buildDir(project: Project, release: string): string {
  return path.join(project.places.builds, `build-${release}`);
}
