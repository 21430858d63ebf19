import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { lookUp } from '../../../src/cache/index.js';
import { openSigner, signEntries } from '../../../src/obtain/index.js';
import { tiny } from '../../e2e/tiny.js';
import { SESSION } from '../../session.js';
import { scratch } from '../../shared/servers.js';
import { newKey } from '../../trust/keys.js';
import { machineIn } from '../machines.js';

const DAY = 24 * 60 * 60 * 1000;

it('a signature is made again when a third of its time is left, and there is one of each key', async () => {
  const dir = await scratch();
  tiny(path.join(dir, 'tiny'));
  const [mine, other] = [newKey(dir, 'mine'), newKey(dir, 'other')];
  const one = await machineIn(dir, 'one');
  const { session, project, answers } = one;
  await one.get();
  const { fingerprint } = answers;
  const start = Date.now() - 5000;
  let day = 0;
  const now = () => new Date(start + day * DAY);
  const signer = await openSigner(session, { key: mine.file, days: 30, now });
  const entry = async () => {
    const found = await lookUp(session, project.cache, fingerprint);
    if (found === undefined) throw new Error('the entry has gone');
    return found;
  };
  const due = async (at: number) => {
    day = at;
    return signer.isDue(project, await entry());
  };

  // What another one signed is not ours.
  await signEntries(session, project, { named: [], key: other.file, days: 300, now });
  expect([await due(0), signer.hasSigned(project, await entry())]).toEqual([true, false]);
  await signer.sign(session, project, fingerprint);
  expect([await due(0), await due(19.9), await due(20.1)]).toEqual([false, false, true]);
  expect(signer.hasSigned(project, await entry())).toBe(true);
  const before = [...(await entry()).signed.keys()];
  await signer.sign(session, project, fingerprint);
  expect([await due(20.1), await due(40), await due(40.2)]).toEqual([false, false, true]);
  const after = [...(await entry()).signed.keys()];
  expect([
    before.length,
    after.length,
    after.filter((name) => before.includes(name)).length,
  ]).toEqual([2, 2, 1]);
  expect(await due(51)).toBe(true);
  expect(signer.hasSigned(project, await entry())).toBe(false);
  expect(readdirSync(path.join(one.root, 'cocci_cache', fingerprint))).toContain(after[0]);
});

it('is told at once of a file that is not a key', async () => {
  const file = path.join(await scratch(), 'no key');
  writeFileSync(file, 'nonsense\n');
  for (const key of [file, '/nonexistent/key']) {
    await expect(openSigner(SESSION, { key, days: 1 })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('is not a key that can sign'),
    });
  }
});
