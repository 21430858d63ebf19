import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { knownAnswers } from '../cache/index.js';
import type { Session } from '../core/session.js';
import { macroName, nearest } from '../header/index.js';
import type { Project } from '../project/index.js';
import type { Asked } from './ask.js';

/** Below this many lost answers nothing is suspicious: kernels do differ. */
const FEW = 5;

/**
 * Says so when the answers look less like an old kernel than like a broken set-up: most of what the
 * nearest known kernel answers yes to is a no here; or a test includes a header that no kernel has. The library's tests
 * were seen to say yes somewhere; the header of a newer kernel need not be on this machine.
 */
export async function mistrust(
  session: Session,
  project: Project,
  { answers, tests, sanity, tree }: Asked,
): Promise<void> {
  const known = await knownAnswers(project.cache);
  const { prefix } = project.config.tests;

  const others = known.filter(({ fingerprint }) => fingerprint !== answers.fingerprint);
  const near = nearest(answers, others);
  const lost = near?.differences.filter(({ a, b }) => a === false && b === true) ?? [];
  const there = others.find(({ fingerprint }) => fingerprint === near?.fingerprint)?.macros;
  const yesThere = [...(there?.values() ?? [])].filter(Boolean).length;
  const example = tests.find(({ test }) => macroName(test, prefix) === lost[0]?.name);
  const isOdd = lost.length >= FEW && lost.length * 3 >= yesThere * 2;
  if (near && example && isOdd && tree.kind.isKernel) {
    session.log.warn({
      kind: 'many-no',
      no: lost.length,
      nearest: near.fingerprint,
      test: example.test,
      output: example.output.split('\n').slice(0, 6).join('\n'),
    });
  }

  // By their text: what is named in tests.must-fail may be a link to the test, or a copy of it.
  const ofSanity = new Set(sanity.map(({ digest }) => digest));
  const unsuspected = project.tests
    .filter(({ digest, origin }) => origin === 'library' || ofSanity.has(digest))
    .map(({ name }) => name);
  for (const { test, missingHeader } of tests) {
    if (missingHeader === undefined || unsuspected.includes(test)) continue;
    const seen = known.some((others) => others.of(test) === true);
    if (seen || isInSomeTree(missingHeader)) continue;
    session.log.warn({ kind: 'missing-header', test, header: missingHeader });
  }
}

/** Where a kernel tree has headers that a test may name. */
const PLACES = ['include', 'arch/x86/include'].flatMap((dir) =>
  ['', 'uapi', 'generated', 'generated/uapi'].map((below) => path.join(dir, below)),
);

/** Whether any header tree installed on this machine has the header. */
function isInSomeTree(header: string): boolean {
  if (!existsSync('/usr/src')) return false;
  const trees = readdirSync('/usr/src').filter((name) => name.startsWith('linux-'));
  return trees.some((tree) =>
    PLACES.some((place) => existsSync(path.join('/usr/src', tree, place, header))),
  );
}
