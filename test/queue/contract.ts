import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CompatError } from '../../src/core/errors.js';
import { silent } from '../../src/core/log.js';
import type { Ability, BuildsFor, Handle, Job, Queue } from '../../src/queue/index.js';
import { sessionWith } from '../session.js';

const ABILITY: Ability = { maker: 'abcd', spatch: '1.1.1' };
const KERNEL: BuildsFor = { maker: 'abcd', kernel: '61', release: '6.1', compiler: 'gcc 12' };
const job = (id: string, ability: Ability = ABILITY): Job => ({
  id: `fp-${id}`,
  ability,
  data: { id },
});

/** What every queue must do. `open` returns an empty one, and another look at the same. */
export function describeQueue(kind: string, open: () => Promise<() => Promise<Queue>>): void {
  describe(`a queue: ${kind}`, () => {
    let queue: Queue;
    let another: () => Promise<Queue>;
    const stop: AbortController[] = [];
    const ends: Promise<void>[] = [];
    const session = sessionWith({});
    beforeEach(async () => {
      another = await open();
      queue = await another();
    });
    afterEach(async () => {
      for (const one of stop.splice(0)) one.abort();
      await Promise.all(ends.splice(0));
      await queue.close();
    });

    async function worker(
      handle: Handle,
      abilities: Ability | readonly Ability[] = ABILITY,
      atOnce = 1,
    ): Promise<AbortController> {
      const own = new AbortController();
      const options = { atOnce, leaseMs: 30_000 };
      stop.push(own);
      const place = await another();
      const all = [abilities].flat();
      const working = place.work(sessionWith({ signal: own.signal }), all, options, handle);
      ends.push(working.then(() => (place === queue ? undefined : place.close())));
      const isThere = (there: readonly Ability[]): boolean =>
        all.every((own) => there.some((one) => JSON.stringify(one) === JSON.stringify(own)));
      while (!isThere(await queue.abilities())) await moment();
      return own;
    }

    it('has its jobs done, each once, and says when', async () => {
      const done: string[] = [];
      await worker(async ({ id, data }) => void done.push(`${id} ${data.id}`));
      const failures = await Promise.all(['a', 'b', 'c'].map((id) => queue.ask(session, job(id))));
      expect(failures).toEqual([undefined, undefined, undefined]);
      expect(done.sort()).toEqual(['fp-a a', 'fp-b b', 'fp-c c']);
    });

    it('makes one of two that want the same', async () => {
      let count = 0;
      let there = 0;
      const counting = sessionWith({ log: { ...silent, detail: () => void there++ } });
      const ended = [1, 2, 3].map(() => queue.ask(counting, job('same')));
      while (there < 3) await moment();
      await worker(async () => {
        count += 1;
        await moment();
      });
      await Promise.all(ended);
      expect(count).toBe(1);
    });

    it('does again what is asked for again', async () => {
      let count = 0;
      await worker(async () => void count++);
      await queue.ask(session, job('again'));
      await queue.ask(session, job('again'));
      expect(count).toBe(2);
    });

    it('hands back what went wrong, and tries again what may pass', async () => {
      let tries = 0;
      await worker(async ({ id }) => {
        if (id === 'fp-bad') {
          throw new CompatError('SPATCH_FAILED', 'it dies', {
            hint: 'do this',
            output: 'its words',
          });
        }
        tries += 1;
        if (tries < 3) throw new CompatError('IO', 'no network');
      });
      expect(await queue.ask(session, job('bad'))).toEqual({
        ...{ code: 'SPATCH_FAILED', message: 'it dies', hint: 'do this', output: 'its words' },
      });
      expect(await queue.ask(session, job('passes'))).toBeUndefined();
      expect(tries).toBe(3);
    });

    it('gives a worker only what it can do', async () => {
      const done: string[] = [];
      const newer = { ...ABILITY, spatch: '1.3' };
      await worker(async ({ id }) => void done.push(`old ${id}`));
      const waits = queue.ask(session, job('new', newer));
      await queue.ask(session, job('old'));
      expect(done).toEqual(['old fp-old']);
      await worker(async ({ id }) => void done.push(`new ${id}`), newer);
      await waits;
      expect(done).toEqual(['old fp-old', 'new fp-new']);
    });

    it('gives a worker that can do several things jobs of each, and of no other', async () => {
      const done: string[] = [];
      const other = { ...KERNEL, kernel: '612' };
      await worker(
        async ({ id, ability }) => {
          done.push(`${id} ${'kernel' in ability ? ability.kernel : ability.spatch}`);
        },
        [ABILITY, KERNEL],
      );
      const waits = queue.ask(session, job('other', other));
      await Promise.all([queue.ask(session, job('one')), queue.ask(session, job('two', KERNEL))]);
      expect(done.sort()).toEqual(['fp-one 1.1.1', 'fp-two 61']);
      await worker(async ({ id }) => void done.push(id), other);
      await waits;
      expect(done.at(-1)).toBe('fp-other');
    });

    it('gives a worker no more than it does at once, of whatever it can do', async () => {
      const began: string[] = [];
      let go = (): void => {};
      const gate = new Promise<void>((resolve) => {
        go = resolve;
      });
      const [first, second] = [[ABILITY, KERNEL], [KERNEL]];
      await worker(async ({ id }) => {
        began.push(`first ${id}`);
        await gate;
      }, first);
      const asked = [queue.ask(session, job('one'))];
      while (began.length === 0) await moment();
      // The first has its hands full: what both can do is the other's.
      await worker(async ({ id }) => void began.push(`second ${id}`), second);
      await queue.ask(session, job('two', KERNEL));
      expect(began).toEqual(['first fp-one', 'second fp-two']);
      go();
      await Promise.all(asked);
    });

    it('does as many at once as a worker says', async () => {
      let [now, most] = [0, 0];
      await worker(
        async () => {
          most = Math.max(most, ++now);
          await moment();
          await moment();
          now--;
        },
        ABILITY,
        2,
      );
      await Promise.all(['a', 'b', 'c', 'd'].map((id) => queue.ask(session, job(id))));
      expect(most).toBe(2);
    });

    it('lets who asks go, and a worker finish what it does', async () => {
      const gone = new AbortController();
      let isThere = false;
      const detail = (): void => {
        isThere = true;
      };
      const log = { ...silent, detail };
      const asked = queue.ask(sessionWith({ signal: gone.signal, log }), job('left'));
      while (!isThere) await moment();
      gone.abort();
      await expect(asked).rejects.toMatchObject({ code: 'INTERRUPTED' });

      let [began, ended] = [false, false];
      const own = await worker(async () => {
        began = true;
        await moment();
        ended = true;
      });
      while (!began) await moment();
      own.abort();
      await Promise.all(ends.splice(0));
      expect(ended).toBe(true);
      expect(await queue.abilities()).toEqual([]);
    });
  });
}

function moment(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 30));
}
