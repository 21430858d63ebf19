import { beforeEach, describe, expect, it } from 'vitest';
import type { Files, WritableStore } from '../../../src/cache/store/store.js';
import { SESSION } from '../../session.js';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)] as const;
const sound = () => true;

/** What every kind of store must do. `open` makes an empty one. */
export function describeStore(kind: string, open: () => Promise<WritableStore>): void {
  describe(`a store: ${kind}`, () => {
    let store: WritableStore;
    beforeEach(async () => {
      store = await open();
    });
    const files = (text: string): Files =>
      new Map([
        ['compat.h', Buffer.from(text)],
        ['signature.asc', Buffer.from([0, 255])],
      ]);
    const put = (
      entries: [string, Files][],
      verify: (print: string, files: Files) => void = sound,
    ) => store.change(SESSION, (writer) => writer.put(new Map(entries), verify));
    const get = (fingerprint: string) => store.get(SESSION, fingerprint, sound);

    it('is empty at first, and a look changes nothing', async () => {
      expect(await store.list()).toEqual([]);
      expect(await get(A)).toBeUndefined();
      expect(await store.list()).toEqual([]);
    });

    it('has what was put, to the byte, files that it does not know too', async () => {
      await put([
        [B, files('b')],
        [A, files('a')],
      ]);
      expect(await store.list()).toEqual([A, B]);
      expect(await get(A)).toEqual(files('a'));
    });

    it('puts all or none: one that is refused keeps the others out', async () => {
      const refuse = (fingerprint: string) => {
        if (fingerprint === B) throw new Error('refused');
      };
      const entries: [string, Files][] = [
        [A, files('a')],
        [B, files('b')],
      ];
      await expect(put(entries, refuse)).rejects.toThrow('refused');
      expect(await store.list()).toEqual([]);
    });

    it('replaces an entry whole', async () => {
      await put([[A, files('old')]]);
      await put([[A, new Map([['compat.h', Buffer.from('new')]])]]);
      expect(await get(A)).toEqual(new Map([['compat.h', Buffer.from('new')]]));
    });

    it('replaces one file, and removes an entry', async () => {
      await put([[A, files('a')]]);
      await store.change(SESSION, async (writer) => {
        expect(await writer.note(A, 'kernelrelease.txt', Buffer.from('6.1\n'))).toBe(true);
        expect((await writer.get(A))?.get('kernelrelease.txt')).toEqual(Buffer.from('6.1\n'));
      });
      await store.change(SESSION, (writer) => writer.remove(A));
      expect(await store.list()).toEqual([]);
    });

    it('lets one at a time work on a fingerprint, and one at a time change entries', async () => {
      let working = 0;
      const work = async () => {
        expect(++working).toBe(1);
        await new Promise((resolve) => setTimeout(resolve, 20));
        working--;
      };
      await Promise.all([store.alone(SESSION, A, work), store.alone(SESSION, A, work)]);
      await Promise.all([store.change(SESSION, work), store.change(SESSION, work)]);
    });

    it('names the place of an entry', () => {
      expect(store.nameOf(A)).toContain(A);
    });
  });
}
