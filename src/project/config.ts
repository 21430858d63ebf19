import { stat } from 'node:fs/promises';
import path from 'node:path';
import { parse, TomlError } from 'smol-toml';
import { CompatError } from '../core/errors.js';
import { readWithin } from '../core/files/bounded.js';
import { ifThere, ifThereNow } from '../core/files/missing.js';
import { didYouMean } from '../core/nearest.js';
import * as z from '../core/schema.js';
import { splitWords } from '../core/shell-words.js';

const words = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((given: string | string[], { issues }) => {
    if (typeof given !== 'string') return given;
    try {
      return splitWords(given);
    } catch (error) {
      if (!(error instanceof CompatError)) throw error;
      issues.push({ code: 'custom', input: given, message: error.message });
      return [];
    }
  }),
);
const text = (value: string) => z._default(z.string(), value);
const globs = (value: string[]) => z._default(z.array(z.string()), value);
/** Globs of files that rules may change: nothing outside of the module is one. */
const inside = z.string().check(
  z.refine((glob) => !path.isAbsolute(glob) && !glob.split('/').includes('..'), {
    error:
      'a source lies below the module: no absolute path, and no "..". For what lies above, let compat.toml stand further up, and module.kbuild name the directory of the Kbuild file',
  }),
);
const command = (value: string[]) => z._default(words, value);

/** A real one has some KB. */
const MOST_BYTES = 1024 * 1024;

/** compat.toml, key by key, with the contract's defaults. scripts/config-schema.mjs makes a JSON schema of it. */
export const CONFIG_SCHEMA = z.strictObject({
  fingerprint: z._default(z.enum(['sha256', 'md5']), 'sha256'),
  module: table({
    sources: z._default(z.array(inside), ['**/*.c', '**/*.h']),
    kbuild: text('.'),
    name: z.optional(z.string()),
    version: z.optional(z.string()),
    'before-kbuild': command([]),
  }),
  tests: table({
    files: globs(['compat/tests/*.c']),
    prefix: z._default(
      z
        .string()
        .check(z.regex(/^[A-Za-z_][A-Za-z0-9_]*$/, 'a macro prefix holds letters, digits and _')),
      'COMPAT_',
    ),
    cflags: command([]),
    'cflags-first': command([]),
    'with-header': z._default(z.array(z.strictObject({ header: z.string(), cflags: words })), []),
    'must-pass': globs([]),
    'must-fail': globs([]),
  }),
  rules: table({
    files: globs(['compat/cocci/*.cocci', 'compat/cocci/*.patch', 'compat/cocci/*.kbuild']),
    select: z._default(
      z.union([z.literal('when'), z.strictObject({ program: z.string() })]),
      'when',
    ),
    each: z.optional(z.strictObject({ template: z.string(), placeholder: text('@RULE@') })),
  }),
  spatch: table({
    command: command(['spatch']),
    args: command([]),
    'macro-file': z.optional(z.string()),
    group: z._default(z.enum(['together', 'each']), 'together'),
    strict: z._default(z.boolean(), false),
    'timeout-seconds': z._default(z.number().check(z.positive()), 1800),
  }),
  cache: table({ dir: text('cocci_cache'), foreign: z._default(z.boolean(), false) }),
  unsupported: z._default(z.array(z.strictObject({ when: z.string(), message: z.string() })), []),
});

/** A table that may be left out whole: each of its keys has a default. */
function table<Shape extends z.core.$ZodShape>(shape: Shape) {
  return z.prefault(z.strictObject(shape), {} as never);
}

export interface Config extends z.output<typeof CONFIG_SCHEMA> {
  /** The module's directory, absolute: `module.…` and `cache.dir` are relative to it. */
  root: string;
  /** What all other paths are relative to, absolute: the directory of compat.toml. */
  base: string;
  /** compat.toml, or undefined where there is none and the defaults hold. */
  file: string | undefined;
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
  await checkDirectory(root);
  const checked = CONFIG_SCHEMA.safeParse(
    bytes === undefined ? {} : parseToml(bytes.toString('utf8'), place),
  );
  if (!checked.success) throw explain(checked.error, place);
  return {
    ...checked.data,
    root,
    base: file === undefined ? root : path.dirname(file),
    file: bytes === undefined ? undefined : place,
  };
}

async function checkDirectory(root: string): Promise<void> {
  const found = await ifThere(stat(root));
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

function parseToml(text: string, place: string): unknown {
  try {
    return parse(text);
  } catch (cause) {
    if (!(cause instanceof TomlError)) throw cause;
    throw new CompatError('CONFIG', `${place}:${cause.line}:${cause.column}: this is not TOML`, {
      output: cause.codeblock,
      cause,
    });
  }
}

function explain(error: z.core.$ZodError, place: string): CompatError {
  // A misspelt key is the cause of a missing one, and told before it.
  const unknownKey = error.issues.find(({ code }) => code === 'unrecognized_keys');
  const issue = unknownKey ?? error.issues[0];
  const where = issue?.path.map(String) ?? [];
  if (issue?.code === 'unrecognized_keys') {
    const unknown = issue.keys[0] ?? '';
    const known = knownKeys(where);
    return new CompatError('CONFIG', `${place}: unknown key ${[...where, unknown].join('.')}`, {
      hint: didYouMean(unknown, known, `Known here: ${known.join(', ')}.`),
    });
  }
  return new CompatError(
    'CONFIG',
    `${place}: ${where.join('.') || 'the file'}: ${issue?.message ?? 'invalid'}`,
  );
}

/** The keys that a table may have; found by asking the schema, so that there is one list. */
function knownKeys(where: readonly string[]): string[] {
  let here: unknown = CONFIG_SCHEMA;
  for (const key of where) here = /^\d+$/.test(key) ? unwrap(here, 'element') : unwrap(here, key);
  return Object.keys(shapeOf(here) ?? {});
}

function unwrap(type: unknown, key: string): unknown {
  const inner = innermost(type);
  return key === 'element'
    ? (inner as { def?: { element?: unknown } }).def?.element
    : shapeOf(inner)?.[key];
}

function shapeOf(type: unknown): Record<string, unknown> | undefined {
  return (innermost(type) as { def?: { shape?: Record<string, unknown> } } | undefined)?.def?.shape;
}

function innermost(type: unknown): unknown {
  let here = type as { def?: { innerType?: unknown } } | undefined;
  while (here?.def?.innerType !== undefined) here = here.def.innerType as typeof here;
  return here;
}

/** What compat.toml names beside the module itself: a C program, a template. */
export function besideConfig(config: Config, name: string): string {
  return path.resolve(config.base, name);
}
