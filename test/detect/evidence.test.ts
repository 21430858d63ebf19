import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it, type TestContext } from 'vitest';
import { evidenceOf, sourcesIn } from '../../src/detect/evidence.js';
import { type ForkPoint, makeForkPoint } from '../../src/detect/forked/fork-point.js';
import { compileWatched } from '../../src/detect/forked/watched.js';
import { type KernelTree, librariesOf } from '../../src/target/index.js';
import { KERNELS, kernel, REPO } from '../e2e/kernels.js';
import { SESSION } from '../session.js';
import { treeOf } from './ask.js';

const dir = realpathSync(mkdtempSync(path.join(os.tmpdir(), 'compat-evidence-')));
afterAll(() => rmSync(dir, { recursive: true, force: true }));

const watched = { compiler: '/usr/bin/gcc-12', cwd: '/cwd', tempDir: '/run', since: 1 };
const log = (...records: string[]) => Buffer.from(records.map((record) => `${record}\0`).join(''));

describe('a log of what the compiler asked', () => {
  it('is no evidence where a name in it is not UTF-8: what is missing under another name always is', () => {
    expect(evidenceOf(Buffer.from('F/a.h\0M/\xe4.h\0', 'latin1'), watched)).toBeUndefined();
    expect(evidenceOf(log('F/a.h', 'M/\u00e4.h'), watched)?.missing).toEqual(['/\u00e4.h']);
  });

  it('says what was there and what was not', () => {
    const records = log(
      ...['F/a.h', 'Mb.h', 'F/run/x', 'N/no/dir/', `S${dir}/`, `S${dir}/gone`, `R${dir}/link`],
      ...[
        'X/usr/bin/x86_64-linux-gnu-gcc-12',
        'L/plugin.so',
        'N/bin/gcc-12',
        'S/usr/bin/gcc-12',
        'R/usr/bin/gcc-12',
        'F/a.h',
        'f/quoted.h',
      ],
    );
    expect(evidenceOf(records, watched)).toEqual({
      found: [
        ...['/a.h', `${dir}/.`, `${dir}/gone`, `${dir}/link/.`],
        ...['/usr/bin/x86_64-linux-gnu-gcc-12', '/plugin.so'],
      ],
      missing: ['/cwd/b.h', '/no/dir'],
      since: 1,
    });
    expect(evidenceOf(records, { ...watched, test: '/t.c' })?.found).toContain('/quoted.h');
    expect(sourcesIn(records, watched)).toEqual(['/a.h']);
  });

  it.each(['O/a.h', 'X/bin/helper', 'Q/a.h'])('is no evidence with %s', (record) => {
    expect(evidenceOf(log('F/a.h', record), watched)).toBeUndefined();
  });

  it('is no evidence where a program that was started does not tell of itself: it is linked statically', () => {
    const started = ['F/t.c', 'X/usr/bin/dash', 'E/bin/gcc-99'];
    expect(evidenceOf(log(...started), watched)).toBeUndefined();
    expect(evidenceOf(log(...started, 'X/bin/gcc-99'), watched)?.found).toContain('/bin/gcc-99/.');
    expect(evidenceOf(log(...started, 'F/bin/gcc-99'), watched)).toBeDefined();
    const program = '/usr/bin/gcc-98';
    expect(evidenceOf(log('F/t.c'), { ...watched, program })).toBeUndefined();
    expect(evidenceOf(log('F/t.c', `X${program}`), { ...watched, program })).toBeDefined();
  });

  it('is no evidence where it is torn', () => {
    expect(evidenceOf(Buffer.from('F/a.h\0F/b'), watched)).toBeUndefined();
  });
});

