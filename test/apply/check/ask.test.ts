import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { askAlone, askGroup } from '../../../src/apply/check/ask.js';
import { groupsOf } from '../../../src/apply/check/ask-together.js';
import type { KeptReach } from '../../../src/apply/check/record-form.js';
import { NO_MACROS } from '../../../src/apply/rule/macros.js';
import { assuming, type Need, parseNeed } from '../../../src/apply/rule/need.js';
import { type Part, partsOf } from '../../../src/apply/rule/part.js';
import type { Session } from '../../../src/core/session.js';
import { parseRule, type Rule } from '../../../src/rules/index.js';
import { type Ran, type Spatch, withScratch } from '../../../src/spatch/index.js';
import { SEED } from '../../fuzz/run.js';
import { SESSION } from '../../session.js';
import { turnOf } from '../../turn-of.js';
import { cocci, describeEach } from '../hosts.js';

const LIBRARY = path.resolve(import.meta.dirname, '../../../cocci');

/** Asks about all parts of some rules, in groups and each alone. */
async function bothWays(spatch: Spatch, rules: readonly Rule[], session: Session = SESSION) {
  const parts = new Map(
    rules.flatMap((rule, at) => partsOf(rule, at, true, NO_MACROS)).map((part) => [part.id, part]),
  );
  return withScratch(session, async (scratch) => {
    let serial = 0;
    const ran: Ran[] = [];
    const how = {
      spatch,
      scratch,
      nextSerial: () => serial++,
      args: [],
      ran: (one: Ran) => void ran.push(one),
    };
    const together = new Map<Part, KeptReach>();
    for (const group of groupsOf([...parts.values()])) {
      for (const [part, reach] of await askGroup(session, how, group)) together.set(part, reach);
    }
    const processes = ran.length;
    const alone = new Map<Part, KeptReach>();
    for (const part of parts.values()) alone.set(part, await askAlone(session, how, part));
    return { together, alone, processes };
  });
}

/** By the text of each part; a need by the words that meet it, since one and the same can be said in several ways. */
const named = (answers: ReadonlyMap<Part, KeptReach>) =>
  Object.fromEntries(
    [...answers].map(([{ rule, text }, { need, ...reach }]) => [
      `${rule.name}: ${text}`,
      { ...reach, need: need && wordsThatMeet(need) },
    ]),
  );

/** Each a set of words that meets it, and no part of which does. */
function wordsThatMeet(need: Need): string[] {
  return [...metBy(need)].map((words) => [...words].sort().join(' ')).sort();
}

function metBy(need: Need): Set<string>[] {
  if (typeof need === 'string') return [new Set([need])];
  if ('any' in need) return least(need.any.flatMap(metBy));
  return need.all
    .map(metBy)
    .reduce(
      (some, more) =>
        least(some.flatMap((one) => more.map((other) => new Set([...one, ...other])))),
      [new Set<string>()],
    );
}

function least(sets: readonly Set<string>[]): Set<string>[] {
  const kept: Set<string>[] = [];
  for (const set of [...sets].sort((one, other) => one.size - other.size))
    if (!kept.some((one) => [...one].every((word) => set.has(word)))) kept.push(set);
  return kept;
}

/** One rule in 16, by their names. */
function isInSample(file: string): boolean {
  return process.env.COMPAT_TEST_ALL !== undefined || turnOf(file) % 32 === SEED % 32;
}

const HEAD = '@@\nexpression e;\n@@\n';

describeEach('asking spatch about several parts at once', (spatch) => {
  test('what is told of the library’s rules is what is told of each alone', async () => {
    const all = readdirSync(LIBRARY, { recursive: true, encoding: 'utf8' });
    const files = all.filter((name) => name.endsWith('.cocci')).sort();
    const rules = files.filter(isInSample).map((file) => {
      const text = readFileSync(path.join(LIBRARY, file), 'latin1');
      return parseRule({ file, text, origin: 'library' });
    });
    const { together, alone, processes } = await bothWays(await spatch(), rules);
    expect(named(together)).toEqual(named(alone));
    expect(processes).toBeLessThan(together.size);
  }, 600_000);

  test.each([
    [
      'instances of a template',
      ['one', 'two'].map((name) => `${HEAD} show(e);\n+ tell("${name}");\n`),
      1,
    ],
    ['one that may match anywhere', [`${HEAD}- e == 0\n+ !e\n`, `${HEAD}- old(e)\n+ new(e)\n`], 1],
    [
      'what only looks for something, and what depends on it',
      ['@r@\n@@\n  there()\n\n@depends on r@\n@@\n- old();\n', `${HEAD}- other(e);\n`],
      1,
    ],
    [
      'identifiers that may be one of several words',
      [
        '@@\nidentifier f = {one, two};\n@@\n- f();\n',
        '@@\nidentifier f = {two, three};\n@@\n- #define f ...\n',
        '@r@\nidentifier f = {one, two};\ntype T;\n@@\n  T f(...) { ... }\n\n@depends on r@\n@@\n- other();\n',
      ],
      1,
    ],
    [
      'a word that one adds and the next needs',
      [`${HEAD}- old(e)\n+ new(e)\n`, `${HEAD}- new(e, 0)\n+ newest(e)\n`],
      2,
    ],
    [
      'one that changes how a function is declared',
      [
        `${HEAD}- old(e);\n`,
        '@@\n@@\n- void\n+ int\nturn(...)\n{\n...\n}\n',
        '@@\nidentifier f;\n@@\n- f\n+ g\n (int only) { ... }\n',
      ],
      4,
    ],
    [
      'a warning, and a name that another declares',
      [`@@\nexpression e;\nsymbol b;\n@@\n- old(e, b);\n`, `${HEAD}- other(e, b);\n`],
      2,
    ],
  ])('%s', async (_, texts, most) => {
    const rules = texts.map((text, at) => cocci(`r${at}`, text));
    const { together, alone, processes } = await bothWays(await spatch(), rules);
    expect(named(together)).toEqual(named(alone));
    expect(processes).toBeLessThanOrEqual(most);
  });

  test('the file and line of one that spatch can’t read is named', async () => {
    const rules = [`${HEAD}- old(e);\n`, `${HEAD}- broken(e\n+ b(e)\n`, `${HEAD}- other(e);\n`];
    const asked = bothWays(
      await spatch(),
      rules.map((text, at) => cocci(`r${at}`, text)),
    );
    await expect(asked).rejects.toMatchObject({
      message: expect.stringMatching(/^\/r\/r1\.cocci:6: /),
    });
  });
});

const NEED = parseNeed('{{a;m0},{{b,c};m1},m2}');

test.each([
  [0, 'a'],
  [1, { any: ['b', 'c'] }],
  [2, true],
  [3, false],
])('a need where of m0, m1 and m2 only m%i is there', (at, left) => {
  const marks = ['m0', 'm1', 'm2'];
  expect(
    NEED && assuming(NEED, (word) => (marks.includes(word) ? marks[at] === word : undefined)),
  ).toEqual(left);
});
