import { withTempDir } from '../../core/files/temp-dir.js';
import { aside } from '../../core/log.js';
import type { Session } from '../../core/session.js';
import { readCompatTest, runTests } from '../../detect/index.js';
import type { Project } from '../../project/index.js';
import { selectRules, testsNamedBy } from '../../rules/index.js';
import type { KernelTree } from '../../target/index.js';

/**
 * Those of some rules that a kernel asks for, by name: their condition holds there. A rule that knows the way back from a
 * kernel's form says nothing of the way there. Throws what compiling throws.
 */
export async function askedForBy(
  session: Session,
  project: Project,
  tree: KernelTree,
  names: ReadonlySet<string>,
): Promise<Set<string>> {
  const rules = project.allRules.filter(({ name, isDraft }) => names.has(name) && !isDraft);
  const named = new Set(testsNamedBy(rules));
  const tests = project.allTests
    .filter(({ name }) => named.has(name))
    .map(({ file, origin }) => readCompatTest(file, origin));
  const answers = await withTempDir(session, (tempDir) =>
    runTests(
      { ...session, log: aside(session.log) },
      {
        ...{ tree, tests, tempDir, gplCompatible: project.gplCompatible, isolated: false },
        ...{ sanity: { mustPass: [], mustFail: [] }, flags: [] },
      },
    ),
  );
  const found = new Map([...answers].map(([{ name }, { yes }]) => [name, yes]));
  const selected = selectRules(project.allRules, (test) => found.get(test), rules);
  return new Set(selected.map(({ name }) => name));
}