describe('a compile that is watched', () => {
  let tree: KernelTree;
  let forkPoint: ForkPoint;
  beforeAll(async () => {
    tree = await treeOf(kernel('6.1'));
    const made = await makeForkPoint(SESSION, tree, dir);
    if (made === undefined) throw new Error('the library can’t be made');
    forkPoint = made;
  });

  it('tells directories of headers, those that are missing, and what the assembler reads', async () => {
    const out = path.join(dir, 'out');
    for (const one of [out, path.join(dir, 'there')]) mkdirSync(one);
    const bin = path.join(dir, 'some.bin');
    writeFileSync(bin, '1');
    const file = path.join(dir, 'asm.c');
    writeFileSync(file, `asm(".incbin \\"${bin}\\"");\nasm(".incbin \\"no.bin\\"");\n`);
    const flags = ['there', 'nowhere'].flatMap((one) => ['-isystem', path.join(dir, one)]);
    const { yes, evidence } = await compileWatched(SESSION, tree, file, flags, out, forkPoint);
    expect(yes).toBe(false);
    expect(evidence?.found).toEqual(expect.arrayContaining([`${dir}/there/.`, file, bin]));
    const missing = [`${dir}/nowhere`, `${tree.compile.cwd}/no.bin`, `${file}.gch`];
    expect(evidence?.missing).toEqual(expect.arrayContaining(missing));
  });

  const compiled = async (name: string, text: string, flags: string[], cc?: string) => {
    const out = path.join(dir, name);
    mkdirSync(out);
    const file = path.join(dir, `${name}.c`);
    writeFileSync(file, text);
    const argv = cc === undefined ? tree.compile.argv : [cc, ...tree.compile.argv.slice(1)];
    const other = { ...tree, compile: { ...tree.compile, argv } };
    return compileWatched(SESSION, other, file, flags, out, forkPoint);
  };

  it.each(['__DATE__', '__TIME__', '__TIMESTAMP__'])(
    'rests on no files where it asks for %s',
    async (word) => {
      const text = `#pragma GCC diagnostic ignored "-Wdate-time"\nchar x[] = ${word};\n`;
      const { yes, evidence } = await compiled(word, text, []);
      expect({ yes, evidence }).toEqual({ yes: true, evidence: undefined });
    },
  );

  it('rests on a plugin of the compiler', async () => {
    const plugin = path.join(dir, 'plugin.so');
    const source = path.join(dir, 'plugin-source.c');
    writeFileSync(source, 'int plugin_is_GPL_compatible;\nint plugin_init(void) { return 0; }\n');
    execFileSync(kernel('6.1').cc, ['-shared', '-fPIC', '-o', plugin, source]);
    const { yes, evidence } = await compiled('plugged', 'int x;\n', [`-fplugin=${plugin}`]);
    expect(yes).toBe(true);
    expect(evidence?.found).toContain(plugin);
  });

  it('rests on no files where a wrapper runs a program that opens them in a way of its own', async () => {
    const { cc } = kernel('6.1');
    const helper = path.join(dir, 'helper');
    writeFileSync(`${helper}.c`, 'int main(void) { return 0; }\n');
    execFileSync(cc, ['-static', '-o', helper, `${helper}.c`]);
    const wrapper = (name: string, line: string): string => {
      writeFileSync(path.join(dir, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 });
      return path.join(dir, name);
    };
    const plain = wrapper('plain', `PATH=${dir}/nowhere:$PATH\nexec ${cc} "$@"`);
    const { evidence: known } = await compiled('by-plain', 'int x;\n', [], plain);
    expect(known?.found).toContain(plain);
    expect(known?.missing).toContain(`${dir}/nowhere/${cc}`);
    expect(known?.found).not.toContain(`${dir}/nowhere/${cc}`);
    const others = [helper, 'grep -q x /dev/null'].map((run, at) =>
      wrapper(`other${at}`, `${run}\nexec ${cc} "$@"`),
    );
    // By the name of a compiler, and where it is the compiler itself.
    const named = path.join(dir, 'gcc-99');
    const text = `#include <unistd.h>\nint main(int c, char **v) { v[0] = "${cc}"; return execvp(v[0], v); }\n`;
    writeFileSync(`${named}.c`, text);
    execFileSync(cc, ['-static', '-o', named, `${named}.c`]);
    others.push(named, wrapper('by-name', `exec ${named} "$@"`));
    for (const [at, other] of others.entries()) {
      const { yes, evidence } = await compiled(`by-other${at}`, 'int x;\n', [], other);
      expect({ yes, evidence }).toEqual({ yes: true, evidence: undefined });
    }
  });
});

const CLANGS = ['clang', 'clang-19', 'clang-14'].filter(
  (clang) => spawnSync(clang, ['--version']).status === 0,
);

