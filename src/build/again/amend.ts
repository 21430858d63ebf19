import path from 'node:path';
import { byBytes } from '../../core/bytes.js';
import { isKbuildFile } from '../../core/files/names.js';
import { applyPatch, makePatch, readPatch } from '../../patch/index.js';
import type { Patched } from '../in-copy.js';
import { withIncludeLines } from './include-lines.js';
import { makesErrors, withoutErrors } from './style-warnings.js';

/** What a module lacks. */
export interface Wanted {
  /** Headers of the kernel's, by the source file that is to include them. */
  headers: Map<string, Set<string>>;
  /** Warnings that are to be no errors. */
  warnings: Set<string>;
}

/**
 * The same module with a patch that also brings what it lacks.
 *
 * @param kbuildFiles those in which each warning is made an error
 */
export function amended(
  patched: Patched,
  wanted: Wanted,
  kbuildFiles: ReadonlyMap<string, Buffer>,
): Patched {
  const { patch, entryDir, work } = patched;
  const sources = [...kbuildFiles, ...patched.project.sources].sort(([a], [b]) => byBytes(a, b));
  const project = { ...patched.project, sources: new Map(sources) };
  const where = path.join(entryDir, 'compat.patch');
  const applied = applyPatch(readPatch(patch, where), project.sources, where);
  const after = new Map<string, Buffer>();
  const files = new Set(work.files);
  for (const [name, bytes] of project.sources) {
    const now = applied.get(name)?.bytes ?? bytes;
    const text = now.toString('latin1');
    const more = amendedFile(name, text, wanted);
    after.set(name, more === text ? now : Buffer.from(more, 'latin1'));
    if (more !== text) files.add(name);
  }
  return {
    ...patched,
    project,
    isAmended: true,
    patch: makePatch(project.sources, after),
    work: { ...work, files: [...files].sort(byBytes) },
  };
}

function amendedFile(name: string, text: string, { headers, warnings }: Wanted): string {
  const lacking = [...(headers.get(name) ?? [])].sort(byBytes);
  if (lacking.length > 0) return withIncludeLines(text, lacking);
  const isMeant = warnings.size > 0 && isKbuildFile(name) && makesErrors(text);
  return isMeant ? withoutErrors(text, [...warnings].sort(byBytes)) : text;
}
