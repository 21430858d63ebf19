import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { openJobs } from '../../src/core/jobs/jobs.js';
import type { Session } from '../../src/core/session.js';
import type { Request } from '../../src/pipeline.js';
import { copyExample as copyFiles } from '../e2e/example.js';
import type { Kernel } from '../e2e/kernels.js';
import { sessionWith } from '../session.js';

/** A directory for copies of the example driver, and a session whose caches stand there too. */
export interface Workbench {
  session: Session;
  /** Copies the example, without its cocci_cache and what was built; gives the copy's path. */
  copyExample(name: string, moreConfig?: string): string;
  remove(): void;
}

export function openWorkbench(): Workbench {
  // Not in TMPDIR, which the root of the newest kernel may not have.
  const dir = mkdtempSync('/tmp/compat-gen-library-');
  const env = { PATH: process.env.PATH, XDG_CACHE_HOME: path.join(dir, 'cache') };
  return {
    session: sessionWith({ jobs: openJobs(undefined, env), env }),
    copyExample(name, moreConfig = '') {
      const copy = path.join(dir, name);
      copyFiles(copy);
      appendFileSync(path.join(copy, 'compat.toml'), moreConfig);
      return copy;
    },
    remove: () => rmSync(dir, { recursive: true, force: true }),
  };
}

/** What is asked of the pipeline for a module and a kernel of scripts/kernels. */
export function requestFor(root: string, { kdir, cc, exec }: Kernel): Request {
  return { root, kernel: { kdir, prefix: exec, makeWords: [`CC=${cc}`] } };
}
