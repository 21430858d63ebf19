import { CompatError } from '../core/errors.js';
import { type Runner, run } from '../core/process/process.js';
import type { Rule } from '../rules/index.js';
import { failureOf, spatchFailed, WITHOUT_PYTHON } from './failure.js';
import type { Spatch } from './find.js';
import { putRule, putSources, withScratch } from './scratch.js';

const USES_PYTHON = /\b(?:script|initialize|finalize)\s*:\s*python\b/;

/** Loading Python takes well under a second. */
const PROBE_MS = 120_000;

const PROBE_RULE = `@initialize:python@
@@
import sys

@@
@@
- probe()
+ probed()
`;

/** Whether a rule has a script in Python, or a constraint that is one. */
export function usesPython(rule: Pick<Rule, 'text'>): boolean {
  return USES_PYTHON.test(rule.text);
}

const USES_SCRIPTS = /\b(?:script|initialize|finalize)\s*:/;

/** Whether a rule has a script in any language, or a constraint that is one. */
export function usesScripts(rule: Pick<Rule, 'text'>): boolean {
  return USES_SCRIPTS.test(rule.text);
}

/**
 * Runs a line of Python in spatch. `spatch --version` says "Python scripting support: yes" even where
 * the library is missing: spatch loads it only when a script asks for it, and Debian's coccinelle
 * depends on python3, but not on libpython3.x. Throws SPATCH_FAILED, with the package to install.
 *
 * @param rule the one that needs it, for the message
 */
export async function provePython(
  session: Runner,
  spatch: Spatch,
  rule?: Pick<Rule, 'name' | 'file'>,
): Promise<void> {
  const need = rule === undefined ? '' : `, and rule ${rule.name} (${rule.file}) has one`;
  const message = `spatch ${spatch.version} (${spatch.command.join(' ')}) cannot run Python scripts${need}`;
  if (!spatch.python) {
    throw new CompatError('SPATCH_FAILED', message, { hint: WITHOUT_PYTHON });
  }
  await withScratch(session, async (scratch) => {
    await putSources(scratch, new Map([['probe.c', Buffer.from('void f(void) { probe(); }\n')]]));
    const ruleFile = await putRule(scratch, 0, PROBE_RULE);
    const result = await run(
      session,
      [
        ...spatch.command,
        '--no-show-diff',
        '--temp-files',
        '../tmp',
        '--sp-file',
        ruleFile,
        'probe.c',
      ],
      { cwd: scratch.tree, env: scratch.env, timeoutMs: PROBE_MS },
    );
    if (failureOf(result) !== undefined) throw spatchFailed(message, result, new Map());
  });
}
