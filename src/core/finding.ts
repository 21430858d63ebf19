import { CompatError } from './errors.js';
import { type Installer, installing } from './installer.js';
import { type Runner, run } from './process/process.js';

/** What a machine may be for. */
export const ROLES = {
  build: 'build host',
  spatch: 'spatch host',
  release: 'release host',
  pack: 'maintainer',
  dkms: 'dkms host',
  serve: 'patch server',
  smoke: 'smoke host',
} as const;
export type Role = (typeof ROLES)[keyof typeof ROLES];

/** One thing that a role needs, and whether it is here. */
export interface Finding {
  role: Role;
  what: string;
  ok: boolean;
  found: string;
  /** The command that fixes it. */
  fix?: string;
  /** What it is needed for, where the role does without it otherwise. */
  onlyFor?: string;
}

/** Whether a program runs: by its first word, with words that make it end well at once. */
export async function examineProgram(
  session: Runner,
  installer: Installer,
  role: Role,
  argv: readonly string[],
  onlyFor?: string,
): Promise<Finding> {
  const what = argv[0] ?? '';
  const some = { role, what, ...(onlyFor === undefined ? {} : { onlyFor }) };
  const result = await orError(run(session, argv));
  if (result instanceof CompatError || result.exitCode !== 0) {
    return { ...some, ok: false, found: 'does not run', fix: installing(what, installer) };
  }
  return {
    ...some,
    ok: true,
    found: argv.includes('--version') ? versionIn(result.stdout) : 'works',
  };
}

/** What a program calls itself, on its first line. zstd puts stars round that. */
function versionIn(words: string): string {
  const [first = ''] = words.split('\n');
  return first.replace(/^[* ]+|[* ]+$/g, '') || 'works';
}

/** A failure that is a finding; anything that isn't ours to explain is thrown on. */
export async function orError<T>(work: Promise<T>): Promise<T | CompatError> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof CompatError && error.code !== 'INTERRUPTED' && error.code !== 'BUG')
      return error;
    throw error;
  }
}
