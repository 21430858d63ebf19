import { readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { changesBetween, changesMetBy } from '../../src/changes/index.js';
import { sha256 } from '../../src/core/bytes.js';
import { session, tree } from './trees.js';

async function between(was: string, is: string) {
  const { changes } = await changesBetween(session(), tree(was), tree(is));
  return changes.map(({ what, how, name, silent }) =>
    [what, how, name, ...(silent === undefined ? [] : ['silent'])].join(' '),
  );
}

async function met(was: string, is: string, driver: string) {
  const texts = {
    sources: new Map([['orb.c', `#include <linux/orb.h>\n${driver}`]]),
    makefiles: new Map<string, string>(),
  };
  const { changes } = await changesMetBy(session(), tree(was), tree(is), texts);
  return changes.map(({ name, effect, places: [at] }) => `${effect} ${name} ${at?.line}`);
}

describe('two header trees differ by', () => {
  it.each([
    ['a function that is gone', 'int orb_get(int id);', '', ['function gone orb_get']],
    ['a parameter more', 'int f(int a);', 'int f(int a, int b);', ['function changed f']],
    ['another struct', 'int f(struct a *x);', 'int f(struct b *x);', ['function changed f']],
    ['const alone, which no caller sees', 'int f(char *a);', 'int f(const char *a);', []],
    ['names of parameters alone', 'int f(int);', 'int f(int id);', []],
    [
      'attributes alone',
      'extern int f(int a);',
      '__must_check int f(int a) __attribute__((cold));',
      [],
    ],
    [
      'nothing, where a name stands there twice',
      'struct s { char a ALIGNED; struct p b ALIGNED; };',
      'struct s { char a ALIGNED; struct p b ALIGNED; };',
      [],
    ],
    ['a member', 'struct s { int a; int b; };', 'struct s { int a; };', ['member gone struct s.b']],
    [
      'a member behind an attribute',
      'struct __packed s { int a; int b; };',
      'struct s { int a; } __packed;',
      ['member gone struct s.b'],
    ],
    [
      'a value',
      'enum e { A, B, C };',
      'enum e { A, C };',
      ['constant gone B', 'constant changed C silent'],
    ],
    [
      'an integer of another kind',
      'typedef unsigned int fm_t;\ntypedef unsigned int bm_t;\nint f(fm_t m);',
      'typedef unsigned int fm_t;\ntypedef unsigned int bm_t;\nint f(bm_t m);',
      ['function changed f silent'],
    ],
    [
      'the order of arguments',
      'int f(int a, int b);',
      'int f(int b, int a);',
      ['function changed f silent'],
    ],
    ['a unit', 'int f(int t_ms);', 'int f(int t_us);', ['function changed f silent']],
    [
      'a name that is an expression now',
      '#define NS(n) X(#n)',
      '#define NS(n) X(n)',
      ['macro changed NS'],
    ],
    ['an arm that is not read', '#ifdef CONFIG_A\nint f(int);\n#endif\n', '', []],
  ])('%s', async (_, was, is, changes) => {
    expect(await between(was, is)).toEqual(changes);
  });
});

describe('a driver meets', () => {
  it('its own lines alone, and not what is behind a version', async () => {
    const driver = `#ifdef ORB_OLD
int old(void) { return orb_get(1); }
#endif
int new(void) { return orb_get(1); }
`;
    expect(await met('int orb_get(int id);', '', driver)).toEqual(['refused orb_get 5']);
  });

  it('a member through the types of its variables, and none of the same name elsewhere', async () => {
    const was = 'struct s { int m; };\nstruct t { struct s in; };\nstruct u { int m; };';
    const is = 'struct s { int n; };\nstruct t { struct s in; };\nstruct u { int m; };';
    const driver = 'int f(struct t *t, struct u *u)\n{\n\treturn u->m +\n\t\tt->in.m;\n}\n';
    expect(await met(was, is, driver)).toEqual(['refused struct s.m 5']);
  });

  it('a callback that it assigns, and not one that fits already', async () => {
    const was = 'struct ops { int (*go)(struct d *d); int (*no)(struct d *d); };';
    const is = 'struct ops { int (*go)(const struct d *d); int (*no)(struct d *d); };';
    const driver =
      'static int go(struct d *d) { return 0; }\nstatic struct ops o = {\n\t.go = go,\n\t.no = go,\n};\n';
    expect(await met(was, is, driver)).toEqual(['refused struct ops.go 4']);
  });

  it.each([
    ['another name of its type', 'int (*w)(const u8 *b, int n);', 'const unsigned char *b, int n'],
    ['a typedef of it', 'int (*w)(const u8 *b, gfp_t n);', 'const u8 *b, unsigned int n'],
    ['an enum', 'int (*w)(const u8 *b, enum e n);', 'const u8 *b, unsigned int n'],
    ['const by value', 'int (*w)(const u8 *b, int n);', 'const u8 *b, const int n'],
  ])('a callback that it assigns by %s', async (_, member, parameters) => {
    const types = 'typedef unsigned int gfp_t;\nenum e { A, B };\n';
    const driver = `static int w(${parameters}) { return 0; }\nstatic struct ops o = {\n\t.w = w,\n};\n`;
    const was = `${types}struct ops { ${member} };`;
    const is = `${types}struct ops { ssize_t (*w)(const u8 *b, size_t n); };`;
    expect(await met(was, is, driver)).toEqual(['refused struct ops.w 4']);
    // What a compiler takes is no change.
    const same = `${types}struct ops { int (*w)(${parameters}); };`;
    expect(await met(was, same, driver)).toEqual([]);
  });

  it.each([
    ['s8 is not char', 'int f(s8 *a);', 'int f(char *a);', ['function changed f']],
    ['u8 is unsigned char', 'int f(u8 *a);', 'int f(unsigned char *a);', []],
    ['u64 is no unsigned long', 'int f(u64 *a);', 'int f(ulong *a);', ['function changed f']],
  ])('integers by their types: %s', async (_, was, is, changes) => {
    expect(await between(was, is)).toEqual(changes);
  });

  it('a call with too few arguments, and not one that has them', async () => {
    const driver = 'int a(void) { return f(1); }\nint b(void) { return f(1, 2); }\n';
    expect(await met('int f(int a);', 'int f(int a, int b);', driver)).toEqual(['refused f 2']);
  });
});

describe('a driver meets nothing where a word is only a name', () => {
  it.each([
    ['a member', 'struct own { int size, *SIZE; };'],
    ['a bit-field', 'struct own {\n\tint A : 3 - 1, SIZE : 2;\n};'],
    ['an array', 'struct own { int SIZE[3]; };'],
    ['a label', 'int f(int a)\n{\n\tif (a)\n\t\tgoto SIZE;\n\ta++;\nSIZE:\n\treturn a;\n}'],
  ])('of %s', async (_, driver) => {
    expect(await met('#define SIZE 3', '', `${driver}\n`)).toEqual([]);
  });

  it.each([
    ["an array's size", 'struct own { int a[SIZE]; };'],
    ["a bit-field's width", 'struct own { int a : SIZE; };'],
    ['a value in an initializer', 'struct own own = { 1, SIZE, 2 };'],
    ['a case', 'int f(int a)\n{\n\tswitch (a) {\n\tcase SIZE:\n\t\treturn 1;\n\t}\n\treturn 0;\n}'],
  ])('but it does as %s', async (_, driver) => {
    const [found, ...others] = await met('#define SIZE 3', '', `${driver}\n`);
    expect([found?.replace(/ \d+$/, ''), ...others]).toEqual(['refused SIZE']);
  });
});

describe('a driver meets what another change brings', () => {
  it('the members of a struct that is gone', async () => {
    const driver = 'int f(struct s *s)\n{\n\treturn s->m;\n}\n';
    expect(await met('struct s { int m; };', '', driver)).toEqual(['refused struct s 4']);
  });

  it('its own function, where that hands a callback to the kernel', async () => {
    const driver =
      'static void done(int e) { }\nstatic int go(done_fn fn) { return 0; }\nint f(void)\n{\n\treturn go(done);\n}\n';
    const was = 'typedef void (*done_fn)(int);';
    const found = await met(was, 'typedef void (*done_fn)(int, long);', driver);
    expect(found).toContain('refused go 6');
  });

  it('a number that means something else, which no compiler tells', async () => {
    const was =
      'enum e { A, B, C };\n#define LIMIT 4\ntypedef unsigned int mode_t;\nint f(int a, int b);';
    const is =
      'enum e { A, X, B, C };\n#define LIMIT 8\ntypedef unsigned long mode_t;\nint f(int b, int a);';
    const driver = 'mode_t m;\nint g(void) { return f(B, LIMIT); }\n';
    expect((await met(was, is, driver)).sort()).toEqual([
      'silent B 3',
      'silent LIMIT 3',
      'silent f 3',
      'silent mode_t 2',
    ]);
  });
});

describe('a tree that was read before', () => {
  const was = tree('int orb_get(int id);');
  const is = tree('');
  const signed = (table: unknown) => {
    const text = JSON.stringify(table);
    return gzipSync(`${sha256(text)}\n${text}`);
  };

  it.each([
    ['cut short', (bytes: Buffer) => bytes.subarray(0, bytes.length / 2)],
    ['empty', () => Buffer.of()],
    ['of another shape, with the right digest', () => signed({ release: 1 })],
    ['of a member of another shape', () => signed({ release: 'x', headers: [['a']] })],
    ['null', () => signed(null)],
    ['half a gibibyte of blanks', () => gzipSync(Buffer.alloc(600 * 1024 * 1024, ' '))],
  ])('is read again where what is kept is %s', async (_, spoilt) => {
    const one = session();
    const dir = path.join(one.env.XDG_CACHE_HOME ?? '', 'compat-gen/headers');
    const first = await changesBetween(one, was, is);
    expect(readdirSync(dir)).toHaveLength(2);
    for (const name of readdirSync(dir)) {
      const file = path.join(dir, name);
      writeFileSync(file, spoilt(readFileSync(file)));
    }
    expect(await changesBetween(one, was, is)).toEqual(first);
    expect(first.changes.map(({ name }) => name)).toEqual(['orb_get']);
  });
});

it('links that lead back up end no walk in a circle', async () => {
  const was = tree('int orb_get(int id);');
  for (const name of ['a', 'b', 'c', 'd']) symlinkSync('..', path.join(was, 'include/linux', name));
  const { changes } = await changesBetween(session(), was, tree(''));
  expect(changes.map(({ name }) => name)).toEqual(['orb_get']);
});

it('a user who asks to stop is heard while headers are read', async () => {
  const stop = AbortSignal.abort();
  const reading = changesBetween({ ...session(), signal: stop }, tree('int f(int a);'), tree(''));
  await expect(reading).rejects.toMatchObject({ code: 'INTERRUPTED' });
});
