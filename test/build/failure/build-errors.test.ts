import { describe, expect, it } from 'vitest';
import { buildErrors, groupErrors } from '../../../src/build/failure/build-errors.js';

/** As the compiler's bytes come: latin1 of UTF-8. */
const said = (...lines: string[]) => Buffer.from(`${lines.join('\n')}\n`).toString('latin1');
const about = (...lines: string[]) => buildErrors(said(...lines)).map(({ api }) => api);

describe('what an error is about', () => {
  it.each([
    ['strlcpy', 'error: implicit declaration of function ‘strlcpy’; did you mean ‘strcpy’?'],
    ['v4l2_fh_add', 'error: too few arguments to function ‘v4l2_fh_add’'],
    ['f', "error: too many arguments to function call 'f'"],
    ['DEFINE_SEMAPHORE', 'error: macro "DEFINE_SEMAPHORE" requires 2 arguments, but only 1 given'],
    ['no_llseek', 'error: ‘no_llseek’ undeclared here (not in a function); did you mean ‘llseek’?'],
    ['xmit', 'error: ‘struct uart_state’ has no member named ‘xmit’; did you mean ‘x’?'],
    ['asm/unaligned.h', 'fatal error: asm/unaligned.h: No such file or directory'],
    ['dm_io', 'error: passing argument 5 of ‘dm_io’ makes pointer from integer without a cast'],
    ['acpi_driver', 'error: invalid use of undefined type ‘struct acpi_driver’'],
    ['sk_report', 'error: static declaration of ‘sk_report’ follows non-static declaration'],
    ['blk_status_t', 'error: unknown type name ‘blk_status_t’'],
    ['del_timer', "error: call to undeclared function 'del_timer'; ISO C99 and later do not"],
    [undefined, 'error: control reaches end of non-void function [-Werror=return-type]'],
  ])('%s', (api, words) => {
    expect(about(`/src/a b.c:3:9: ${words}`)).toEqual([api]);
  });

  it('is told once of a member that is gone, where another compiler speaks between', () => {
    const words = [
      '/src/a.c:6:10: error: ‘struct lamp_driver’ has no member named ‘class’',
      '/src/b.c:2:10: fatal error: lamp.h: No such file or directory',
      '/src/a.c:6:18: error: initialization of ‘int (*)(void)’ from incompatible pointer type ‘char *’',
      '/src/a.c:6:30: error: initialization of ‘int (*)(int)’ from incompatible pointer type ‘int (*)(long)’',
    ];
    expect(buildErrors(said(...words)).map(({ place }) => place)).toEqual([
      '/src/a.c:6',
      '/src/b.c:2',
      '/src/a.c:6',
    ]);
  });

  it('is told once of a function that nobody declares, not again of the pointer that is made of its int', () => {
    const words = [
      '/src/a.c:3:14: error: implicit declaration of function ‘lamp_get’ [-Wimplicit-function-declaration]',
      '    3 |   l->desc = lamp_get(dev);',
      '/src/a.c:3:12: error: assignment to ‘struct gpio_desc *’ from ‘int’ makes pointer from integer without a cast',
      '    3 |   l->desc = lamp_get(dev);',
      '/src/a.c:9:12: error: returning ‘int’ from a function with return type ‘void *’ makes pointer from integer without a cast',
      '    9 |   return lamp_get (dev);',
      '/src/a.c:12:12: error: assignment to ‘char *’ from ‘int’ makes pointer from integer without a cast',
      '   12 |   l->name = lamp_name(dev);',
    ];
    expect(about(words.join('\n'))).toEqual(['lamp_get', 'name']);
  });

  it('is the field that the line below sets, where the words tell types alone', () => {
    const words =
      '/src/a.c:3:19: error: initialization of ‘int (*)(struct device *)’ from incompatible pointer type ‘int (*)(int)’ [-Wincompatible-pointer-types]';
    expect(about(words, '  3 |         .devnode = my_devnode,', '    |      ^~~~')).toEqual([
      'devnode',
    ]);
    expect(
      about(
        'a.c:9:3: error: assignment to ‘a’ from incompatible pointer type ‘b’',
        '  9 |  dev->ops->uevent = f;',
      ),
    ).toEqual(['uevent']);
  });

  it('is the type that nobody declares, where the words name a variable or nothing', () => {
    const words = [
      '/m/a.c:3:46: error: parameter 1 (‘start’) has incomplete type',
      '    3 | static inline long since(struct timespec start)',
      '      |                          ~~~~~~~~~~~~~~~~^~~~~',
      '/m/a.c:3:20: error: function declaration isn’t a prototype [-Werror=strict-prototypes]',
      '/m/a.c:5:21: error: storage size of ‘end’ isn’t known',
      '    5 |     struct timespec end; struct other x;',
      '/m/a.c:9:31: error: return type is an incomplete type',
      '    9 | static inline struct timespec begin(void)',
      '/m/a.c:11:12: error: ‘return’ with a value, in function returning void [-Werror=return-type]',
      '   11 |     return start;',
      '      |            ^~~~~',
      '/m/a.c:9:31: note: declared here',
      '    9 | static inline struct timespec begin(void)',
      '/m/a.c:15:1: error: function declaration isn’t a prototype [-Werror=strict-prototypes]',
    ];
    expect(buildErrors(said(...words)).map(({ place, api }) => [place, api])).toEqual([
      ['/m/a.c:3', 'timespec'],
      ['/m/a.c:5', 'timespec'],
      ['/m/a.c:9', 'timespec'],
      ['/m/a.c:15', undefined],
    ]);
  });

  it('is the field of a line of several that the note names, or that stands before the column', () => {
    const words = 'initialization of ‘a’ from incompatible pointer type ‘b’';
    const line = '    3 | \tstatic struct s v = { .name = "x", .set = my_set, .get = my_get };';
    expect(
      about(
        `a.c:3:44: error: ${words}`,
        line,
        '      |  ^~',
        'a.c:3:44: note: (near initialization for ‘v.set’)',
      ),
    ).toEqual(['set']);
    expect(about(`a.c:3:45: error: ${words}`, line, '      |  ^~')).toEqual(['set']);
  });

  it('is a member that is gone, and not the next one, to which gcc gives its value', () => {
    const gone = 'a.c:4:3: error: ‘struct lamp_ops’ has no member named ‘dim’';
    const wrong = (line: number) =>
      `a.c:${line}:10: error: initialization of ‘int (*)(int)’ from incompatible pointer type ‘int (*)(long)’`;
    const near = 'a.c:4:10: note: (near initialization for ‘ops.off’)';
    const line = '  4 |   .dim = lamp_dim,';
    expect(about(gone, line, '    |    ^~~', wrong(4), line, '    |    ^~~', near)).toEqual([
      'dim',
    ]);
    expect(about(gone, line, '    |    ^~~', wrong(5), '  5 |   .on = lamp_on,')).toEqual([
      'dim',
      'on',
    ]);
  });

  it("is modpost's where modpost says so, and else of what a makefile runs", () => {
    const found = buildErrors(
      said('ERROR: modpost: missing MODULE_LICENSE() in a.o', 'ERROR: orb headers not found'),
    );
    expect(found.map(({ place }) => place)).toEqual(['modpost', 'make']);
  });

  it('is a namespace that is not imported, in all wordings of modpost', () => {
    const found = buildErrors(
      said(
        'ERROR: modpost: module orb uses symbol orb_get from namespace ORB_NS, but does not import it.',
        'ERROR: modpost: module "orb" uses symbol "orb_put" from namespace "ORB_NS", but does not import it.',
        "ERROR: modpost: orb.ko: module uses symbol 'orb_new' from namespace 'ORB_NS', but does not import it.",
        "ERROR: modpost: orb.ko: module uses symbol 'orb_own' from namespace 'module:orb-a,orb-b', but does not import it.",
      ),
    );
    expect(found.map(({ api, namespace }) => [api, namespace])).toEqual([
      ['orb_get', 'ORB_NS'],
      ['orb_put', 'ORB_NS'],
      ['orb_new', 'ORB_NS'],
      ['orb_own', 'module:orb-a,orb-b'],
    ]);
  });

  it('knows a header of the driver from one of the kernel, and a member from a function', () => {
    const missing = (name: string) => `a.c:2:10: fatal error: ${name}: No such file or directory`;
    const [own, other, member] = buildErrors(
      said(
        missing('orb.h'),
        '    2 | #include "orb.h"',
        missing('linux/orb.h'),
        '    2 | #include <linux/orb.h>',
        'a.c:9:3: error: ‘struct acpi_driver’ has no member named ‘class’',
      ),
    );
    expect(own?.ownHeader).toBe(true);
    expect(other?.ownHeader).toBeUndefined();
    expect(member?.member).toEqual({ struct: 'acpi_driver' });
  });

  it('is the symbol that modpost misses', () => {
    expect(
      about(
        'ERROR: modpost: "blk_set" [/x/a.ko] undefined!',
        'ERROR: modpost: module a uses symbol dma_buf_get from namespace DMA_BUF, but does not import it.',
        "ERROR: modpost: GPL-incompatible module a.ko uses GPL-only symbol 'put_it'",
        "ERROR: modpost: a.ko: symbol 'set_it' undefined!",
        "ERROR: modpost: a.ko: GPL-incompatible module uses GPL-only symbol 'own_it'",
      ),
    ).toEqual(['blk_set', 'dma_buf_get', 'put_it', 'set_it', 'own_it']);
  });
});

