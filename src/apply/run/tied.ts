import type { Reaches } from '../check/reach.js';
import { mayDeclare } from '../rule/prototype.js';
import type { Done } from './unit.js';

/** Where prototypes may stand. */
export interface Around {
  reaches: Reaches;
  files: readonly string[];
  sources: ReadonlyMap<string, Buffer>;
}

/**
 * The files that may have a prototype of a function whose definition a part has changed; all files, where it was
 * not told which function that is.
 */
export function tiedBy(
  { part, bound }: Done['fired'][number],
  { reaches, files, sources }: Around,
): readonly string[] {
  const reach = reaches.get(part.id);
  if (reach?.ties !== 'prototypes') return [];
  const names = reach.names.flatMap((name) => {
    const ids = bound.flatMap(([metavariable, id]) => (metavariable === name ? [id] : []));
    return ids.length > 0 ? ids : [name];
  });
  if (names.length === 0) return files;
  return files.filter((file) => {
    const text = sources.get(file)?.toString('latin1') ?? '';
    return names.some((name) => mayDeclare(text, name));
  });
}
