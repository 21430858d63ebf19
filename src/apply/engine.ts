/**
 * The number of what decides, beside spatch, what rules make of sources. An entry of the cache that a lower one made
 * counts as stale. Raise it in the commit by which the same rules, sources and spatch give another patch somewhere: how
 * rules share a process, how an `#if` is read, which files are tied, what is left out. Not for what only makes it
 * faster, or changes messages: a published cache is to stay current then.
 */
export const ENGINE = 12;
