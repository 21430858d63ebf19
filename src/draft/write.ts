import path from 'node:path';
import { applyRules } from '../apply/index.js';
import { CompatError } from '../core/errors.js';
import { writeAtomic } from '../core/files/atomic.js';
import { fixedFolder, matching } from '../core/files/glob.js';
import { readIfThere } from '../core/files/missing.js';
import type { Session } from '../core/session.js';
import { type Project, spatchOptions } from '../project/index.js';
import { parseRule, type Rule } from '../rules/index.js';
import { findSpatch, type Spatch } from '../spatch/index.js';
import { FILL_IN } from './arguments.js';
import type { Drafted } from './draft.js';
import { beforeText, ruleText } from './texts.js';

/** What was written, and what it does. */
export interface Written {
  /** Absolute paths: the test, the rule, and its pair where spatch is at hand. */
  files: string[];
  rule: string;
  /** Why it is a draft, which no build uses; undefined for a rule that is proved. */
  unproved?: string;
  /** Words in the files that a person has to replace. */
  open: string[];
  /** Whether spatch ran the rule: false where there is none. */
  tried: boolean;
  /** The driver's files that the rule changes. */
  changes: string[];
}

/**
 * Writes a draft where builds of this module find it: beside the module's own tests and rules, or, for a directory
 * without compat.toml, in the user's own place; or below `output`. The after part of the pair is what spatch makes
 * of the driver's own code. No build uses it before a person has removed its line "compat: draft". Throws USAGE where one
 * of the files is there already, CONFIG where compat.toml would not find them, SPATCH_FAILED.
 */
export async function writeDraft(
  session: Session,
  project: Project,
  {
    drafted,
    unproved,
    output,
  }: { drafted: Drafted; unproved: string; output?: string | undefined },
): Promise<Written> {
  const { shape, test } = drafted;
  const name = freeName(project, shape.name);
  const text = ruleText({ ...shape, name }, notesOf(drafted), true);
  const rule = parseRule({ file: `${name}__no_present.cocci`, text, origin: 'user' });
  const { before, after, changes } = await pairOf(session, project, drafted, rule);
  const open = [...new Set(text.match(new RegExp(`\\b${FILL_IN}\\w+`, 'g')))];
  // Without the other kernel the rule's words for the arguments are not those of its pair.
  const hasPair = open.length === 0 || drafted.there !== undefined;
  const pair = hasPair && after !== undefined ? { before, after } : undefined;
  const files = await writeFiles(project, { name, test, rule: text, pair }, output);
  return { files, rule: rule.name, unproved, open, tried: after !== undefined, changes };
}

/** The texts of a change's folder. */
export interface FolderTexts {
  /** Of the test (have_NAME) and the rule (NAME__no_present). */
  name: string;
  test: string;
  rule: string;
  pair?: { before: string; after: string } | undefined;
}

/** Writes them where builds find them, or below `output`, and returns their paths. Throws USAGE, CONFIG as writeDraft. */
export async function writeFiles(
  project: Project,
  { name, test, rule, pair }: FolderTexts,
  output: string | undefined,
): Promise<string[]> {
  const places = output === undefined ? placesIn(project, name) : together(path.join(output, name));
  const stem = path.join(places.rules, `${name}__no_present`);
  const all = new Map([
    [path.join(places.tests, `have_${name}.c`), test],
    [`${stem}.cocci`, rule],
  ]);
  if (pair !== undefined) {
    all.set(`${stem}.before.c`, pair.before);
    all.set(`${stem}.after.c`, pair.after);
  }
  for (const file of all.keys()) {
    if ((await readIfThere(file)) === undefined) continue;
    throw new CompatError('USAGE', `${file} is there already: nothing was written`, {
      hint: 'Change that one, or remove it first.',
    });
  }
  for (const [file, content] of all) await writeAtomic(file, Buffer.from(content, 'latin1'));
  return [...all.keys()];
}

/** The kernels' words, for whoever changes the rule. */
function notesOf({ here, there }: Drafted): string[] {
  return [there, here].flatMap((one) =>
    one === undefined ? [] : [`${one.release}: ${one.declaration ?? 'has no such thing'}`],
  );
}

/** A name that no other test or rule has: by its name it would take the place of that one. */
export function freeName({ allRules, allTests }: Project, wanted: string): string {
  const taken = new Set([
    ...allRules.filter(({ origin }) => origin === 'library').map((rule) => rule.name),
    ...allTests.filter(({ origin }) => origin === 'library').map((test) => test.name),
  ]);
  const isFree = (name: string) => !taken.has(`have_${name}`) && !taken.has(`${name}__no_present`);
  return isFree(wanted) ? wanted : `${wanted}_as_used`;
}

interface RulePlaces {
  tests: string;
  rules: string;
}

function together(dir: string): RulePlaces {
  return { tests: dir, rules: dir };
}

function placesIn({ config, rulesDir }: Project, name: string): RulePlaces {
  if (config.file === undefined) return together(path.join(rulesDir, name));
  const folder = (patterns: readonly string[], file: string): string => {
    for (const pattern of patterns) {
      const place = fixedFolder(pattern);
      if (matching([path.posix.join(place, file)], [pattern]).length > 0) return place;
    }
    throw new CompatError('CONFIG', `${config.file}: no pattern would find ${file}`, {
      hint: `The patterns are: ${patterns.join(', ')}. Add one, such as compat/cocci/*.cocci or compat/tests/*.c, or say -o DIR.`,
    });
  };
  return {
    tests: path.join(config.root, folder(config.tests.files, `have_${name}.c`)),
    rules: path.join(config.root, folder(config.rules.files, `${name}__no_present.cocci`)),
  };
}

async function pairOf(session: Session, project: Project, { uses }: Drafted, rule: Rule) {
  const spatch = await findSpatch(session, project.config.spatch.command);
  const before = beforeText(uses);
  if (spatch === undefined) return { before, after: undefined, changes: [] };
  const used = new Set(uses.map(({ file }) => file));
  const own = new Map([...project.sources].filter(([file]) => used.has(file)));
  return { before, ...(await applied(session, project, spatch, { rule, before, own })) };
}

/** What a rule makes of an example, and the files of the driver that it changes. Throws what applyRules throws. */
export async function applied(
  session: Session,
  project: Project,
  spatch: Spatch,
  { rule, before, own }: { rule: Rule; before: string; own: ReadonlyMap<string, Buffer> },
): Promise<{ after: string; changes: string[] }> {
  const apply = async (sources: ReadonlyMap<string, Buffer>) => {
    const options = { ...spatchOptions(project.config), strict: false, rules: [rule] };
    return (await applyRules(session, spatch, { ...options, sources })).sources;
  };
  const example = `${rule.name}.c`;
  const bytes = Buffer.from(before, 'latin1');
  const after = (await apply(new Map([[example, bytes]]))).get(example) ?? bytes;
  const changed = await apply(own);
  const isOther = ([file, one]: [string, Buffer]) => !own.get(file)?.equals(one);
  return {
    after: after.toString('latin1'),
    changes: [...changed].filter(isOther).map(([file]) => file),
  };
}
