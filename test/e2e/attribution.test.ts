import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { openSandbox } from './kernels.js';
import { FOR_6_1, said, tiny } from './tiny.js';

const sandbox = openSandbox();
afterAll(sandbox.remove);

/** Errors whose words name neither the member nor the struct that they are about, and one about a header that a makefile was to make. */
const SOURCE = `#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/fs.h>
static int my_probe(struct platform_device *p) { return 0; }
struct platform_driver my_driver = {
	.class = "x",
	.probe = my_probe,
};
static long my_open(struct inode *i, long f) { return 0; }
static int my_release(struct inode *i, struct file *f) { return 0; }
struct file_operations my_fops = { .release = my_release, .open = my_open, .llseek = noop_llseek };
MODULE_LICENSE("GPL");
`;

it('a failed build blames what each error is about: the member of this struct, the initialiser of a line of several, a header of the driver', () => {
  const dir = tiny(path.join(sandbox.dir, 'blamed'), {
    'compat.toml': undefined,
    Kbuild: 'obj-m := a.o b.o\nccflags-y := -Werror=incompatible-pointer-types\n',
    'a.c': SOURCE,
    'b.c': '#include <linux/module.h>\n#include "orb_generated.h"\nMODULE_LICENSE("GPL");\n',
  });
  const ended = sandbox.compatGen([...FOR_6_1, 'build', dir], sandbox.dir);
  expect(ended.status, said(ended)).toBe(7);
  const told = ended.stderr.split('\n').filter((line) => /^ {2}\S.* {2}[ab]\.c:/.test(line));
  expect(told, ended.stderr).toEqual([
    expect.stringMatching(/^ {2}platform_driver\.class +1 {2}a\.c:6 +no rule yet$/),
    expect.stringMatching(/^ {2}open +1 {2}a\.c:11 +no rule yet$/),
    expect.stringMatching(/^ {2}orb_generated\.h +1 {2}b\.c:2 +the driver's own header$/),
  ]);
  expect(ended.stderr).toMatch(/^ {2}draft .* rules new platform_driver\.class$/m);
});
