import { statSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { CompatError } from '../../core/errors.js';
import { readWithin } from '../../core/files/bounded.js';
import { ifThereNow } from '../../core/files/missing.js';
import { didYouMean } from '../../core/nearest.js';
import { splitWords } from '../../core/shell-words.js';
import { parseToml } from '../../core/toml.js';
import { isHolderUrl } from '../../shared/index.js';
import { TRUST_KEYS } from '../../trust/index.js';

const words = v.pipe(
  v.union([v.string(), v.array(v.string())]),
  v.rawTransform(({ dataset: { value }, addIssue, NEVER }): string[] => {
    if (typeof value !== 'string') return value;
    try {
      return splitWords(value);
    } catch (error) {
      if (!(error instanceof CompatError)) throw error;
      addIssue({ message: error.message });
      return NEVER;
    }
  }),
);
const text = (value: string) => v.optional(v.string(), value);
const globs = (value: string[]) => v.optional(v.array(v.string()), value);
/** Globs of files that rules may change: nothing outside of the module is one. */
const inside = v.pipe(
  v.string(),
  v.check(
    (glob) => !path.isAbsolute(glob) && !glob.split('/').includes('..'),
    'a source lies below the module: no absolute path, and no "..". For what lies above, let compat.toml stand further up, and module.kbuild name the directory of the Kbuild file',
  ),
);
/** build-<name>/ is where it is built: no kernel release begins with a letter, and build-current is a link. */
const targetName = v.pipe(
  v.string(),
  v.regex(
    /^(?!current$)[A-Za-z][\w.+-]*$/,
    'a target is called like usermode: letters, digits, . _ + -',
  ),
);
const command = (value: string[]) => v.optional(words, value);

const sharedUrl = v.pipe(
  v.string(),
  v.check(isHolderUrl, 'a shared cache is an http:, https: or file: URL'),
);
/** Servers that may be asked for a patch: one URL, or several. */
export const SERVICE = table({
  url: v.optional(
    v.pipe(
      v.union([v.string(), v.array(v.string())]),
      v.transform((given) => (typeof given === 'string' ? [given] : given)),
    ),
    [],
  ),
  'timeout-seconds': v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0)), 3600),
  release: v.optional(v.boolean(), false),
});

/** A real one has some KB. */
const MOST_BYTES = 1024 * 1024;

/** compat.toml, key by key, with the contract's defaults. scripts/config-schema.mjs makes a JSON schema of it. */
export const CONFIG_SCHEMA = v.strictObject({
  fingerprint: v.optional(v.picklist(['sha256', 'md5']), 'sha256'),
  module: table({
    sources: v.optional(v.array(inside), ['**/*.c', '**/*.h']),
    kbuild: text('.'),
    name: v.optional(v.string()),
    version: v.optional(v.string()),
    'before-kbuild': command([]),
  }),
  tests: table({
    files: globs(['compat/tests/*.c']),
    prefix: v.optional(
      v.pipe(
        v.string(),
        v.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'a macro prefix holds letters, digits and _'),
      ),
      'COMPAT_',
    ),
    cflags: command([]),
    'cflags-first': command([]),
    'with-header': v.optional(v.array(v.strictObject({ header: v.string(), cflags: words })), []),
    'must-pass': globs([]),
    'must-fail': globs([]),
    'cpu-seconds': v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0)), 120),
  }),
  rules: table({
    files: globs([...['cocci', 'patch', 'head', 'kbuild'].map((kind) => `compat/cocci/*.${kind}`)]),
    select: v.optional(
      v.union([v.literal('when'), v.strictObject({ program: v.string() })]),
      'when',
    ),
    each: v.optional(v.strictObject({ template: v.string(), placeholder: text('@RULE@') })),
  }),
  spatch: table({
    command: command(['spatch']),
    args: command([]),
    'macro-file': v.optional(v.string()),
    group: v.optional(v.picklist(['together', 'each']), 'together'),
    arms: v.optional(v.picklist(['each', 'as-spatch']), 'each'),
    strict: v.optional(v.boolean(), false),
    'timeout-seconds': v.optional(v.pipe(v.number(), v.finite(), v.gtValue(0)), 1800),
  }),
  target: v.optional(
    v.pipe(
      v.custom<object>(isTable, 'not a table'),
      v.record(
        targetName,
        v.strictObject({
          headers: v.pipe(
            v.array(v.string()),
            v.minLength(1, 'name the directory that holds linux/'),
          ),
          sources: v.pipe(v.array(inside), v.minLength(1, 'name what of the module is compiled')),
          with: globs([]),
          cc: command(['cc']),
          cflags: command(['-g', '-O1', '-fsanitize=address,undefined']),
          link: command([]),
        }),
      ),
    ),
    {},
  ),
  cache: table({
    dir: text('cocci_cache'),
    foreign: v.optional(v.boolean(), false),
    also: v.optional(v.array(sharedUrl), []),
    push: v.optional(v.boolean(), false),
  }),
  service: SERVICE,
  trust: table(TRUST_KEYS),
  smoke: table({
    scripts: text('compat/smoke'),
    parameters: text(''),
    seconds: v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0)), 60),
    'memory-mib': v.optional(v.pipe(v.number(), v.integer(), v.gtValue(0)), 512),
  }),
  unsupported: v.optional(v.array(v.strictObject({ when: v.string(), message: v.string() })), []),
});

