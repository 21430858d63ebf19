import { expect, it } from 'vitest';
import { Comparison } from '../../src/changes/compare/compare.js';
import { findTree } from '../../src/changes/tree/find-tree.js';
import { listHeaders, readTree } from '../../src/changes/tree/read-tree.js';
import { kernel } from '../e2e/kernels.js';
import { SESSION } from '../session.js';

/** A few headers of a kernel: all of them take seconds. */
const READ =
  /^linux\/(?:string|fortify-string|timer|fs|types|blkdev|blk_types|device-mapper|device\/class|i2c|hid|semaphore)\.h$/;

async function tableOf(series: string) {
  const tree = await findTree(SESSION, kernel(series).kdir);
  const files = await listHeaders(SESSION, tree);
  return readTree(
    SESSION,
    tree,
    files.filter(({ name }) => READ.test(name)),
  );
}

it('from 6.1 to 6.12 known changes are found, with both declarations', async () => {
  const changes = new Comparison(await tableOf('6.1'), await tableOf('6.12')).all();
  const found = new Map(changes.filter(({ how }) => how !== 'moved').map((one) => [one.name, one]));
  expect(found.get('strlcpy')).toMatchObject({ what: 'function', how: 'gone' });
  expect(found.get('no_llseek')).toMatchObject({ what: 'macro', how: 'gone' });
  expect(found.get('class_create')).toMatchObject({
    detail: '1 parameter, was 2',
    is: { header: 'linux/device/class.h', text: 'struct class *class_create(const char *name)' },
  });
  expect(found.get('DEFINE_SEMAPHORE')).toMatchObject({ detail: '2 parameters, was 1' });
  expect(found.get('struct inode.i_mtime')).toMatchObject({ how: 'gone' });
  expect(found.get('struct i2c_driver.probe')).toMatchObject({ how: 'changed' });
  expect(found.get('dm_get_device')).toMatchObject({
    detail: 'parameter 3: fmode_t → blk_mode_t',
    silent: 'argument 3 is a number of another kind',
  });
});
