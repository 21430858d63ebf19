import { isKbuildFile } from '../core/files/names.js';
import type { Session } from '../core/session.js';
import type { Spatch } from '../spatch/index.js';
import { type Applied, applyPlain } from './apply-plain.js';
import { type Hidden, hideDead } from './arms/hidden.js';
import { hidingFor } from './arms/hiding.js';
import { showEvents } from './events/shown.js';
import type { ApplyOptions } from './run/state.js';

/**
 * Applies the rules in their order, each to what the ones before it left, in memory and a scratch
 * directory. A rule is not run on a file that holds nothing it needs. Only rules of kind 'cocci' need a
 * spatch, and see no Kbuild files. Code that spatch had to skip, in files that the rule touches, is reported when all
 * rules have run; so is a rule of the library that was left out on a file, since spatch died of the two.
 *
 * Throws SPATCH_FAILED, SPATCH_TIMEOUT, RULE_MATCHED_NOTHING, with `strict` SPATCH_SKIPPED_CODE, for a
 * .patch rule what patch/ throws, and CONFIG for a macro file that isn't there.
 */
export async function applyRules(
  session: Session,
  spatch: Spatch | undefined,
  options: ApplyOptions,
): Promise<Applied> {
  // The lines of a .patch rule are those of the file, all of them.
  const isPlain = options.rules.some(({ kind }) => kind === 'patch');
  const { arms = 'each' } = options;
  const hiding = hidingFor(options);
  // Of a file in which a rule touches what is hidden, less is, and then nothing.
  const steps = new Map<string, number>();
  for (let turn = 0; turn < MOST_TURNS && !isPlain && arms === 'each'; turn++) {
    const hidden = hideDead(options.sources, (file) => hiding(file, steps.get(file) ?? 0));
    if (hidden === undefined) break;
    const applied = await applyToEvents(session, spatch, { ...options, sources: hidden.sources });
    const shown = withShown(applied, hidden);
    if (!Array.isArray(shown)) return shown;
    const names = shown.join(', ');
    session.log.detail(`a rule touches an arm of an #if that these kernels do not read: ${names}`);
    for (const file of shown) steps.set(file, (steps.get(file) ?? 0) + 1);
  }
  return isPlain || arms !== 'each'
    ? applyPlain(session, spatch, options)
    : applyToEvents(session, spatch, options);
}

/** So often rules are applied to sources of which something is hidden: a file may have more of it shown each time. */
const MOST_TURNS = 4;

/** The same, where spatch sees each trace event as a function; it reads nothing of them else. */
async function applyToEvents(
  session: Session,
  spatch: Spatch | undefined,
  options: ApplyOptions,
): Promise<Applied> {
  const left = new Set<string>();
  for (let turn = 0; turn < 2; turn++) {
    const isSeen = (file: string): boolean => !isKbuildFile(file) && !left.has(file);
    const events = showEvents(options.sources, isSeen);
    if (events === undefined) break;
    const applied = await applyPlain(session, spatch, { ...options, sources: events.sources });
    const shown = withShown(applied, events);
    if (!Array.isArray(shown)) return shown;
    session.log.detail(`a rule touches what is hidden of trace events: ${shown.join(', ')}`);
    for (const file of shown) left.add(file);
  }
  return applyPlain(session, spatch, options);
}

/** With what was hidden, or the files in which a rule touched that. */
function withShown(applied: Applied, hidden: Hidden): Applied | string[] {
  const touched = new Set<string>();
  const shown = (files: ReadonlyMap<string, Buffer>): Map<string, Buffer> =>
    new Map(
      [...files].map(([file, bytes]) => {
        const now = hidden.shown(file, bytes);
        if (now === undefined) touched.add(file);
        return [file, now ?? bytes];
      }),
    );
  const sources = shown(applied.sources);
  const steps = applied.steps.map(({ rules, files }) => ({ rules, files: shown(files) }));
  return touched.size > 0 ? [...touched] : { ...applied, sources, steps };
}

export type { Applied };
