import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { nightly } from '../nightly.js';
import { type Kernel, kernel, needs, openSandbox, type Sandbox } from './kernels.js';
import { onSomeKernels } from './on-some-kernels.js';
import { said } from './tiny.js';

/** Drivers in forms that public ones have: each builds on all kernels here, or says why it does not. */

const LAST = 'MODULE_DESCRIPTION("a form");\nMODULE_LICENSE("GPL");\n';

let sandbox: Sandbox;
beforeEach(() => {
  sandbox = openSandbox();
});
afterEach(() => sandbox.remove());

function build({ kdir, cc, exec }: Kernel, files: Record<string, string>) {
  const dir = path.join(sandbox.dir, 'lantern');
  mkdirSync(dir);
  for (const [name, text] of Object.entries({ Kbuild: 'obj-m := lantern.o\n', ...files })) {
    writeFileSync(path.join(dir, name), text);
  }
  const there = exec.length > 0 ? ['--exec', exec.join(' ')] : [];
  const words = ['--json', '--kdir', kdir, `CC=${cc}`, ...there, 'build', dir];
  return sandbox.compatGen(words, sandbox.dir);
}

const FORMS: Record<string, Record<string, string>> = {
  'a guard round one word of a callback that changed its type': {
    'lantern.c': `#include <linux/module.h>
#include <linux/version.h>
#include <linux/hid.h>

#if KERNEL_VERSION(6, 12, 0) > LINUX_VERSION_CODE
#define LANTERN_CONST
#else
#define LANTERN_CONST const
#endif

static LANTERN_CONST
__u8 *lantern_fix(struct hid_device *dev, __u8 *desc, unsigned int *len)
{
	return desc;
}

static
#if KERNEL_VERSION(6, 12, 0) <= LINUX_VERSION_CODE
const
#endif
u8 *lantern_other(struct hid_device *dev, u8 *desc,
#ifdef LANTERN_WIDE
		  unsigned long *len)
#else
		  unsigned int *len)
#endif
{
	desc[0] = 1;
	return desc;
}

static struct hid_driver one = { .name = "one", .report_fixup = lantern_fix };
static struct hid_driver two = { .name = "two", .report_fixup = lantern_other };
struct hid_driver *lantern_all[] = { &one, &two };
${LAST}`,
  },
  'directives with blanks round an old call, in both branches': {
    'lantern.c': `#include <linux/module.h>
#include <linux/timer.h>

void lantern_stop(struct timer_list *flame, bool wait);
void lantern_stop(struct timer_list *flame, bool wait)
{
#  if defined(LANTERN_SLOW)
	del_timer_sync(flame);
#  else
	if (wait)
		del_timer_sync(flame);
	else
		del_timer(flame);
#  endif
}
${LAST}`,
  },
  'a typedef, and an old macro behind a guard, in a header': {
    'lantern.h': `#ifndef LANTERN_H
#define LANTERN_H
#include <linux/timer.h>
#include <linux/version.h>

typedef struct { int oil; struct timer_list burn; } lantern_t;

#if KERNEL_VERSION(4, 14, 0) > LINUX_VERSION_CODE
#define lantern_of(data) ((lantern_t *)(data))
#else
static inline lantern_t *lantern_of(struct timer_list *timer)
{
	lantern_t *lantern = from_timer(lantern, timer, burn);

	return lantern;
}
#endif
static inline int lantern_out(lantern_t *lantern)
{
	return del_timer_sync(&lantern->burn);
}
#endif
`,
    'lantern.c': `#include <linux/module.h>
#include "lantern.h"

int lantern_oil(struct timer_list *timer);
int lantern_oil(struct timer_list *timer)
{
	lantern_t *lantern = lantern_of(timer);

	return lantern->oil + lantern_out(lantern);
}
${LAST}`,
  },
  'a cast that spatch 1.1.1 dies of': {
    'lantern.c': `#include <linux/module.h>
#include <linux/timer.h>

char *(*lantern_name)(int);
int lantern_stop(struct timer_list *flame, void *found);
int lantern_stop(struct timer_list *flame, void *found)
{
	lantern_name = (char *(*)(int))found;
	return del_timer(flame);
}
${LAST}`,
  },
  'a namespace that nobody imports': {
    'lantern.c': `#include <linux/module.h>
#include <linux/dma-buf.h>

int lantern_share(int fd);
int lantern_share(int fd)
{
	struct dma_buf *shared = dma_buf_get(fd);

	if (IS_ERR(shared))
		return PTR_ERR(shared);
	dma_buf_put(shared);
	return 0;
}
${LAST}`,
  },
  'a callback that returns nothing, and must return an int': {
    'lantern.c': `#include <linux/module.h>
#include <linux/gpio/driver.h>

static unsigned long lit;

static void lantern_light(struct gpio_chip *chip, unsigned int which, int on)
{
	if (on)
		set_bit(which, &lit);
	else
		clear_bit(which, &lit);
}

int lantern_add(struct gpio_chip *chip);
int lantern_add(struct gpio_chip *chip)
{
	chip->set = lantern_light;
	return gpiochip_add_data(chip, NULL);
}
${LAST}`,
  },
};

