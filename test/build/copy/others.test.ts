import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withCopyOfOurs } from '../../../src/build/copy/others.js';
import { openProject } from '../../../src/project/index.js';
import { tiny } from '../../e2e/tiny.js';
import { SESSION } from '../../session.js';

const box = mkdtempSync(path.join(os.tmpdir(), 'compat-others-'));
afterAll(() => rmSync(box, { recursive: true, force: true }));

it('looks through the copy that is there, until it is told to stop', async () => {
  const project = await openProject(SESSION, tiny(path.join(box, 'tiny')));
  mkdirSync(path.join(project.places.builds, 'build-6.1.0-tiny', 'sub'), { recursive: true });
  const env = { XDG_CACHE_HOME: path.join(box, 'cache') };
  const look = (signal?: AbortSignal) => withCopyOfOurs({ env, signal }, project, '6.1.0-tiny');
  expect(await look()).toBe(project);
  await expect(look(AbortSignal.abort())).rejects.toMatchObject({ code: 'INTERRUPTED' });
});
