import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseRule, type Rule } from '../../src/rules/index.js';

const LIBRARY = path.resolve(import.meta.dirname, '../../cocci');

/** One folder of the library: one API change. */
export interface Folder {
  /** As in `timer_container_of`. */
  change: string;
  dir: string;
  /** File names, in byte order. */
  files: string[];
  rules: Rule[];
}

/** All folders, cocci/<subsystem>/<api-change>/, in byte order. */
export function folders(): Folder[] {
  return readdirSync(LIBRARY)
    .sort()
    .flatMap((subsystem) =>
      readdirSync(path.join(LIBRARY, subsystem))
        .sort()
        .map((change) => folder(path.join(LIBRARY, subsystem, change))),
    );
}

function folder(dir: string): Folder {
  const files = readdirSync(dir).sort();
  const rules = files
    .filter((name) => /\.(cocci|patch)$/.test(name))
    .map((name) => path.join(dir, name))
    .map((file) => parseRule({ file, text: readFileSync(file, 'latin1'), origin: 'library' }));
  return { change: path.basename(dir), dir, files, rules };
}

/** One side of a rule's before/after pair. */
export function pairFile({ file, name }: Rule, side: 'before' | 'after'): Buffer {
  return readFileSync(path.join(path.dirname(file), `${name}.${side}.c`));
}
