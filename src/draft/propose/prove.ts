import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Compared } from '../../changes/index.js';
import { CompatError } from '../../core/errors.js';
import { withTempDir } from '../../core/files/temp-dir.js';
import { aside } from '../../core/log.js';
import type { Session } from '../../core/session.js';
import { readCompatTest, runTests } from '../../detect/index.js';
import type { Project } from '../../project/index.js';
import { parseRule } from '../../rules/index.js';
import type { Spatch } from '../../spatch/index.js';
import type { KernelTree } from '../../target/index.js';
import { ruleText, testText } from '../texts.js';
import { applied } from '../write.js';
import type { Candidate } from './candidate.js';
import { isCallable } from './tables.js';

/** The two kernels that answer. */
export interface Trees {
  old: KernelTree;
  now: KernelTree;
}

/** A candidate that spatch took, with all its texts. */
export interface Tried {
  candidate: Candidate;
  name: string;
  test: string;
  rule: string;
  before: string;
  after: string;
  /** The driver's files that the rule changes. */
  changes: string[];
}

/** Has spatch read the rule, and apply it to the before part and to the driver's files. A string says why not. */
export async function tryRule(
  session: Session,
  spatch: Spatch,
  project: Project,
  candidate: Candidate,
  {
    files,
    name,
    date,
    notes,
  }: { files: readonly string[]; name: string; date: string; notes: readonly string[] },
): Promise<Tried | string> {
  const { shape, headers } = candidate;
  const text = ruleText({ ...shape, name }, [...notes, ...candidate.notes]);
  const before = moduleText(headers, candidate.before);
  const own = new Map(
    files.flatMap((file) => {
      const bytes = project.sources.get(file);
      return bytes === undefined ? [] : [[file, bytes] as const];
    }),
  );
  const quiet = { ...session, log: aside(session.log) };
  let done: Awaited<ReturnType<typeof applied>>;
  try {
    const rule = parseRule({ file: `${name}__no_present.cocci`, text, origin: 'user' });
    done = await applied(quiet, project, spatch, { rule, before, own });
  } catch (error) {
    if (!(error instanceof CompatError) || error.code === 'INTERRUPTED') throw error;
    return `spatch does not take the rule: ${error.message}`;
  }
  const { after, changes } = done;
  if (after === before) return 'the rule does not match the example';
  if (own.size > 0 && changes.length === 0) return "the rule does not match the driver's own code";
  const test = testText(shape, shape.test.startsWith('#include') ? [] : headers, date);
  return { candidate, name, test, rule: text, before, after, changes };
}

function moduleText(headers: readonly string[], code: string): string {
  const names = ['linux/module.h', ...headers.filter((one) => one !== 'linux/module.h')];
  return `${names.map((one) => `#include <${one}>\n`).join('')}\n${code}`;
}

/** What each kernel says of the three texts. */
interface Said {
  test: boolean;
  before: boolean;
  after: boolean;
}

/** For each what is wrong with it; undefined for one that is proved. All compile together, once for each kernel. */
export async function prove(
  session: Session,
  { old, now }: Trees,
  kernels: Compared,
  gplCompatible: boolean,
  tried: readonly Tried[],
): Promise<(string | undefined)[]> {
  const was = await answers(session, old, gplCompatible, tried);
  const is = await answers(session, now, gplCompatible, tried);
  return tried.map(({ candidate }, at) => {
    const [before, after] = [was[at], is[at]];
    if (before === undefined || after === undefined) return 'it was not compiled';
    return wrongIn(before, after, candidate, kernels);
  });
}

function wrongIn(
  was: Said,
  is: Said,
  { to, shape, isOld }: Candidate,
  { old, now }: Compared,
): string | undefined {
  const [from, on] = [old.table.release, now.table.release];
  if (!was.test) return `${from} says no to the test`;
  if (is.test) return `${on} says yes to the test`;
  const isLinked = shape.exports.every((name) => isCallable(now.table, name));
  if (!was.before) return `the old form does not build on ${from}`;
  if (is.before && isLinked) return `the old form builds on ${on}, too`;
  if (!is.after || (to !== undefined && !isLinkable(to, now.table)))
    return `the new form does not build on ${on}`;
  // What takes its place may have stood beside it before.
  const stoodThere =
    isOld === true ||
    (to !== undefined && (old.table.declared.has(to) || old.table.headers.has(to)));
  return was.after && !stoodThere ? `the new form builds on ${from}, too` : undefined;
}

function isLinkable(name: string, table: Compared['now']['table']): boolean {
  const isFunction = table.declared.get(name)?.some(({ kind }) => kind === 'function') ?? false;
  return !isFunction || isCallable(table, name);
}

/** An int where a pointer is wanted is a warning to some compilers. */
const STRICT = '#pragma GCC diagnostic error "-Wint-conversion"\n';

async function answers(
  session: Session,
  tree: KernelTree,
  gplCompatible: boolean,
  tried: readonly Tried[],
): Promise<Said[]> {
  return withTempDir(session, async (dir) => {
    const write = async (name: string, text: string) => {
      const file = path.join(dir, name);
      await writeFile(file, text, 'latin1');
      return readCompatTest(file, 'user');
    };
    const files = [];
    for (const [at, { test, before, after }] of tried.entries()) {
      files.push({
        test: await write(`compat_test_${at}.c`, test),
        before: await write(`compat_before_${at}.c`, strict(before)),
        after: await write(`compat_after_${at}.c`, strict(after)),
      });
    }
    const found = await runTests(
      { ...session, log: aside(session.log) },
      {
        ...{ tree, gplCompatible, isolated: false, tempDir: dir, flags: [] },
        sanity: { mustPass: [], mustFail: [] },
        tests: files.flatMap((one) => Object.values(one)),
      },
    );
    return files.map(({ test, before, after }) => ({
      test: found.get(test)?.yes === true,
      before: found.get(before)?.yes === true,
      after: found.get(after)?.yes === true,
    }));
  });
}

/** Behind the includes, so that the headers are read as ever. */
function strict(text: string): string {
  const at = text.lastIndexOf('#include');
  const end = text.indexOf('\n', at) + 1;
  return `${text.slice(0, end)}${STRICT}${text.slice(end)}`;
}
