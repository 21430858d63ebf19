import * as v from 'valibot';
import { sha256 } from '../core/bytes.js';
import { damaged, NEWER } from './damage.js';

/**
 * The layout of an entry that this version writes. One with a higher number was made by a newer
 * compat-gen. Schema 1, which tells rules and sources alone, is read still.
 */
const SCHEMA = 2;

const digest = v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/));
const rule = v.strictObject({ name: v.pipe(v.string(), v.regex(/^[^\n]+$/)), sha256: digest });
const source = v.strictObject({ path: v.pipe(v.string(), v.minLength(1)), sha256: digest });
const changing = v.pipe(v.string(), v.regex(/^[^\n]+$/));
const input = v.strictObject({ name: v.pipe(v.string(), v.minLength(1)), sha256: digest });
const options = v.strictObject({
  args: v.array(v.string()),
  group: v.picklist(['together', 'each']),
  /** Not there where each arm of a source's `#if` was read. */
  arms: v.optional(v.literal('as-spatch')),
});
const skipped = v.strictObject({
  file: v.string(),
  function: v.optional(v.string()),
  line: v.pipe(v.number(), v.finite()),
  rule: v.string(),
  text: v.string(),
});
const leftOut = v.strictObject({ file: v.string(), how: v.string(), rule: v.string() });
const both = {
  spatch: v.string(),
  patch: v.strictObject({ sha256: digest }),
  rules: v.array(rule),
  sources: v.array(source),
};
const schema1 = v.strictObject({ schema: v.literal(1), ...both });
const schema2 = v.strictObject({
  schema: v.literal(SCHEMA),
  ...both,
  changing: v.optional(v.array(changing)),
  engine: v.optional(v.pipe(v.number(), v.integer())),
  options: v.optional(options),
  inputs: v.array(input),
  leftOut: v.optional(v.array(leftOut)),
  skipped: v.array(skipped),
});
const versioned = v.object({ schema: v.number() });

export type RuleDigest = v.InferOutput<typeof rule>;
export type SourceDigest = v.InferOutput<typeof source>;
/** A file that spatch read beside rules and sources, by a name that is the same on every machine. */
export type InputDigest = v.InferOutput<typeof input>;
/** How compat.toml had spatch run, as far as the patch depends on it. */
export type SpatchOptions = v.InferOutput<typeof options>;
/** A place in the sources that spatch could not parse, and the rules that so were not applied there. */
export type Skipped = v.InferOutput<typeof skipped>;

/** Of schema 1: what is known of the patch, but for all that schema 2 has beside it. */
type Manifest1 = v.InferOutput<typeof schema1>;
type Manifest2 = v.InferOutput<typeof schema2>;

/**
 * manifest.json: what compat.patch is, and what it was made from: the rules (in order), the sources, spatch's
 * version ("none" where no rule needed it), the number of the engine that ran it (none before there was one), its options and the files that it read, what it skipped, the rules
 * that were left out on a file that it died of, if there are any, and those that have changed something.
 */
export type Manifest = Manifest1 | Manifest2;

/** What the manifest tells of a patch, beside its digest. */
export type Made = Omit<Manifest2, 'schema' | 'patch'>;

/** The manifest of a patch (latin1). */
export function manifestOf(patch: string, made: Made): Manifest2 {
  return { ...made, schema: SCHEMA, patch: { sha256: sha256(Buffer.from(patch, 'latin1')) } };
}

/**
 * The exact bytes of manifest.json (UTF-8): keys in order, two spaces, LF. The same manifest gives
 * the same bytes.
 */
export function printManifest(printed: Manifest): string {
  const { patch, rules, schema, sources, spatch } = printed;
  const digests = {
    patch: { sha256: patch.sha256 },
    rules: rules.map(({ name, sha256 }) => ({ name, sha256 })),
    schema,
  };
  const last = { sources: sources.map(({ path, sha256 }) => ({ path, sha256 })), spatch };
  if (printed.schema === 1) return `${JSON.stringify({ ...digests, ...last }, null, 2)}\n`;
  const { changing, engine, inputs, leftOut = [], options, skipped } = printed;
  const ordered = {
    ...(changing !== undefined && { changing }),
    ...(engine !== undefined && { engine }),
    inputs: inputs.map(({ name, sha256 }) => ({ name, sha256 })),
    ...(leftOut.length > 0 && {
      leftOut: leftOut.map(({ file, how, rule }) => ({ file, how, rule })),
    }),
    ...(options && { options: printedOptions(options) }),
    ...digests,
    skipped: skipped.map(({ file, function: name, line, rule, text }) => ({
      file,
      ...(name !== undefined && { function: name }),
      line,
      rule,
      text,
    })),
    ...last,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

function printedOptions({ args, group, arms }: SpatchOptions): SpatchOptions {
  return { args, ...(arms && { arms }), group };
}

/** Reads manifest.json; `file` is its name for messages. Throws CACHE_DAMAGED. */
export function parseManifest(bytes: Buffer, file: string): Manifest {
  const json = parseJson(bytes, file);
  const { schema } = v.is(versioned, json) ? json : {};
  if (schema !== undefined && schema > SCHEMA) {
    throw damaged(
      file,
      `${NEWER}: expected schema ${SCHEMA}, found ${schema}`,
      'Use that version, or delete the entry to have it made by this one.',
    );
  }
  const parsed = v.safeParse(schema === 1 ? schema1 : schema2, json);
  if (!parsed.success) throw damaged(file, `is not a manifest: ${v.summarize(parsed.issues)}`);
  return parsed.output;
}

function parseJson(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw damaged(file, `is not JSON: ${(error as Error).message}`);
  }
}
