import path from 'node:path';
import { byBytes } from '../core/bytes.js';
import { CompatError } from '../core/errors.js';
import { readWhole } from '../core/files/bounded.js';
import { listFiles } from '../core/files/glob.js';
import { didYouMean } from '../core/nearest.js';
import type { Session } from '../core/session.js';

/** A script of a module's smoke test. */
export interface Script {
  /** Its file name. */
  name: string;
  /** How long it may take. */
  seconds: number;
  /** Modules of the kernel that are to be loaded for it, if the kernel has them. */
  modules: string[];
}

/** Names that init.sh and a command line can take. */
const PLAIN = /^[\w.+-]+\.sh$/;
/** `# smoke: modules ext4 crc32c_generic`, `# smoke: seconds 120` */
const DIRECTIVE = /^#\s*smoke:\s*(\w+)\s*(.*)$/gm;

/**
 * The scripts of a directory in the order of their names, with all that lies there (below their names relative to it).
 * Throws USAGE for a name or a directive that is none.
 *
 * @param only names, with or without .sh, of those to be run [all]
 */
export async function scriptsIn(
  { signal }: Session,
  dir: string,
  only: readonly string[],
  seconds: number,
): Promise<{ scripts: Script[]; files: Map<string, Buffer> }> {
  const names = (await listFiles(['**/*'], { cwd: dir, signal })).sort(byBytes);
  const files = new Map<string, Buffer>();
  for (const name of names) files.set(name, await readWhole(path.join(dir, name)));
  const all = names.filter((name) => name.endsWith('.sh') && !name.includes('/'));
  const odd = all.find((name) => !PLAIN.test(name));
  if (odd !== undefined) {
    throw new CompatError(
      'USAGE',
      `${path.join(dir, odd)}: a script's name holds letters, digits and . _ + - only`,
    );
  }
  const wanted = only.map((name) => chosen(name, all));
  const taken = only.length === 0 ? all : all.filter((name) => wanted.includes(name));
  const scripts = taken.map((name) => readScript(path.join(dir, name), files.get(name), seconds));
  return { scripts, files };
}

function chosen(name: string, all: readonly string[]): string {
  const found = all.find((one) => one === name || one === `${name}.sh`);
  if (found !== undefined) return found;
  const known = all.map((one) => one.replace(/\.sh$/, ''));
  throw new CompatError('USAGE', `there is no smoke script ${name}`, {
    hint: didYouMean(name, known, `There are: ${known.join(', ') || 'none'}.`),
  });
}

function readScript(file: string, bytes: Buffer | undefined, seconds: number): Script {
  const script: Script = { name: path.basename(file), seconds, modules: [] };
  for (const [, key, value = ''] of bytes?.toString('latin1').matchAll(DIRECTIVE) ?? []) {
    if (key === 'modules') script.modules.push(...value.split(/\s+/).filter(Boolean));
    else if (key === 'seconds' && /^[1-9]\d*\s*$/.test(value)) script.seconds = Number(value);
    else {
      throw new CompatError('USAGE', `${file}: "smoke: ${key} ${value}" is not known`, {
        hint: 'Known are `# smoke: seconds N` and `# smoke: modules NAME…`.',
      });
    }
  }
  return script;
}
