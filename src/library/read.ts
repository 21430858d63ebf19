import path from 'node:path';
import { sha256 } from '../core/bytes.js';
import { PROGRAM_DIR } from '../core/program-dir.js';
import { type CompatTest, readCompatTest, testNotes } from '../detect/index.js';
import { library, readRules } from '../project/index.js';
import { listRules, type Rule } from '../rules/index.js';
import type { Change, ChangeRule, Library } from './change.js';
import { effectOf, identifiersIn } from './effect.js';
import { readSeen, type Seen } from './seen.js';
import { readUpstream } from './upstream.js';

/** All that is known of the library that comes with this program. Asks no kernel. */
export function readLibrary(): Library {
  const { dir, tests, rules } = library();
  const seen = readSeen(path.join(PROGRAM_DIR, 'docs'));
  const read = {
    tests: tests.map((file) => readCompatTest(file, 'library')),
    rules: readRules(rules, 'library', 'when'),
  };
  const texts = new Map(read.tests.map(({ name, text }) => [name, text]));
  const folders = new Set([...tests, ...rules].map((file) => path.dirname(file)));
  return {
    series: seen.series,
    changes: [...folders].sort().map((folder) => {
      const within = ({ file }: { file: string }) => path.dirname(file) === folder;
      const own = { tests: read.tests.filter(within), rules: read.rules.filter(within) };
      return changeOf(path.relative(dir, folder), own, texts, seen);
    }),
  };
}

function changeOf(
  name: string,
  { tests, rules }: { tests: CompatTest[]; rules: Rule[] },
  texts: ReadonlyMap<string, string>,
  seen: Seen,
): Change {
  const header = headerOf(tests[0]?.text ?? '');
  const touched = rules.flatMap(({ touches }) => touches);
  const upstream = rules.flatMap((rule) => readUpstream(rule.upstream ?? ''));
  const isKnown = new Set([...touched, header]);
  const mentions = [...new Set(rules.flatMap(identifiersIn))].filter((word) => !isKnown.has(word));
  return {
    name,
    about: tests.flatMap((test) => testNotes(test).comment ?? []),
    upstream: [...new Map(upstream.map((one) => [JSON.stringify(one), one])).values()],
    header,
    headers: [...new Set(touched.filter((word) => word.endsWith('.h') && word !== header))],
    tests: tests.map((test) => test.name),
    rules: listRules(rules)
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map(({ origin, after, ...listed }): ChangeRule => {
        const rule = rules.find((one) => one.name === listed.name);
        const key = keyOf(listed.name, listed.when, texts);
        return {
          ...listed,
          effect: rule === undefined ? [] : effectOf(rule),
          key,
          on: seen.on.get(key),
          fixed: seen.fixed.get(listed.name) ?? [],
        };
      }),
    mentions,
  };
}

/** The header that a test includes last, beside those that every test includes. */
function headerOf(test: string): string {
  const headers = [...test.matchAll(/^#include <([^>]+)>/gm)].map(([, name]) => name ?? '');
  const own = headers.filter((name) => !/^linux\/(build_bug|module)\.h$/.test(name));
  return own.at(-1) ?? headers.at(-1) ?? 'Kbuild files';
}

/** The tests in the order of the condition, a test as often as it is named there. */
function keyOf(name: string, when: string, texts: ReadonlyMap<string, string>): string {
  const named = (when.match(/\w+/g) ?? []).map((test) => texts.get(test));
  return `${name} ${sha256([when, ...named].join('\0')).slice(0, 12)}`;
}
