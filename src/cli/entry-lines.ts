import type { Origin } from '../cache/index.js';
import type { ShownEntry } from '../obtain/index.js';
import { patchLines } from './patch-lines.js';

/** Where a patch came from, in words. */
const ORIGIN: Readonly<Record<Origin, string>> = {
  made: 'made here',
  module: 'came with the module',
  imported: 'imported, not read by anybody yet: compat-gen cache accept',
  reviewed: 'imported, and read',
};

/** One cache entry, in words. */
export function entryLines({
  origin,
  fingerprint,
  dir,
  form,
  releases,
  rules,
  manifest,
  others,
  patch,
}: ShownEntry): string[] {
  return [
    `fingerprint  ${fingerprint}`,
    `directory    ${dir}`,
    `form         ${form}`,
    `kernels      ${releases.join(' ')}`,
    `rules        ${rules?.join(' ') ?? 'not told'}`,
    `spatch       ${manifest?.spatch ?? 'not told'}`,
    ...(origin === undefined ? [] : [`patch        ${ORIGIN[origin]}`]),
    ...(others.length === 0 ? [] : [`other files  ${others.join(' ')}`]),
    '',
    ...(patch === undefined ? ['(no compat.patch yet)'] : patchLines(patch)),
  ];
}