/** A table that may be left out whole: each of its keys has a default. */
function table<const Entries extends v.ObjectEntries>(entries: Entries) {
  return v.optional(v.pipe(v.custom<object>(isTable, 'not a table'), v.strictObject(entries)), {});
}

/** An array is an object as well, and a date. */
function isTable(value: unknown): boolean {
  return Object.prototype.toString.call(value) === '[object Object]';
}

export interface Config extends v.InferOutput<typeof CONFIG_SCHEMA> {
  /** The module's directory, absolute: `module.…` and `cache.dir` are relative to it. */
  root: string;
  /** What all other paths are relative to, absolute: the directory of compat.toml. */
  base: string;
  /** compat.toml, or undefined where there is none and the defaults hold. */
  file: string | undefined;
  /** The directory that was asked for, relative to the root: below it where a bare module is read as part of its project. */
  asked: string;
}

/**
 * Reads the module's compat.toml. Throws USAGE where there is no such directory, and CONFIG naming
 * the line or the key, and the nearest known key for an unknown one.
 *
 * @param root the module's directory, absolute
 * @param file the file named with --config, absolute; else `root/compat.toml` if it is there
 */
export async function readConfig(root: string, file?: string): Promise<Config> {
  const place = file ?? path.join(root, 'compat.toml');
  const bytes = ifThereNow(() => readWithin(place, MOST_BYTES, 'compat.toml'));
  if (bytes === undefined && file !== undefined) {
    throw new CompatError('CONFIG', `${file} does not exist`);
  }
  checkDirectory(root);
  const toml = bytes === undefined ? {} : parseToml(bytes.toString('utf8'), place);
  const checked = v.safeParse(CONFIG_SCHEMA, toml);
  if (!checked.success) throw explain(checked.issues, place);
  return {
    ...checked.output,
    root,
    base: file === undefined ? root : path.dirname(file),
    file: bytes === undefined ? undefined : place,
    asked: '.',
  };
}

function checkDirectory(root: string): void {
  const found = ifThereNow(() => statSync(root));
  if (found?.isDirectory()) return;
  // Node has put it in the place of bytes that are not UTF-8: which, nobody can tell any more.
  if (found === undefined && root.includes('\uFFFD')) {
    throw new CompatError('USAGE', `${root}: the path to the module is not UTF-8`, {
      hint: 'The names of its own files may be in any encoding, those of the directories above it may not. Build it elsewhere, or rename them: convmv -f latin1 -t utf8 --notest DIR.',
    });
  }
  throw new CompatError(
    'USAGE',
    found === undefined ? `${root} does not exist` : `${root} is not a directory`,
    { hint: "Name the module's directory with -C, or run compat-gen there." },
  );
}

function explain(issues: readonly Issue[], place: string): CompatError {
  // A misspelt key is the cause of a missing one, and told before it.
  const unknownKey = issues.find(({ expected }) => expected === 'never');
  const issue = unknownKey ?? issues[0];
  const where = issue?.path?.map(({ key }) => String(key)) ?? [];
  if (unknownKey !== undefined) {
    const known = knownKeys(where.slice(0, -1));
    return new CompatError('CONFIG', `${place}: unknown key ${where.join('.')}`, {
      hint: didYouMean(where.at(-1) ?? '', known, `Known here: ${known.join(', ')}.`),
    });
  }
  return new CompatError(
    'CONFIG',
    `${place}: ${where.join('.') || 'the file'}: ${issue?.message ?? 'invalid'}`,
  );
}

type Issue = v.InferIssue<typeof CONFIG_SCHEMA>;

/** What a schema may consist of. */
interface Part {
  wrapped?: Part;
  pipe?: readonly Part[];
  item?: Part;
  entries?: Readonly<Record<string, Part>>;
  value?: Part;
}

/** The keys that a table may have; found by asking the schema, so that there is one list. */
function knownKeys(where: readonly string[]): string[] {
  let here: Part | undefined = innermost(CONFIG_SCHEMA as Part);
  for (const key of where) here = innermost(here?.item ?? here?.entries?.[key] ?? here?.value);
  return Object.keys(here?.entries ?? {});
}

function innermost(part: Part | undefined): Part | undefined {
  const inner =
    part?.wrapped ??
    part?.pipe?.find((one) => one.entries !== undefined || one.value !== undefined);
  return inner === undefined ? part : innermost(inner);
}

/** What compat.toml names beside the module itself: a C program, a template. */
export function besideConfig(config: Config, name: string): string {
  return path.resolve(config.base, name);
}
