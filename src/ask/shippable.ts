import type { CompatTest } from '../detect/index.js';
import { exportShipped, type Shippable } from '../memory/index.js';
import type { Project } from '../project/index.js';
import type { Asked } from './ask.js';
import type { Memory } from './open-memory.js';

/** Where packages install what answers depend on: the same files at the same paths on any machine. */
export const INSTALLED = ['/usr/', '/lib/', '/bin/'];

type AskedFor = Pick<Asked, 'keyOf' | 'sanity'> & { project: Project };

/** The tests that were asked, by the keys of their answers. */
export function keysOf(asked: readonly AskedFor[]): Map<string, CompatTest> {
  return new Map(
    asked.flatMap(({ project, keyOf, sanity }) =>
      keyOf ? [...project.tests, ...sanity].map((test) => [keyOf(test), test] as const) : [],
    ),
  );
}

/** What of the answers holds on every machine that has the same packages; undefined where nothing is kept. */
export function shippableOf(
  { dir, id }: Pick<Memory, 'dir' | 'id'>,
  asked: readonly AskedFor[],
): Shippable | undefined {
  const inKeys = asked.flatMap(({ project, sanity }) =>
    [...project.tests, ...sanity].map((test) => test.file),
  );
  return exportShipped({ dir, id, keys: [...keysOf(asked).keys()], under: INSTALLED, inKeys });
}
