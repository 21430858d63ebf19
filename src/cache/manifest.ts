import { sha256 } from '../core/bytes.js';
import * as z from '../core/schema.js';
import { damaged, NEWER } from './damage.js';

/**
 * The layout of an entry that this version writes. One with a higher number was made by a newer
 * compat-gen. Schema 1, which tells rules and sources alone, is read still.
 */
const SCHEMA = 2;

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const rule = z.strictObject({ name: z.string().check(z.regex(/^[^\n]+$/)), sha256: digest });
const source = z.strictObject({ path: z.string().check(z.minLength(1)), sha256: digest });
const input = z.strictObject({ name: z.string().check(z.minLength(1)), sha256: digest });
const options = z.strictObject({
  args: z.array(z.string()),
  group: z.enum(['together', 'each']),
});
const skipped = z.strictObject({
  file: z.string(),
  line: z.number(),
  rule: z.string(),
  text: z.string(),
});
const leftOut = z.strictObject({ file: z.string(), how: z.string(), rule: z.string() });
const both = {
  spatch: z.string(),
  patch: z.strictObject({ sha256: digest }),
  rules: z.array(rule),
  sources: z.array(source),
};
const schema1 = z.strictObject({ schema: z.literal(1), ...both });
const schema2 = z.strictObject({
  schema: z.literal(SCHEMA),
  ...both,
  options: z.optional(options),
  inputs: z.array(input),
  leftOut: z.optional(z.array(leftOut)),
  skipped: z.array(skipped),
});
const versioned = z.object({ schema: z.number() });

export type RuleDigest = z.infer<typeof rule>;
export type SourceDigest = z.infer<typeof source>;
/** A file that spatch read beside rules and sources, by a name that is the same on every machine. */
export type InputDigest = z.infer<typeof input>;
/** How compat.toml had spatch run, as far as the patch depends on it. */
export type SpatchOptions = z.infer<typeof options>;
/** A place in the sources that spatch could not parse, and the rules that so were not applied there. */
export type Skipped = z.infer<typeof skipped>;

/** Of schema 1: what is known of the patch, but for all that schema 2 has beside it. */
type Manifest1 = z.infer<typeof schema1>;
type Manifest2 = z.infer<typeof schema2>;

/**
 * manifest.json: what compat.patch is, and what it was made from: the rules (in order), the sources, spatch's
 * version ("none" where no rule needed it), its options and the files that it read, what it skipped, and the rules
 * that were left out on a file that it died of, if there are any.
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
  const { inputs, leftOut = [], options, skipped } = printed;
  const ordered = {
    inputs: inputs.map(({ name, sha256 }) => ({ name, sha256 })),
    ...(leftOut.length > 0 && {
      leftOut: leftOut.map(({ file, how, rule }) => ({ file, how, rule })),
    }),
    ...(options && { options: { args: options.args, group: options.group } }),
    ...digests,
    skipped: skipped.map(({ file, line, rule, text }) => ({ file, line, rule, text })),
    ...last,
  };
  return `${JSON.stringify(ordered, null, 2)}\n`;
}

/** Reads manifest.json; `file` is its name for messages. Throws CACHE_DAMAGED. */
export function parseManifest(bytes: Buffer, file: string): Manifest {
  const json = parseJson(bytes, file);
  const version = versioned.safeParse(json);
  if (version.success && version.data.schema > SCHEMA) {
    throw damaged(
      file,
      `${NEWER}: expected schema ${SCHEMA}, found ${version.data.schema}`,
      'Use that version, or delete the entry to have it made by this one.',
    );
  }
  const isFirst = version.success && version.data.schema === 1;
  const parsed = (isFirst ? schema1 : schema2).safeParse(json);
  if (!parsed.success) throw damaged(file, `is not a manifest: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function parseJson(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw damaged(file, `is not JSON: ${(error as Error).message}`);
  }
}
