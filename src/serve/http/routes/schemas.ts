import * as v from 'valibot';

/** What the API answers with, version 1. The description that the server hands out is made of these. */
export const PATCH = v.object({
  module: v.string(),
  release: v.string(),
  fingerprint: v.string(),
  /** The SHA-256 of compat.patch, and its bytes. */
  sha256: v.string(),
  bytes: v.number(),
  /** The SHA-256 of the sources' own digests, a line of sha256sum each, in byte order of the paths. */
  sources: v.string(),
  /** The rules that were applied, in order; null where nothing tells. */
  rules: v.nullable(v.array(v.string())),
  /** spatch's version; null where no rule needed it. */
  spatch: v.nullable(v.string()),
  links: v.object({ self: v.string(), patch: v.string(), entry: v.string(), page: v.string() }),
});

export const JOB = v.object({
  id: v.string(),
  state: v.picklist(['queued', 'running', 'done', 'failed', 'cancelled']),
  module: v.string(),
  release: v.string(),
  fingerprint: v.string(),
  /** ISO 8601. */
  asked: v.string(),
  started: v.nullable(v.string()),
  links: v.object({ self: v.string(), patch: v.nullable(v.string()) }),
  /** Why it failed: a problem, as the request for it would have got. */
  problem: v.nullable(v.record(v.string(), v.unknown())),
});

export const MODULES = v.object({
  modules: v.array(
    v.object({
      module: v.string(),
      releases: v.array(v.object({ release: v.string(), link: v.string() })),
    }),
  ),
});

export const RELEASE = v.object({
  module: v.string(),
  release: v.string(),
  sources: v.string(),
  /** The macros of compat.h, in order. */
  macros: v.array(v.string()),
  /** The fingerprints that have an entry. */
  fingerprints: v.array(v.string()),
  links: v.object({ self: v.string(), patches: v.string() }),
});

/** RFC 9457. */
export const PROBLEM = v.object({
  type: v.string(),
  title: v.string(),
  status: v.number(),
  detail: v.string(),
  /** Who has to act: client, operator, author of the module; or nobody, but wait. */
  actor: v.string(),
  hint: v.optional(v.string()),
  /** The words of the program that failed. */
  output: v.optional(v.string()),
});
