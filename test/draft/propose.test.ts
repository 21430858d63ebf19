import { readFileSync, rmSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Proposal } from '../../src/draft/index.js';
import { alike } from '../../src/draft/propose/alike.js';
import { newRoot, proposalsFor } from './two-kernels.js';

const root = newRoot();
afterAll(() => rmSync(root, { recursive: true }));

/** What changed, one of each kind: all of them cost one run of each compiler. */
const OLD = {
  'linux/orb.h': `struct orb;
int orb_measure_all(struct orb *orb);
struct orb { int size; unsigned long fill_count; int (*spare)(void); };
struct lamp;
struct port { int speed; };
static inline int orb_weight(struct orb *orb, int more) { return orb_measure_all(orb) + more; }
static inline int orb_twice(int n) { return n + n; }
struct jug { int size; struct jug *next; };
struct mug { int size; long much; };
int del_orb(struct orb *orb);
int orb_open(struct orb *orb, int mode);
int orb_close(struct orb *orb);
#define orb_class(owner, name) __orb_class(owner, name)
int __orb_class(struct module *owner, const char *name);
int orb_measure(struct orb *orb);
static inline int orb_size(struct orb *orb) { return orb_measure(orb); }
#define ORB_INIT(n, count) { sizeof(#n) }
#define DEFINE_ORB(name) struct orb name = ORB_INIT(name, 1)
int orb_feed(struct orb *orb, const char *what, size_t much);
int orb_gone(void);
int orb_turn(struct orb *orb);
int orb_blink(struct orb *orb);
int orb_shine(struct orb *orb, struct lamp *lamp);
int orb_lock(struct orb *orb);
void orb_cache(struct orb *orb, int on);
#define orb_is_full(orb) ((orb)->size == 7)
#define no_orb NULL
#define ORB_FLAG 0x10
struct sun { unsigned long flags; long age; int (*rise)(struct orb *orb); void (*set)(struct orb *orb); void (*dim)(struct orb *orb, unsigned int changed); };
#include <linux/orb-more.h>
`,
  'linux/orb-more.h': 'struct more { int size; };\nextern struct more first_more;\n',
  'linux/orb-bits.h': '#define ORB_BIT(x) (1 << (x))\n',
  'linux/orb-rings.h': 'int orb_rings(void);\n',
};
const NEW = {
  'linux/orb.h': `struct orb;
int orb_measure_all(struct orb *orb);
struct link { int speed; };
struct port { struct link first; };
struct orb { int size; unsigned long fill_total; };
struct lamp;
struct ewer { int size; struct ewer *next; };
struct cup { int size; int much; };
int orb_delete(struct orb *orb);
int orb_open(struct orb *orb);
int orb_close(struct orb *orb, int why);
int orb_class(const char *name);
int orb_measure(struct orb *orb);
#define ORB_INIT(n, count) { sizeof(#n) }
#define DEFINE_ORB(_name, _count) struct orb _name = ORB_INIT(_name, _count)
/**
 * orb_turn - turns it
 * @orb: what is turned
 * @round: how often (or 0 for
 *	ever)
 */
int orb_turn(struct orb *orb, int round);
/**
 * orb_blink - blinks
 * @way: 1 to start or 0 to stop
 */
int orb_blink(struct orb *orb, int way);
int orb_unlock(struct orb *orb);
int orb_cache(struct orb *orb);
struct sun { const unsigned long flags; long __age; int (*rise)(const struct orb *orb); int (*set)(struct orb *orb); void (*dim)(struct orb *orb, unsigned long long changed); };
static inline void sun_flags_set(struct sun *sun, unsigned long flags) { *(unsigned long *)&sun->flags |= flags; }
static inline void sun_flags_clear(struct sun *sun, unsigned long flags) { *(unsigned long *)&sun->flags &= ~flags; }
static inline long sun_age(const struct sun *sun) { return sun->__age; }
static inline void sun_set_age(struct sun *sun, long age) { sun->__age = age; }
`,
  'linux/orb-more.h': 'struct more { int size; };\nextern struct more first_more;\n',
  'net/orb-bits.h': '#define ORB_BIT(x) (1 << (x))\n',
  'linux/orb-all.h': 'int orb_rings(void);\n',
};
const DRIVER = `#include <linux/module.h>
#include <linux/orb.h>
#include <linux/orb-bits.h>
#include <linux/orb-rings.h>

#define NAME "orb"
#define ORB_MODE 3

struct bowl {
	struct orb orb;
	struct unknown *other;
};

DEFINE_ORB(spare);

static int my_rise(struct orb *orb)
{
	return 0;
}
static void my_set(struct orb *orb)
{
}
static void my_dim(struct orb *orb, unsigned int changed)
{
}
struct sun sun = {
	.rise = my_rise,
	.dim = my_dim,
};
void *nothing = no_orb;
void *more = &first_more;

int sun_work(struct sun *sun);
int sun_work(struct sun *sun)
{
	struct more more;
	struct jug jug = { 1 };
	struct mug mug;

	sun->set = my_set;
	sun->flags |= 3;
	sun->flags &= ~4;
	sun->age = 5;
	orb_cache(NULL, ORB_FLAG);
	return sun->age + sizeof(more) + jug.size + sizeof(mug);
}

int port_work(struct port *port);
int port_work(struct port *port)
{
	return port->speed + orb_weight(NULL, 2) + orb_twice(1);
}

int orb_work(struct bowl *bowl);
int orb_work(struct bowl *bowl)
{
	struct orb *orb = &bowl->orb;

	orb_class(THIS_MODULE, NAME);
	orb_open(&bowl->orb, ORB_MODE);
	orb_close(orb);
	orb_gone();
	orb_turn(orb);
	orb_blink(orb);
	orb_lock(orb);
	if (orb_is_full(orb))
		return 0;
	orb->fill_count = orb_rings() + ORB_BIT(1);
	return orb_size(orb) + del_orb(&bowl->orb) + orb->fill_count;
}
`;

