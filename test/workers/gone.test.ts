import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { type Lacking, lacking } from '../../src/obtain/index.js';
import { type Handle, inProcessQueue, type Queue } from '../../src/queue/index.js';
import { abilitiesHere } from '../../src/workers/ability.js';
import { askWorkers } from '../../src/workers/index.js';
import { tiny } from '../e2e/tiny.js';
import { machineIn } from '../obtain/machines.js';
import { sessionWith } from '../session.js';
import { scratch } from '../shared/servers.js';

/** ms for which a worker is waited for, in place of a minute. */
const SOON = 50;

let queue: Queue;
let asks: Awaited<ReturnType<typeof machineIn>>;
let wanted: Lacking;
beforeEach(async () => {
  const dir = await scratch();
  tiny(path.join(dir, 'tiny'));
  writeFileSync(path.join(dir, 'key'), 'a secret of more than sixteen bytes\n');
  asks = await machineIn(dir, 'asks', { spatch: false, push: true, key: true });
  const { session, project, answers } = asks;
  wanted = (await lacking(session, project, answers)) as Lacking;
  expect(wanted.key).toMatch(/^[0-9a-f]{64}$/);
  queue = inProcessQueue();
});

const ask = (...patience: number[]): Promise<void> =>
  askWorkers(asks.session, asks.project, queue, [wanted], ...patience);

/** A worker that is there from now on. Returns what ends it, in the midst of what it does. */
async function worker(handle: Handle): Promise<() => void> {
  const gone = new AbortController();
  const abilities = await abilitiesHere(sessionWith({}), []);
  const session = sessionWith({ signal: gone.signal });
  void queue.work(session, abilities, { atOnce: 1, leaseMs: 30_000 }, handle);
  onTestFinished(() => gone.abort());
  return () => gone.abort();
}

const NOBODY = {
  code: 'NEEDS_SPATCH',
  message: 'no worker at this process can make this patch: none is there',
};

describe('a patch that no worker makes', () => {
  it('is given up where nobody has been there for a while', async () => {
    await expect(ask(SOON)).rejects.toMatchObject(NOBODY);
  });

  it('is given up where all who could make it have gone, one with it in its hands', async () => {
    let leave = (): void => {};
    const taken = new Promise<void>((resolve) => {
      void worker(() => {
        resolve();
        return new Promise(() => {});
      }).then((end) => {
        leave = end;
      });
    });
    const asked = ask(SOON);
    const ended = asked.catch((error: unknown) => error);
    await taken;
    // As long as it is there, it is waited for.
    let isOver = false;
    void ended.then(() => {
      isOver = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 4 * SOON));
    expect(isOver).toBe(false);
    leave();
    await expect(asked).rejects.toMatchObject(NOBODY);
  });

  it('waits for one that comes late', async () => {
    const given: string[] = [];
    const there = queue.abilities;
    queue.abilities = async () => {
      queue.abilities = there;
      await worker(async ({ data }) => void given.push(data.key ?? ''));
      return [];
    };
    await ask();
    expect(given).toEqual([wanted.key]);
  });
});
