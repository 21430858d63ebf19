import path from 'node:path';
import * as v from 'valibot';
import { machineConfigDirs, userConfigDir } from '../core/config-dirs.js';
import { CompatError } from '../core/errors.js';
import { readWithin } from '../core/files/bounded.js';
import { ifThereNow } from '../core/files/missing.js';
import { parseToml } from '../core/toml.js';
import { type AllowedLine, parseAllowedSigners } from './allowed-signers.js';
import { signersOf } from './signers.js';

/** What a policy is written with, in compat.toml below [trust] and in trust.toml. */
export const TRUST_KEYS = {
  'allowed-signers': v.optional(v.pipe(v.string(), v.minLength(1, 'the name of a file'))),
  threshold: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(16)), 1),
  'made-here': v.optional(v.boolean(), true),
} as const;

/** What was written, and where: `where` for messages, `dir` is what a relative name starts from. */
export interface Demand {
  'allowed-signers'?: string | undefined;
  threshold: number;
  'made-here': boolean;
  where: string;
  dir: string;
}

/** Who must have signed a patch, as one place demands it. */
export interface TrustPolicy {
  /** Where it is demanded, for messages. */
  where: string;
  /** The allowed-signers file, absolute. */
  file: string;
  lines: AllowedLine[];
  /** How many different signers. */
  threshold: number;
  /** Whether a patch that spatch made here is believed without a signature. */
  madeHere: boolean;
  /** See signersOf. */
  signerOf(blob: Buffer): string;
}

/** Nobody knows so many people. */
const MOST_BYTES = 4 * 1024 * 1024;

const TRUST_FILE = 'trust.toml';

/**
 * All that must be fulfilled: what the environment demands, the user's own trust.toml, those of the machine, and the module.
 * Each counts by itself, so that none can take away from another. Throws CONFIG for what can't be read: nothing is
 * believed by a policy that is only half there.
 */
export function readPolicies(
  { env, cwd }: { env: NodeJS.ProcessEnv; cwd: string },
  ofModule?: Demand,
): TrustPolicy[] {
  const files = [userConfigDir(env), ...machineConfigDirs(env)].map((dir) =>
    path.join(dir, TRUST_FILE),
  );
  const demands = [ofEnvironment(env, cwd), ...files.map(ofFile), ofModule];
  return demands.filter((one) => one !== undefined).flatMap(openPolicy);
}

function openPolicy({ where, dir, ...keys }: Demand): TrustPolicy[] {
  const named = keys['allowed-signers'];
  if (named === undefined) {
    if (keys.threshold === 1 && keys['made-here']) return [];
    throw new CompatError(
      'CONFIG',
      `${where}: allowed-signers is missing, the file that says who may sign`,
    );
  }
  const file = path.resolve(dir, named);
  const bytes = ifThereNow(() => readWithin(file, MOST_BYTES, 'an allowed-signers file'));
  if (bytes === undefined) {
    throw new CompatError(
      'CONFIG',
      `${file} does not exist, and ${where} says that it tells who may sign`,
      {
        hint: 'No patch is believed without it.',
      },
    );
  }
  const lines = parseAllowedSigners(bytes.toString('utf8'), file);
  return [
    {
      where,
      file,
      lines,
      threshold: keys.threshold,
      madeHere: keys['made-here'],
      signerOf: signersOf(lines),
    },
  ];
}

function ofEnvironment(env: NodeJS.ProcessEnv, cwd: string): Demand | undefined {
  const { COMPAT_GEN_ALLOWED_SIGNERS: file = '', COMPAT_GEN_THRESHOLD: threshold = '' } = env;
  if (file === '' && threshold === '') return undefined;
  if (!/^(?:|[1-9]|1[0-6])$/.test(threshold)) {
    throw new CompatError(
      'CONFIG',
      `COMPAT_GEN_THRESHOLD=${threshold}: a number from 1 to 16 is wanted`,
    );
  }
  const where = file === '' ? 'COMPAT_GEN_THRESHOLD' : 'COMPAT_GEN_ALLOWED_SIGNERS';
  if (file === '')
    throw new CompatError(
      'CONFIG',
      'COMPAT_GEN_THRESHOLD says how many, and COMPAT_GEN_ALLOWED_SIGNERS does not say who',
    );
  return {
    'allowed-signers': file,
    threshold: Number(threshold || 1),
    'made-here': true,
    where,
    dir: cwd,
  };
}

const SCHEMA = v.strictObject(TRUST_KEYS);

function ofFile(file: string): Demand | undefined {
  const bytes = ifThereNow(() => readWithin(file, MOST_BYTES, TRUST_FILE));
  if (bytes === undefined) return undefined;
  const checked = v.safeParse(SCHEMA, parseToml(bytes.toString('utf8'), file));
  if (!checked.success) {
    throw new CompatError('CONFIG', `${file}: ${v.summarize(checked.issues)}`, {
      hint: `Known here: ${Object.keys(TRUST_KEYS).join(', ')}.`,
    });
  }
  return { ...checked.output, where: file, dir: path.dirname(file) };
}