describe('a rule is written and proved for', () => {
  let proposals: Map<string, Proposal>;
  beforeAll(async () => {
    ({ proposals } = await proposalsFor(
      root,
      {
        headers: OLD,
        exported: [
          'del_orb',
          'orb_turn',
          'orb_blink',
          'orb_open',
          'orb_close',
          '__orb_class',
          'orb_measure',
          'orb_measure_all',
          'orb_rings',
        ],
      },
      {
        headers: NEW,
        exported: [
          'orb_delete',
          'orb_turn',
          'orb_blink',
          'orb_open',
          'orb_class',
          'orb_measure',
          'orb_measure_all',
          'orb_rings',
        ],
      },
      DRIVER,
    ));
  });

  const textOf = (name: string, ending: string): string => {
    const { files = [], reason } = proposals.get(name) ?? {};
    expect(reason).toBeUndefined();
    return readFileSync(files.find((file) => file.endsWith(ending)) ?? '', 'latin1');
  };

  it('a function whose name and parameters are alike, with a word of warning', () => {
    expect(textOf('del_orb', '.cocci')).toContain('- del_orb(orb)\n+ orb_delete(orb)\n');
    expect(textOf('del_orb', '.cocci')).toContain('// Read what both do: that it compiles proves');
    // The driver's own call, with what of its struct it needs.
    expect(textOf('del_orb', '.before.c')).toContain(
      'struct bowl {\n\tstruct orb orb;\n};\n\nvoid use_del_orb(struct bowl *bowl);\n',
    );
    expect(textOf('del_orb', '.after.c')).toContain('orb_delete(&bowl->orb);');
    expect(proposals.get('del_orb')?.changes).toEqual(['orb.c']);
    expect(proposals.get('del_orb')?.files.map((file) => file.split('/').at(-1))).toEqual([
      'have_del_orb.c',
      'del_orb__no_present.cocci',
      'del_orb__no_present.before.c',
      'del_orb__no_present.after.c',
    ]);
  });

  it('a function that only called another one', () => {
    expect(textOf('orb_size', '.cocci')).toContain('- orb_size(orb)\n+ orb_measure(orb)\n');
    expect(textOf('orb_size', '.cocci')).not.toContain('alike');
  });

  it('an argument that is dropped, of a function and of a macro', () => {
    expect(textOf('orb_open', '.after.c')).toContain('orb_open(&bowl->orb);');
    expect(textOf('orb_class', '.after.c')).toContain('orb_class(NAME);');
  });

  it('an argument that what both macros come to tells', () => {
    expect(textOf('DEFINE_ORB', '.after.c')).toContain('DEFINE_ORB(spare, 1);');
  });

  it('an argument for which the comment above names what is nothing', () => {
    expect(textOf('orb_turn', '.cocci')).toContain('+ orb_turn(orb, 0)\n');
    expect(textOf('orb_turn', '.cocci')).toContain('names 0: "how often (or 0 for ever)"');
  });

  it('a member of the same type that is called otherwise', () => {
    expect(textOf('struct orb.fill_count', '.after.c')).toContain('orb->fill_total');
  });

  it('a member that stands in a new member now', () => {
    expect(textOf('struct port.speed', '.cocci')).toContain('+ pointer->first.speed');
  });

  it('a callback whose flags are wider now', () => {
    expect(textOf('struct sun.dim', '.after.c')).toMatch(
      /unsigned long long changed\)\n\{\n\town_dim\(orb, changed\);/,
    );
  });

  it('a variable that the included headers no longer bring', () => {
    expect(textOf('first_more', '.cocci')).toContain('+ #include <linux/orb-more.h>');
  });

  it('a function that was one expression, where each argument stays evaluated once', () => {
    expect(textOf('orb_weight', '.cocci')).toContain('+ (orb_measure_all(orb) + more)\n');
    expect(proposals.get('orb_twice')?.reason).toContain('no function of the new kernel is known');
  });

  it('a struct that is called otherwise, with the same members', () => {
    expect(textOf('struct jug', '.cocci')).toContain('- struct jug\n+ struct ewer\n');
    expect(proposals.get('struct mug')?.reason).toBe('no new struct has the same members');
  });

  it('a header that lies elsewhere, or whose names another one has', () => {
    expect(textOf('linux/orb-bits.h', '.cocci')).toContain('+ #include <net/orb-bits.h>');
    expect(textOf('linux/orb-rings.h', '.cocci')).toContain('+ #include <linux/orb-all.h>');
  });

  it('a callback that is initialized, and one that is assigned', () => {
    expect(textOf('struct sun.rise', '.after.c')).toContain('compat_example_rise');
    expect(textOf('struct sun.set', '.after.c')).toContain('example->set = compat_set_own_set;');
  });

  it('a macro that is written out, with its arguments or without', () => {
    expect(textOf('orb_is_full', '.cocci')).toContain('+ ((orb)->size == 7)\n');
    expect(textOf('no_orb', '.cocci')).toContain('- no_orb\n+ NULL\n');
  });

  it('a struct that the included headers no longer bring', () => {
    expect(textOf('struct more', '.cocci')).toContain('+ #include <linux/orb-more.h>');
  });

  it('a member that functions read and write now', () => {
    expect(textOf('struct sun.flags', '.after.c')).toContain('sun_flags_set(sun, 3);');
    expect(textOf('struct sun.flags', '.after.c')).toContain('sun_flags_clear(sun, 4);');
    expect(textOf('struct sun.age', '.after.c')).toContain('sun_set_age(sun, 5);');
  });

  it.each([
    ['a setter that is the getter now', 'orb_cache', 'it does something else'],
    ['a number that had a name', 'ORB_FLAG', 'its value alone says nothing'],
    ['an argument that nothing tells', 'orb_close', "what to pass for why can't be told"],
    ['an argument that is one of two', 'orb_blink', "what to pass for way can't be told"],
    ['what nothing takes the place of', 'orb_gone', 'no function of the new kernel is known'],
    ['what has an opposite alone', 'orb_lock', 'no function of the new kernel is known'],
  ])('not %s', (_, name, reason) => {
    expect(proposals.get(name)).toMatchObject({
      files: [],
      reason: expect.stringContaining(reason),
    });
  });
});

