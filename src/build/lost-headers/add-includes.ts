import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { applyPatch, makePatch, readPatch } from '../../patch/index.js';
import type { Patched } from '../in-copy.js';
import { withIncludeLines } from './include-lines.js';

/** Headers of the kernel's, by the source file that is to include them. */
export type Wanted = ReadonlyMap<string, ReadonlySet<string>>;

/** The same module with a patch that also includes these headers. */
export function withIncludes(patched: Patched, wanted: Wanted): Patched {
  const { project, patch, entryDir, work } = patched;
  const where = path.join(entryDir, 'compat.patch');
  const applied = applyPatch(readPatch(patch, where), project.sources, where);
  const after = new Map(
    [...project.sources].map(([name, bytes]) => {
      const now = applied.get(name)?.bytes ?? bytes;
      const headers = [...(wanted.get(name) ?? [])].sort(byBytes);
      if (headers.length === 0) return [name, now];
      return [name, Buffer.from(withIncludeLines(now.toString('latin1'), headers), 'latin1')];
    }),
  );
  const files = [...new Set([...work.files, ...wanted.keys()])].sort(byBytes);
  return { ...patched, patch: makePatch(project.sources, after), work: { ...work, files } };
}
