import path from 'node:path';
import { CompatError, type ErrorCode } from '../core/errors.js';
import type { Project } from '../project/index.js';
import type { AtWork } from './at-work.js';
import type { AppliedPatch } from './copy/patched-files.js';

/** What rules may bring about, and their absence cures. */
const CURABLE: readonly ErrorCode[] = [
  'KBUILD_FAILED',
  'NEEDS_SPATCH',
  'PATCH_REJECTED',
  'SPATCH_FAILED',
  'SPATCH_TIMEOUT',
];

/**
 * Whether a build that failed so may be tried without any rule: only of a directory that has no compat.toml, since
 * the author of one counts on its rules.
 */
export function mayBuildAsTheyAre(project: Project, error: unknown): error is CompatError {
  return (
    project.config.file === undefined &&
    error instanceof CompatError &&
    CURABLE.includes(error.code)
  );
}

/** The module with a place of its own for copies, so that what is built without rules meets no object built with them. */
export function asTheyAre(project: Project): Project {
  const builds = path.join(project.places.builds, 'as-is');
  return { ...project, places: { ...project.places, builds, links: builds } };
}

/** A patch that changes nothing, for the stamp of such a build. */
export function withoutRules(fingerprint: string): AppliedPatch & {
  rules: string[];
  work: AtWork;
} {
  const work = { rules: [], files: [] };
  return { patch: '', entryDir: '', fingerprint, rules: [], work };
}
