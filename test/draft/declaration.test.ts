import { describe, expect, it } from 'vitest';
import { pieceAt } from '../../src/declared/index.js';
import { argumentsFor } from '../../src/draft/arguments.js';
import { declarationOf, memberOf } from '../../src/draft/declaration.js';
import { usesOf } from '../../src/draft/use.js';

const header = (text: string) => [{ name: 'linux/orb.h', text }];
const names = (text: string, name: string) =>
  declarationOf(header(text), name)?.parameters?.map((one) => `${one.type}|${one.name}`);

describe('a declaration', () => {
  it('of a function has its types and names, over several lines', () => {
    const text =
      '/* orb_get(old) was another. */\nextern struct orb *orb_get(const char *name,\n\t\tu32 id, struct device *, void (*done)(int));\n';
    expect(declarationOf(header(text), 'orb_get')).toMatchObject({
      kind: 'function',
      header: 'linux/orb.h',
      result: 'struct orb *',
      text: 'struct orb *orb_get(const char *name, u32 id, struct device *, void (*done)(int))',
    });
    expect(names(text, 'orb_get')).toEqual([
      'const char *|name',
      'u32|id',
      'struct device *|arg3',
      'void (*done)(int)|done',
    ]);
  });

  it('is not a call, and of a macro has names alone', () => {
    expect(declarationOf(header('\treturn orb_get(1);\n'), 'orb_get')).toBeUndefined();
    expect(names('#define orb_get(owner, name) \\\n\t__orb_get(owner)\n', 'orb_get')).toEqual([
      '|owner',
      '|name',
    ]);
    expect(names('static inline int orb_get(void)\n{\n}\n', 'orb_get')).toEqual([]);
  });

  it('of a member is that of this struct', () => {
    const text =
      'struct sun {\n\tint (*get)(int a);\n};\nstruct orb {\n\tvoid (*get)(struct orb *o, int how);\n\tint size;\n};\n';
    expect(memberOf(header(text), 'orb', 'get')).toMatchObject({
      kind: 'callback',
      result: 'void',
      text: 'void (*get)(struct orb *o, int how)',
    });
    expect(memberOf(header(text), 'orb', 'size')?.text).toBe('int size');
    expect(memberOf(header(text), 'sun', 'size')).toBeUndefined();
  });
});

describe('an argument', () => {
  const of = (...all: string[]) =>
    all.map((text) => {
      const [, type = '', name = ''] = /^(.*[ *])(\w+)$/.exec(text) ?? [];
      return { type: type.trim(), name, text };
    });

  it('is dropped, moved by its type, or named for a person to fill in', () => {
    const from = of('struct orb *orb', 'int size', 'u64 id');
    expect(argumentsFor(from, of('struct orb *o', 'u64 id'))).toEqual(['orb', 'id']);
    expect(argumentsFor(from, of('u64 number', 'struct orb *orb', 'gfp_t gfp'))).toEqual([
      'id',
      'orb',
      'FILL_IN_gfp',
    ]);
  });

  it('is THIS_MODULE for a module, and never one of two that may be meant', () => {
    expect(argumentsFor(of('const char *name'), of('struct module *m', 'const char *n'))).toEqual([
      'THIS_MODULE',
      'name',
    ]);
    expect(argumentsFor(of('int a', 'int b'), of('int x'))).toEqual(['FILL_IN_x']);
  });

  it('gets a cast where const is lost', () => {
    expect(argumentsFor(of('const struct orb *o'), of('struct orb *o'))).toEqual([
      '(struct orb *)o',
    ]);
  });
});

describe('a use', () => {
  const uses = (text: string, name: string) =>
    usesOf(new Map([['a.c', Buffer.from(text)]]), name, '/src');

  it('is told by what stands around it', () => {
    const text =
      '#include <linux/orb.h>\n/* orb_get() */\nint f(struct orb *o)\n{\n\treturn orb_get(o, g(1, 2), "a,b") + o->props.size;\n}\n\nstatic struct orb x = {\n\t.get = my_get,\n};\n';
    expect(uses(text, 'linux/orb.h')).toMatchObject([{ kind: 'header', line: 1 }]);
    expect(uses(text, 'orb_get')).toMatchObject([
      { kind: 'call', line: 5, args: ['o', 'g(1, 2)', '"a,b"'] },
    ]);
    expect(uses(text, 'size')).toMatchObject([{ kind: 'member', chain: '->props.' }]);
    expect(uses(text, 'get')).toMatchObject([
      { kind: 'member', struct: 'orb', isInitializer: true, line: 9 },
    ]);
    expect(() => uses(text, 'orb_put')).toThrow('no source below /src uses orb_put');
  });

  it('stands in a whole function or variable', () => {
    const text =
      '#define X {\nint a;\nint f(void)\n{\n\tif (1) {\n\t\tcall("}");\n\t}\n}\n\nstruct s v = { .x = call };\n';
    expect(pieceAt(text, text.indexOf('call('))).toBe(
      'int f(void)\n{\n\tif (1) {\n\t\tcall("}");\n\t}\n}',
    );
    expect(pieceAt(text, text.indexOf('call };'))).toBe('struct s v = { .x = call };');
  });
});
