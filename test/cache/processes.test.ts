import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { lookUp, publish } from '../../src/cache/index.js';
import { CompatError } from '../../src/core/errors.js';
import { type StepVerb, silent } from '../../src/core/log.js';
import { SESSION, sessionWith } from '../session.js';
import { compileForChildren, ended, firstWord, startChild } from './compiled.js';
import { alone, FP, names, newCache, publication, tree } from './make.js';

compileForChildren();

describe('several processes on one cache', () => {
  it('make one patch once', async () => {
    const cache = await newCache();
    const workLog = path.join(path.dirname(cache.dir), 'work.log');
    const args = { dir: cache.dir, publication: publication(), workLog };
    const children = [1, 2, 3, 4].map(() => startChild('work-once.mjs', args));
    expect(await Promise.all(children.map(ended))).toEqual([0, 0, 0, 0]);
    expect((await readFile(workLog, 'utf8')).split('\n')).toHaveLength(2);
    expect(await names(cache)).toEqual([FP]);
  });

  it('within one process too, and the one that waits says so', async () => {
    const steps: [StepVerb, string][] = [];
    const cache = await newCache();
    const session = sessionWith({
      log: { ...silent, step: (verb, what) => steps.push([verb, what]) },
    });
    const order: string[] = [];
    const work = (name: string) => async () => {
      order.push(`${name} starts`);
      await sleep(50);
      order.push(`${name} ends`);
    };
    await Promise.all(['a', 'b'].map((name) => alone(cache, FP, work(name), session)));
    const [one, other] = order[0] === 'a starts' ? ['a', 'b'] : ['b', 'a'];
    expect(order).toEqual([`${one} starts`, `${one} ends`, `${other} starts`, `${other} ends`]);
    expect(steps).toEqual([['WAIT', FP]]);
    expect(await names(cache)).toEqual([]);
  });

  it('never shut one another out by a lock whose holder was killed', async () => {
    const cache = await newCache();
    const holder = startChild('hold-lock.mjs', { dir: cache.dir, fingerprint: FP });
    await firstWord(holder);
    let held = false;
    const ours = alone(cache, FP, async () => {
      held = true;
    });
    await sleep(300);
    expect(held).toBe(false);
    holder.kill('SIGKILL');
    await ours;
    expect(await names(cache)).toEqual([]);
  });

  it('let the user interrupt the wait', async () => {
    const controller = new AbortController();
    const log = { ...silent, step: () => controller.abort() };
    const cache = await newCache();
    const session = sessionWith({ log, signal: controller.signal });
    const holder = startChild('hold-lock.mjs', { dir: cache.dir, fingerprint: FP });
    onTestFinished(() => killed(holder));
    await firstWord(holder);
    await expect(alone(cache, FP, async () => 'never', session)).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
  });

  it('leave no lock where they are interrupted before they have it', async () => {
    const cache = await newCache();
    const session = sessionWith({ signal: AbortSignal.abort() });
    await expect(alone(cache, FP, async () => 'never', session)).rejects.toMatchObject({
      code: 'INTERRUPTED',
    });
    expect(await names(cache)).toEqual([]);
  });

  it('pass an error of the work on, and free the lock', async () => {
    const cache = await newCache();
    const failing = alone(cache, FP, async () => {
      throw new CompatError('SPATCH_FAILED', 'as it happens');
    });
    await expect(failing).rejects.toMatchObject({ code: 'SPATCH_FAILED' });
    expect(await alone(cache, FP, async () => 'free')).toBe('free');
  });

  it('work without flock(1), unguarded', async () => {
    const cache = await newCache();
    const { PATH } = process.env;
    process.env.PATH = path.dirname(cache.dir);
    onTestFinished(() => {
      process.env.PATH = PATH;
    });
    await alone(cache, FP, async () => publish(SESSION, cache, publication()));
    await Promise.all(
      ['one', 'two', 'three'].map((label) => publish(SESSION, cache, publication(label))),
    );
    expect(await lookUp(SESSION, cache, FP)).toMatchObject({ form: 'complete' });
    expect((await names(cache)).filter((name) => name.startsWith('.lock'))).toEqual([]);
  });
});

describe('kill -9 while publishing', () => {
  it('leaves the old entry or the new one, at whatever moment', async () => {
    const cache = await newCache();
    const publications = ['one', 'two'].map((label) => publication(label));
    const whole = await Promise.all(publications.map(filesWhenPublished));
    const seen = new Set<string>();
    let published = false;
    for (let round = 0; round < 25; round++) {
      const child = startChild('publish-forever.mjs', { dir: cache.dir, publications });
      await firstWord(child);
      await sleep(30 + Math.random() * 150);
      await killed(child);
      for (const name of await names(cache)) seen.add(name.slice(0, 5));
      const entry = await lookUp(SESSION, cache, FP);
      // Only the very first publishing can be killed before there is any entry.
      if (entry === undefined && !published) continue;
      published = true;
      expect(whole).toContainEqual(await tree(path.join(cache.dir, FP)));
    }
    process.stdout.write(`kill -9: what lay in the cache: ${[...seen].join(' ')}\n`);
    await publish(SESSION, cache, publications[0]!);
    expect(await names(cache)).toEqual([FP]);
    expect(await tree(path.join(cache.dir, FP))).toEqual(whole[0]);
  });

  it('is never noticed by a reader, who sees no half of an entry meanwhile', async () => {
    const cache = await newCache();
    const publications = ['one', 'two'].map((label) => publication(label));
    await publish(SESSION, cache, publications[0]!);
    const writer = startChild('publish-forever.mjs', { dir: cache.dir, publications });
    onTestFinished(() => killed(writer));
    await firstWord(writer);
    const seen = new Set<string | undefined>();
    // Until both were seen, and a good many reads at least.
    for (let reads = 0; reads < 300 || seen.size < publications.length; reads++) {
      const entry = await lookUp(SESSION, cache, FP);
      expect(entry?.form).toBe('complete');
      seen.add(entry?.patch);
    }
    expect([...seen].sort()).toEqual(publications.map(({ patch }) => patch).sort());
  });
});

async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await ended(child);
}

async function filesWhenPublished(made: ReturnType<typeof publication>) {
  const cache = await newCache();
  return tree((await publish(SESSION, cache, made)).dir);
}
