import { beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../src/core/bytes.js';
import { type Holder, mapName, objectName } from '../../src/shared/holder.js';

const GO_ON = new AbortController().signal;
const KEY = sha256('a key');

/** What everything that holds a shared cache must do. `open` makes an empty one that may be written. */
export function describeHolder(kind: string, open: () => Promise<Holder>): void {
  describe(`a shared cache: ${kind}`, () => {
    let holder: Holder;
    beforeEach(async () => {
      holder = await open();
    });
    const get = (name: string, most = 1000) => holder.get(name, most, GO_ON);
    const put = (name: string, bytes: Buffer) => holder.put(name, bytes, GO_ON);

    it('has nothing at first', async () => {
      expect(await get(objectName(KEY))).toBeUndefined();
      expect(await get(mapName('entry', KEY))).toBeUndefined();
      expect(await holder.has(objectName(KEY), GO_ON)).toBe(false);
    });

    it('has the bytes that were put, and an object that has none', async () => {
      for (const bytes of [Buffer.from([0, 255, 10, 13]), Buffer.alloc(0)]) {
        const name = objectName(sha256(bytes));
        await put(name, bytes);
        expect(await get(name)).toEqual(bytes);
        expect(await holder.has(name, GO_ON)).toBe(true);
      }
    });

    it('takes the same object twice', async () => {
      const bytes = Buffer.from('twice');
      const name = objectName(sha256(bytes));
      await put(name, bytes);
      await put(name, bytes);
      expect(await get(name)).toEqual(bytes);
    });

    it('has the latest in its map', async () => {
      const name = mapName('answers', KEY);
      await put(name, Buffer.from('one\n'));
      await put(name, Buffer.from('another\n'));
      expect(await get(name)).toEqual(Buffer.from('another\n'));
      expect(await get(mapName('entry', KEY))).toBeUndefined();
    });

    it('has large objects, and does not hand out more than is wanted', async () => {
      const bytes = Buffer.alloc(3_000_000, 'ab\n');
      const name = objectName(sha256(bytes));
      await put(name, bytes);
      expect((await get(name, bytes.length))?.equals(bytes)).toBe(true);
      await expect(get(name, bytes.length - 1)).rejects.toMatchObject({ code: 'IO' });
    });

    it('shows a whole object to who reads while it is written', async () => {
      const bytes = Buffer.alloc(2_000_000, 'x');
      const name = objectName(sha256(bytes));
      const seen = async () => [undefined, bytes.length].includes((await get(name, 3e6))?.length);
      const writing = Promise.all([put(name, bytes), put(name, bytes)]);
      expect(await Promise.all([1, 2, 3, 4].map(seen))).toEqual([true, true, true, true]);
      await writing;
      expect((await get(name, 3e6))?.length).toBe(bytes.length);
    });
  });
}