describe('with the rules', () => {
  for (const [form, files] of Object.entries(FORMS))
    onSomeKernels(`${form}: builds for $series`, (kernel) => {
      const ended = build(kernel, files);
      expect(ended.status, said(ended)).toBe(0);
      expect(ended.stderr).not.toContain('builds without them');
    });
});

nightly(
  'an if that a macro hides: the place that spatch skips is named, and what is missing',
  (context) => {
    const newest = kernel('7');
    needs(context, newest);
    const ended = build(newest, {
      'lantern.c': `#include <linux/module.h>
#include <linux/timer.h>

static int lantern_mode_dim = 1;
#define IN_MODE(mode) if (lantern_mode_##mode)

void lantern_stop(struct timer_list *flame);
void lantern_stop(struct timer_list *flame)
{
	IN_MODE(dim) {
		del_timer(flame);
	}
}
${LAST}`,
    });
    expect(ended.status, said(ended)).toBe(7);
    expect(ended.stderr).toMatch(
      /warning: lantern\.c:\d+: spatch cannot parse lantern_stop\(\) .*rule timer_delete__yes_present/,
    );
    expect(ended.stderr).toMatch(/^ {2}del_timer {2}1 {2}lantern\.c:11 /m);
  },
);

const BOTH_ARMS = `#include <linux/module.h>
#include <linux/version.h>
#include <linux/device.h>
#include <linux/mm.h>

struct class *lantern_class;
void lantern_lock(struct vm_area_struct *vma);
int lantern_make(void);
int lantern_make(void)
{
#if LINUX_VERSION_CODE < KERNEL_VERSION(6, 4, 0)
	lantern_class = class_create(THIS_MODULE, "lantern");
#else
	lantern_class = class_create("lantern");
#endif
	return 0;
}

void lantern_lock(struct vm_area_struct *vma)
{
#if KERNEL_VERSION(6, 3, 0) > LINUX_VERSION_CODE
	vma->vm_flags |= VM_LOCKED;
#else
	vm_flags_set(vma, VM_LOCKED);
#endif
}
${LAST}`;

onSomeKernels(
  'an arm for other kernels is no reason to change a driver that builds on $series',
  (there) => {
    const ended = build(there, { 'lantern.c': BOTH_ARMS });
    expect(ended.status, said(ended)).toBe(0);
    const { kdir, cc, exec } = there;
    const words = [
      '--kdir',
      kdir,
      `CC=${cc}`,
      ...(exec.length > 0 ? ['--exec', exec.join(' ')] : []),
    ];
    const dir = path.join(sandbox.dir, 'lantern');
    const diff = sandbox.compatGen([...words, '-C', dir, 'diff'], sandbox.dir);
    expect(diff.stdout, said(diff)).toBe('# no rule changes these sources for this kernel\n');
  },
);
