import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { publish } from '../../src/cache/index.js';
import { Answers } from '../../src/header/index.js';
import { patchFor } from '../../src/obtain/index.js';
import { openProject } from '../../src/project/index.js';
import { renaming, tiny } from '../e2e/tiny.js';
import { sessionWith } from '../session.js';

/** Two compat.h of one MD5 can't be made here: so every compat.h has the same. */
const DIGEST = 'd'.repeat(32);
vi.mock('../../src/header/fingerprint.js', async (original) => ({
  ...(await original<object>()),
  fingerprint: () => DIGEST,
}));

it('an entry for another compat.h of the same digest is not used', async () => {
  const dir = await mkdtemp(path.join(os.tmpdir(), 'same digest '));
  onTestFinished(() => rm(dir, { recursive: true }));
  tiny(path.join(dir, 'tiny'), { 'compat/cocci/old.cocci': renaming('have_moon', 'a', 'b') });
  const session = sessionWith({ env: { ...process.env, XDG_CACHE_HOME: path.join(dir, 'cache') } });
  const project = await openProject(session, path.join(dir, 'tiny'));
  const { form } = project.cache;
  const of = (yes: boolean) =>
    Answers.from(
      project.tests.map(({ name }) => ({ test: name, yes: yes && name !== 'have_moon' })),
      form,
    );
  await publish(session, project.cache, {
    answers: of(true),
    patch: '',
    rules: [],
    sources: project.sourceDigests,
    spatch: 'none',
    inputs: [],
    skipped: [],
    releases: [],
  });
  const policy = { locked: true, useStale: true, mayAsk: false, replaceForeign: false };
  const take = (yes: boolean) =>
    patchFor(session, project, { answers: of(yes), rules: [] }, policy);
  expect((await take(true)).made).toBe(false);
  await expect(take(false)).rejects.toMatchObject({
    code: 'CACHE_DAMAGED',
    message: expect.stringMatching(/d{32}\/compat\.h is not the one of this kernel/),
  });
});
