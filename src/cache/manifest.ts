import { sha256 } from '../core/bytes.js';
import * as z from '../core/schema.js';
import { damaged, NEWER } from './damage.js';

/**
 * The layout of an entry that this version writes. One with a higher number was made by a newer
 * compat-gen.
 */
const SCHEMA = 1;

const digest = z.string().check(z.regex(/^[0-9a-f]{64}$/));
const rule = z.strictObject({ name: z.string().check(z.regex(/^[^\n]+$/)), sha256: digest });
const source = z.strictObject({ path: z.string().check(z.minLength(1)), sha256: digest });
const manifest = z.strictObject({
  schema: z.literal(SCHEMA),
  spatch: z.string(),
  patch: z.strictObject({ sha256: digest }),
  rules: z.array(rule),
  sources: z.array(source),
});
const versioned = z.object({ schema: z.number() });

export type RuleDigest = z.infer<typeof rule>;
export type SourceDigest = z.infer<typeof source>;

/**
 * manifest.json: what compat.patch is, and from which rules (in order), sources and spatch it was
 * made.
 */
export type Manifest = z.infer<typeof manifest>;

/** The manifest of a patch (latin1). */
export function manifestOf(
  patch: string,
  spatch: string,
  rules: readonly RuleDigest[],
  sources: readonly SourceDigest[],
): Manifest {
  return {
    schema: SCHEMA,
    spatch,
    patch: { sha256: sha256(Buffer.from(patch, 'latin1')) },
    rules: [...rules],
    sources: [...sources],
  };
}

/**
 * The exact bytes of manifest.json (UTF-8): keys in order, two spaces, LF. The same manifest gives
 * the same bytes.
 */
export function printManifest({ patch, rules, schema, sources, spatch }: Manifest): string {
  const ordered = {
    patch: { sha256: patch.sha256 },
    rules: rules.map(({ name, sha256 }) => ({ name, sha256 })),
    schema,
    sources: sources.map(({ path, sha256 }) => ({ path, sha256 })),
    spatch,
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
  const parsed = manifest.safeParse(json);
  if (!parsed.success) throw damaged(file, `is no manifest: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

function parseJson(bytes: Buffer, file: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (error) {
    throw damaged(file, `is not JSON: ${(error as Error).message}`);
  }
}