describe('a kernel between the two tells', () => {
  it('what a function that is gone only called there', async () => {
    const { proposals } = await proposalsFor(
      root,
      { headers: { 'linux/orb.h': 'int orb_dice(void);\n' }, exported: ['orb_dice'] },
      { headers: { 'linux/orb.h': 'int moon_roll(void);\n' }, exported: ['moon_roll'] },
      '#include <linux/module.h>\n#include <linux/orb.h>\nint roll(void);\nint roll(void)\n{\n\treturn orb_dice();\n}\n',
      {
        'linux/orb.h':
          'int moon_roll(void);\nstatic inline int orb_dice(void) { return moon_roll(); }\n',
      },
    );
    const { files = [], reason } = proposals.get('orb_dice') ?? {};
    expect(reason).toBeUndefined();
    const rule = readFileSync(files.find((file) => file.endsWith('.cocci')) ?? '', 'latin1');
    expect(rule).toContain('- orb_dice()\n+ moon_roll()\n');
    expect(rule).toContain('since orb_dice() only called it on 1.5.');
  });
});

describe('two names are alike', () => {
  it.each([
    ['del_timer_sync', 'timer_delete_sync', true],
    ['strlcpy', 'strscpy', true],
    ['orb_lock', 'orb_unlock', false],
    ['orb_get', 'orb_set', false],
  ])('%s, %s: %s', (one, other, is) => {
    expect(alike(one, other) >= 0.75).toBe(is);
  });
});
