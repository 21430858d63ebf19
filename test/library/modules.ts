import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withTempDir } from '../../src/core/files/temp-dir.js';
import { hostRun, type KernelTree } from '../../src/target/index.js';
import { SESSION } from '../session.js';
import { REFUSED } from './forms.js';

/**
 * Builds each text as a module of its own, all in one directory, by the kernel's kbuild: compiler, objtool, modpost
 * and linker. What gcc 14 refuses is refused by all compilers.
 *
 * @param texts C by the module's name
 * @returns why a module was not built, by its name; what was built is not in it. Throws where kbuild fails
 *   and names none of the modules.
 */
export function modulesRefused(
  tree: KernelTree,
  texts: ReadonlyMap<string, string>,
): Promise<Map<string, string>> {
  return withTempDir(SESSION, async (dir) => {
    mkdirSync(dir, { recursive: true });
    const weak = new Map<string, Set<string>>();
    const write = (name: string, text: string): void =>
      writeFileSync(path.join(dir, `${name}.c`), complete(text, weak.get(name) ?? []));
    for (const [name, text] of texts) write(name, text);
    const refused = new Map<string, string>();
    // make stops before modpost if one file does not compile, and modpost names ten symbols at most.
    while (refused.size < texts.size) {
      const left = [...texts.keys()].filter((name) => !refused.has(name));
      writeFileSync(path.join(dir, 'Kbuild'), kbuildOf(left));
      const { exitCode, stdout, stderr } = await hostRun(SESSION, tree.host, [
        ...[
          'nice',
          'make',
          '-C',
          tree.kdir,
          `M=${dir}`,
          '-k',
          '-j2',
          ...tree.host.makeWords,
          'modules',
        ],
      ]);
      if (exitCode === 0) break;
      const lines = (stderr + stdout).split('\n');
      const ofHeaders = lines.flatMap((line) => missingInHeader(line, texts));
      for (const { name, symbol } of ofHeaders) {
        weak.set(name, new Set([...(weak.get(name) ?? []), symbol]));
        write(name, texts.get(name) ?? '');
      }
      if (ofHeaders.length > 0) continue;
      for (const [name, why] of refusedOf(left, lines, dir)) refused.set(name, why);
    }
    return refused;
  });
}

/** The modules that kbuild did not build, each with the lines about it. */
function refusedOf(
  names: readonly string[],
  lines: readonly string[],
  dir: string,
): Map<string, string> {
  const wrong = names
    .map((name) => ({ name, lines: lines.filter((line) => isAbout(line, name)) }))
    .filter((one) => !existsSync(path.join(dir, `${one.name}.o`)) || one.lines.length > 0);
  if (wrong.length === 0) throw new Error(`kbuild failed:\n${lines.join('\n')}`);
  const errors = lines.filter((line) => /error/i.test(line)).join('\n');
  return new Map(wrong.map((one) => [one.name, one.lines.join('\n') || errors]));
}

/**
 * A symbol that modpost misses, and that the module's own text does not name: a header's inline function that nobody
 * calls wants it (6.1: show_free_areas), which is compiled here all the same.
 */
function missingInHeader(
  line: string,
  texts: ReadonlyMap<string, string>,
): { name: string; symbol: string }[] {
  const [, symbol = '', name = ''] =
    /modpost: "(\w+)" \[(?:.*\/)?(\w+)\.ko\] undefined!/.exec(line) ?? [];
  const text = texts.get(name);
  const isOwn = text === undefined || text.split(/\W+/).includes(symbol);
  return isOwn ? [] : [{ name, symbol }];
}

/**
 * What modpost wants of a module and has nothing to do with its pair stands at its end: a licence, and that what
 * the pair only declares is in another file of its driver.
 *
 * @param symbols more that are to be had elsewhere
 */
function complete(text: string, symbols: Iterable<string>): Buffer {
  const declared = [...text.matchAll(DECLARED)].map(([, called, variable]) => called ?? variable);
  const weak = [...declared, ...symbols].map((name) => `#pragma weak ${name}\n`).join('');
  const license = /^MODULE_LICENSE/m.test(text)
    ? ''
    : '#include <linux/module.h>\nMODULE_LICENSE("GPL");\n';
  return Buffer.from(`${text}\n${weak}${license}`, 'latin1');
}

/** A prototype, or a variable of another file. */
const DECLARED =
  /^(?!static\b|typedef\b)[a-z_][\w \t*]*[ *](\w+)\([^;{}]*\);|^extern [^;(]*?(\w+)(?:\[\])?;/gim;

/** A function that nobody calls is compiled, too: modpost sees what it needs. */
function kbuildOf(names: readonly string[]): string {
  const flags = ['-Wno-error', ...REFUSED, '-fkeep-static-functions'];
  return `ccflags-y := ${flags.join(' ')}\n${names.map((name) => `obj-m += ${name}.o\n`).join('')}`;
}

/** An error of the compiler, of objtool or of modpost that names the file or the module. */
function isAbout(line: string, name: string): boolean {
  return /\berror:/i.test(line) && line.split(/[^\w]+/).includes(name);
}