describe('clang', () => {
  const needsClang = (context: TestContext) => context.skip(CLANGS.length === 0, 'needs clang');
  const [clang = ''] = CLANGS;

  it('is watched: what it reads, what it looks for in vain, its own libraries', async (context) => {
    needsClang(context);
    const tree = {
      ...(await treeOf(kernel('6.1'))),
      compile: { argv: [clang, '-isystem', path.join(dir, 'clang-later')], cwd: dir },
      compiler: 'clang',
    };
    const forkPoint = await makeForkPoint(SESSION, tree, dir);
    if (forkPoint === undefined) throw new Error('the library can’t be made');
    expect(forkPoint.isWatchOnly).toBe(true);
    const compiled = async (name: string, text: string, flags: string[] = []) => {
      const out = path.join(dir, `clang-${name}`);
      mkdirSync(out);
      writeFileSync(`${out}.c`, text);
      return compileWatched(SESSION, tree, `${out}.c`, flags, out, forkPoint);
    };
    const bin = path.join(dir, 'some.bin');
    writeFileSync(bin, '1');
    const text = `#if __has_include("no.h")\n#endif\n#include "yes.h"\nasm(".incbin \\"${bin}\\"");\n`;
    writeFileSync(path.join(dir, 'yes.h'), 'int x;\n');
    const { yes, evidence } = await compiled('reads', text);
    expect(yes).toBe(true);
    expect(evidence?.found).toEqual(expect.arrayContaining([path.join(dir, 'yes.h'), bin]));
    expect(evidence?.missing.map((file) => path.basename(file))).toEqual(
      expect.arrayContaining(['no.h', 'clang-later']),
    );
    const libraries = await librariesOf(SESSION, tree, clang);
    const real = (files: readonly string[] = []) => files.map((file) => realpathSync(file));
    expect(real(evidence?.found.filter((file) => !file.endsWith('/.')))).toEqual(
      expect.arrayContaining(real(libraries)),
    );
    for (const word of ['__DATE__', '__TIME__', '__TIMESTAMP__']) {
      const timed = await compiled(word, `const char *x = ${word};\n`, ['-Wno-date-time']);
      expect({ yes: timed.yes, evidence: timed.evidence }).toEqual({ yes: true });
    }
    const outside = await compiled('outside', 'int x;\n', ['-fno-integrated-as']);
    expect(outside.yes).toBe(true);
    expect(outside.evidence?.found.map((file) => path.basename(file))).toEqual(
      expect.arrayContaining([expect.stringMatching(/(?:^|-)as$/)]),
    );
  });

  it('asks in no way that native/ does not know', (context) => {
    needsClang(context);
    const known = new Set(names(knownFunctions('gcc'), false));
    for (const one of CLANGS) {
      const file = execFileSync('which', [one]).toString().trim();
      const listed = execFileSync('ldd', [file]).toString();
      const libraries = [...listed.matchAll(/=> (\S*(?:clang|LLVM)\S*)/g)].map(([, at = '']) => at);
      const asked = [realpathSync(file), ...libraries].flatMap((at) => names(at, true));
      expect(asked).toContain('open');
      expect(unknownOf(asked, known)).toEqual([]);
    }
  });
});

/** Functions of libc that ask the file system by name. */
const ASKING =
  /^(?:_*[lf]?x?stat(?:at|x)?(?:64)?|euidaccess|eaccess|f?access(?:at2?)?|readlink(?:at)?|open(?:at)?2?(?:64)?|_*realpath(?:_chk)?|canonicalize_file_name|f(?:re)?open(?:64)?|opendir|scandir(?:64)?|glob(?:64)?|n?ftw(?:64)?|getxattr|exec(?:v|ve|vp|vpe|l|le|lp)|posix_spawnp?)$/;
/** Of a file that is open already. */
const OPEN_ALREADY = /^(?:fstat(?:64)?|__fxstat(?:64)?)$/;

it.each(KERNELS.filter(({ exec }) => exec.length === 0).map((each) => [each.cc, each] as const))(
  '%s and its assembler ask in no way that native/ does not know',
  (cc) => {
    const known = new Set(names(knownFunctions(cc), false));
    const driver = realpathSync(execFileSync('which', [cc]).toString().trim());
    // The shell of system(3) and popen(3) is watched as any other program.
    expect(unknownOf(names(driver, true), known)).toEqual([]);
    for (const name of ['cc1', 'as']) {
      const program = execFileSync(cc, [`-print-prog-name=${name}`])
        .toString()
        .trim();
      const file = execFileSync('which', [program]).toString().trim();
      const asked = [file, ...bfd(file)].flatMap((one) => names(one, true));
      expect(asked).toContain('fopen');
      expect(unknownOf(asked, known)).toEqual([]);
    }
  },
);

/** A library of all the functions that native/ stands in front of. */
function knownFunctions(cc: string): string {
  const library = path.join(dir, 'names.so');
  const flags = ['-shared', '-fPIC', '-nostdlib', '-fno-builtin', '-w'];
  execFileSync(cc, [...flags, '-o', library, path.join(REPO, 'native/fork-point.c')]);
  return library;
}

function unknownOf(asked: readonly string[], known: ReadonlySet<string>): string[] {
  return asked.filter((one) => ASKING.test(one) && !OPEN_ALREADY.test(one) && !known.has(one));
}

/** The library that does most of an assembler's work. */
function bfd(program: string): string[] {
  const libraries = execFileSync('ldd', [program]).toString();
  return [...libraries.matchAll(/=> (\S*libbfd\S*)/g)].map(([, file = '']) => file);
}

function names(file: string, isUndefined: boolean): string[] {
  const flag = isUndefined ? '--undefined-only' : '--defined-only';
  const listed = execFileSync('nm', ['-D', flag, file]).toString();
  return [...listed.matchAll(/ [A-Za-z] (\w+)/g)].map(([, name = '']) => name);
}
