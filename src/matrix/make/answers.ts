import * as v from 'valibot';
import { askFound } from '../../ask/index.js';
import { sha256 } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { Answers } from '../../header/index.js';
import type { Detected } from '../../pipeline.js';
import type { CellWork, Run } from '../context.js';

const ANSWERS = v.object({ text: v.string() });

/** The answers; behind a prefix, where no memory keeps each of them, those that were kept as a whole. */
export async function answersFor(
  run: Run,
  { session, opened, reached }: CellWork,
): Promise<Detected> {
  const { found, tree, since, identity } = reached;
  const { project, tests } = opened;
  const isOurs = found.host.prefix.length > 0 && identity !== undefined;
  const key = isOurs ? sha256(JSON.stringify([identity, tests])) : '';
  const known = isOurs ? run.kept.get('answers', key, ANSWERS) : undefined;
  const answers = known && parsed(known.text, opened);
  if (answers !== undefined) {
    const none = { tests: [], sanity: [], memory: undefined, keyOf: undefined };
    return { project, tree, programs: undefined, answers, ...none };
  }
  run.counts.asked += 1;
  const detected = await askFound(session, project, found, { told: { tree, since } });
  run.counts.compiled += detected.tests.filter(({ from }) => from === 'compiled').length;
  if (isOurs) await run.kept.put('answers', key, { text: detected.answers.text });
  return detected;
}

function parsed(text: string, { project }: CellWork['opened']): Answers | undefined {
  try {
    return Answers.parse(text, project.cache.form, 'kept answers');
  } catch (error) {
    if (error instanceof CompatError && error.code === 'CACHE_DAMAGED') return undefined;
    throw error;
  }
}
