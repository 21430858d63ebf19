import path from 'node:path';
import { sha256 } from '../../core/bytes.js';
import { readWhole } from '../../core/files/bounded.js';
import type { Built } from '../../pipeline.js';
import type { Result } from '../report/cell.js';
import { digestOf } from './known.js';

/** A result of which nothing is known yet. */
export const NOTHING = {
  rules: [],
  files: [],
  patch: '',
  notes: [],
  warnings: 0,
  steps: [],
  modules: [],
  seconds: 0,
} satisfies Partial<Result>;

/** What a build came to. */
export async function resultOf({
  answers,
  work,
  patch,
  warnings,
  modules,
}: Built): Promise<Result> {
  const { rules, files } = work;
  return {
    ...NOTHING,
    outcome: files.length === 0 ? 'built' : 'fixed',
    fingerprint: answers.fingerprint,
    rules,
    files,
    patch: digestOf(patch),
    warnings: warnings.count,
    steps: [],
    modules: await Promise.all(
      modules.map(async (file) => ({
        name: path.basename(file),
        sha256: sha256(await readWhole(file)),
      })),
    ),
  };
}
