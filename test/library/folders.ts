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

/** All folders, cocci/<subsystem>/<api-change>/, in byte order. What cocci/linux_version/ asks is no change. */
export function folders(): Folder[] {
  return readdirSync(LIBRARY)
    .sort()
    .flatMap((subsystem) =>
      readdirSync(path.join(LIBRARY, subsystem), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name)
        .sort()
        .map((change) => folder(path.join(LIBRARY, subsystem, change))),
    );
}

function folder(dir: string): Folder {
  const files = readdirSync(dir).sort();
  const rules = files
    .filter((name) => /\.(cocci|patch|kbuild|head)$/.test(name) && !isPair(name))
    .map((name) => path.join(dir, name))
    .map((file) => parseRule({ file, text: readFileSync(file, 'latin1'), origin: 'library' }));
  return { change: path.basename(dir), dir, files, rules };
}

/** The files' names of a rule's before/after pair. */
export function pairNames({ name, kind }: Rule): { before: string; after: string } {
  const extension = kind === 'kbuild' ? 'kbuild' : 'c';
  return { before: `${name}.before.${extension}`, after: `${name}.after.${extension}` };
}

/** One side of a rule's before/after pair. */
export function pairFile(rule: Rule, side: 'before' | 'after'): Buffer {
  return readFileSync(path.join(path.dirname(rule.file), pairNames(rule)[side]));
}

function isPair(name: string): boolean {
  return /\.(before|after)\.[a-z]+$/.test(name);
}
