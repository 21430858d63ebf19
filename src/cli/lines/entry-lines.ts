import type { Origin } from '../../cache/index.js';
import type { ShownEntry } from '../../obtain/index.js';
import type { Examined, Verdict } from '../../trust/index.js';
import { patchLines } from './patch-lines.js';

/** Where a patch came from, in words. */
const ORIGIN: Readonly<Record<Origin, string>> = {
  made: 'made here',
  module: 'came with the module',
  imported: 'imported, not read by anybody yet: compat-gen cache accept',
  reviewed: 'imported, and read',
};

/** One cache entry, in words, with its patch. */
export function entryLines(entry: ShownEntry): string[] {
  const { patch } = entry;
  const lines = patch === undefined ? ['(no compat.patch yet)'] : patchLines(patch);
  return [...entryHead(entry), '', ...lines];
}

/** The same without the patch. */
export function entryHead({
  origin,
  fingerprint,
  dir,
  form,
  releases,
  rules,
  manifest,
  others,
  signatures = [],
  verdicts = [],
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
    ...signatures.map((one) => `signature    ${signatureLine(one)}`),
    ...verdicts.map((one) => `trust        ${verdictLine(one)}`),
  ];
}

/** What one signature is worth. */
export function signatureLine({ name, key, statement, objection }: Omit<Examined, 'blob'>): string {
  if (objection !== undefined) return `${key ?? name}, not good: ${objection}`;
  return `${key}, good until ${statement?.until.toISOString().slice(0, 10)}`;
}

function verdictLine({ where, wanted, found, signers }: Verdict): string {
  const names = signers.map(({ principals }) => principals.join(',')).join(' and ');
  const who = names === '' ? '' : ` (${names})`;
  return `${found >= wanted ? 'enough' : 'not enough'}: ${found}${who} of the ${wanted} that ${where} wants`;
}
