import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { Comparison } from '../../src/changes/compare/compare.js';
import { driverBetween, metBy } from '../../src/changes/driver/met-by.js';
import { textsOf } from '../../src/changes/index.js';
import { findTree } from '../../src/changes/tree/find-tree.js';
import { listHeaders, readTree } from '../../src/changes/tree/read-tree.js';
import { askedForBy, propose, treesBetween } from '../../src/draft/index.js';
import { openProject } from '../../src/project/index.js';
import { kernel } from '../e2e/kernels.js';
import { sessionWith } from '../session.js';
import { newRoot } from './two-kernels.js';

const root = newRoot();
afterAll(() => rmSync(root, { recursive: true }));

/** A few headers of a kernel: all of them take seconds. */
const READ = /^(?:linux\/(?:string|fs|slab|device\/class|semaphore|unaligned)|asm\/unaligned)\.h$/;

const DRIVER = `#include <linux/module.h>
#include <linux/device/class.h>
#include <linux/semaphore.h>
#include <linux/string.h>
#include <asm/unaligned.h>

static DEFINE_SEMAPHORE(gate);
struct lamp { char name[16]; struct class *class; };

int lamp_make(struct lamp *lamp, const char *name);
int lamp_make(struct lamp *lamp, const char *name)
{
	strlcpy(lamp->name, name, sizeof(lamp->name));
	lamp->class = class_create(THIS_MODULE, "lamp");
	down(&gate);
	return get_unaligned_le16(name);
}
MODULE_LICENSE("GPL");
`;

it('from 6.1 to 6.12 rules for known changes are proved on both', async () => {
  const env = {
    ...process.env,
    XDG_CACHE_HOME: path.join(root, 'cache'),
    XDG_CONFIG_HOME: path.join(root, 'config'),
  };
  const session = sessionWith({ env });
  const dir = path.join(root, 'lamp');
  mkdirSync(dir);
  writeFileSync(path.join(dir, 'lamp.c'), DRIVER);
  writeFileSync(path.join(dir, 'Kbuild'), 'obj-m := lamp.o\n');
  const [old, now] = [kernel('6.1'), kernel('6.12')];
  const read = async (kdir: string) => {
    const tree = await findTree(session, kdir);
    const files = (await listHeaders(session, tree)).filter(({ name }) => READ.test(name));
    const textOf = (header: string) => {
      const file = files.find(({ name }) => name === header)?.file;
      return file === undefined ? '' : readFileSync(file, 'latin1');
    };
    return { table: await readTree(session, tree, files), textOf };
  };
  const [was, is] = [await read(old.kdir), await read(now.kdir)];
  const project = await openProject(session, dir, undefined);
  const texts = await textsOf(project);
  const at = driverBetween(texts, new Comparison(was.table, is.table), was.table, is.table);
  const changes = metBy(session, at, texts);
  const wish = ({ kdir, cc }: typeof old) => ({ prefix: [], makeWords: [`CC=${cc}`], kdir });
  const trees = await treesBetween(session, project, wish(old), wish(now));
  const found = await propose(session, project, {
    ...{
      kernels: { old: was, now: is, at, changes },
      trees,
      changes,
      date: '2026-11-26',
      output: path.join(root, 'rules'),
    },
  });
  const told = found.map(({ name, rule, reason }) => [name, rule ?? reason]);
  expect(new Map(told as [string, string][])).toEqual(
    new Map([
      ['strlcpy', 'strlcpy_as_used__no_present'],
      ['class_create', 'class_create_2_args__no_present'],
      ['DEFINE_SEMAPHORE', 'DEFINE_SEMAPHORE_1_args__no_present'],
      ['asm/unaligned.h', 'asm_unaligned_h_as_used__no_present'],
    ]),
  );
  // A rule of the library that knows only the way back is no rule for this way.
  const both = ['class_create_of_name__yes_present', 'blk_alloc_disk_lim__no_present'];
  expect([...(await askedForBy(session, project, trees.now, new Set(both)))]).toEqual([both[0]]);
});
