import { CompatError } from '../../core/errors.js';
import { inTurns } from '../../core/jobs/scheduler.js';
import type { Session } from '../../core/session.js';
import type { Rule } from '../../rules/index.js';
import {
  atLeast,
  OLDEST,
  provePython,
  type Ran,
  type Spatch,
  usesPython,
  withScratch,
} from '../../spatch/index.js';
import { macrosOf } from '../rule/macros.js';
import { type Part, partsOf } from '../rule/part.js';
import { openRecord, type Record } from '../run/record.js';
import { mayAskFileByFile } from '../run/together.js';
import { askGroup } from './ask.js';
import { groupsOf } from './ask-together.js';
import type { Reaches } from './reach.js';
import type { KeptReach } from './record-form.js';

export interface CheckOptions {
  /** Those that are not of kind 'cocci' are passed over: they don't need spatch. */
  rules: readonly Rule[];
  /** Those of which is to be known how far they reach [all]. */
  toAsk?: readonly Rule[] | undefined;
  /** The module's own arguments for spatch, such as `-D` for a rule with virtuals. */
  args?: readonly string[] | undefined;
  /** As applyRules is to be told [none]. */
  macroFile?: string | undefined;
  /** The same [none]. */
  sources?: ReadonlyMap<string, Buffer> | undefined;
  /** Whether files are seen together, as applyRules is to be told [together]. */
  group?: 'together' | 'each' | undefined;
  /** What earlier runs found [nothing]. */
  record?: Record | undefined;
  /** Told of each spatch process, and what it cost [nobody]. */
  ran?: ((one: Ran) => void) | undefined;
}

/**
 * Checks, before anything is run, that this spatch can run these rules: that it is new enough, parses
 * each of them, and has its Python where one needs it. Throws SPATCH_FAILED, which names the rule's
 * file, and the line in it where spatch tells one. What spatch only warns of goes to the log. Returns how
 * far each part of a rule reaches.
 */
export async function checkRules(
  session: Session,
  spatch: Spatch,
  options: CheckOptions,
): Promise<Reaches> {
  const rules = options.rules.filter(({ kind }) => kind === 'cocci');
  checkVersion(spatch, rules);
  const parsed = await withScratch(session, async (scratch) => {
    const { args = [], record = openRecord(), ran } = options;
    const hasConditions = mayAskFileByFile(options);
    const macros = await macrosOf(options);
    const { toAsk = rules } = options;
    const ofThese = rules.filter((rule) => toAsk.includes(rule));
    const all = ofThese.flatMap((rule, index) => partsOf(rule, index, hasConditions, macros));
    const parts = new Map(all.map((part) => [part.id, part]));
    const reaches = await knownReaches(record, parts.values());
    const unknown = [...parts.values()].filter(({ id }) => !reaches.has(id));
    let serial = 0;
    const how = { spatch, scratch, nextSerial: () => serial++, args, ran };
    const asked = await inTurns(
      session,
      groupsOf(unknown).map((group) => (own) => askGroup(own, how, group)),
    );
    for (const [{ id }, reach] of asked.flat()) {
      await record.writeReach(id, reach);
      reaches.set(id, reach);
    }
    for (const { id, rule } of parts.values()) {
      const warnings = reaches.get(id)?.warnings ?? [];
      for (const warning of warnings) session.log.info(`${rule.file}: ${warning}`);
    }
    return reaches;
  });
  const rule = rules.find(usesPython);
  if (rule !== undefined) await provePython(session, spatch, rule);
  return parsed;
}

/** Those that earlier runs found. */
async function knownReaches(
  record: Record,
  parts: Iterable<Part>,
): Promise<Map<string, KeptReach>> {
  const reaches = new Map<string, KeptReach>();
  for (const { id } of parts) {
    const kept = await record.readReach(id);
    record.countPart(kept === undefined);
    if (kept !== undefined) reaches.set(id, kept);
  }
  return reaches;
}

function checkVersion(spatch: Spatch, rules: readonly Rule[]): void {
  const { version, command } = spatch;
  if (!atLeast(version, OLDEST)) {
    throw tooOld(
      `compat-gen needs spatch ${OLDEST} or newer, and ${command.join(' ')} is ${version}`,
    );
  }
  for (const { name, file, spatchAtLeast } of rules) {
    if (spatchAtLeast === undefined || atLeast(version, spatchAtLeast)) continue;
    throw tooOld(
      `rule ${name} (${file}) needs spatch ${spatchAtLeast} or newer, and ${command.join(' ')} is ${version}`,
    );
  }
}

function tooOld(message: string): CompatError {
  return new CompatError('SPATCH_FAILED', message, {
    hint: 'Install a newer coccinelle, or name one in spatch.command in compat.toml; a container will do.',
  });
}
