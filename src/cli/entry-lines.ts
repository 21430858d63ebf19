import type { Entry } from '../cache/index.js';

/** One cache entry, in words. */
export function entryLines({
  fingerprint,
  dir,
  form,
  releases,
  rules,
  manifest,
  others,
  patch,
}: Entry): string[] {
  return [
    `fingerprint  ${fingerprint}`,
    `directory    ${dir}`,
    `form         ${form}`,
    `kernels      ${releases.join(' ')}`,
    `rules        ${rules?.join(' ') ?? 'not told'}`,
    `spatch       ${manifest?.spatch ?? 'not told'}`,
    ...(others.length === 0 ? [] : [`other files  ${others.join(' ')}`]),
    '',
    patch === undefined
      ? '(no compat.patch yet)'
      : patch.trimEnd() || '(empty patch: nothing to change)',
  ];
}