it('an error that stands in a macro of the kernel is where the module uses that', () => {
  const words = said(
    '/k/cred.h:378:23: error: passing argument 1 of ‘inode_permission’ from incompatible pointer type',
    '  378 |         current_cred()->xxx;',
    '      |                       ^',
    '      |                       |',
    '      |                       struct user_namespace *',
    '/k/cred.h:395:34: note: in expansion of macro ‘current_cred_xxx’',
    '  395 | #define current_user_ns()       (current_cred_xxx(user_ns))',
    '      |                                  ^~~~~~~~~~~~~~~~',
    '/m/a.c:12:67: note: in expansion of macro ‘current_user_ns’',
    '/k/x.h:1:1: error: ‘x’ undeclared',
    '/m/a.c:13:1: warning: unused',
    '/m/a.c:14:1: note: in expansion of macro ‘current_user_ns’',
    '/m/b.h:3:1: error: ‘y’ undeclared',
    '/m/a.c:15:1: note: in expansion of macro ‘of_its_own’',
  );
  const places = (root?: string) => buildErrors(words, root).map(({ place }) => place);
  expect(places('/m')).toEqual(['/m/a.c:12', '/k/x.h:1', '/m/b.h:3']);
  expect(places()).toEqual(['/k/cred.h:378', '/k/x.h:1', '/m/b.h:3']);
});

it('groups errors by what they are about, most frequent first, each error once', () => {
  const one = 'a.c:1:1: error: implicit declaration of function ‘one’';
  const groups = groupErrors(
    buildErrors(
      said(
        'a.c:9:1: error: control reaches end of non-void function',
        'a.c:8:1: error: control reaches end of non-void function',
        'a.c:7:1: error: control reaches end of non-void function',
        one,
        one,
        'a.c:2:1: error: implicit declaration of function ‘two’',
        'b.c:2:1: error: too few arguments to function ‘two’',
      ),
    ),
  );
  expect(groups.map(({ api, errors }) => [api, errors.length])).toEqual([
    ['two', 2],
    ['one', 1],
    [undefined, 3],
  ]);
});

it("knows a name of the driver's own that the kernel declares, too", () => {
  const [taken, other] = buildErrors(
    said(
      'a.c:4:13: error: static declaration of ‘sk_report’ follows non-static declaration',
      'a.c:9:3: error: conflicting types for ‘sk_report’',
    ),
  );
  expect([taken?.isTaken, other?.isTaken]).toEqual([true, undefined]);
});
