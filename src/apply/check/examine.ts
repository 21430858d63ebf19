import { CompatError } from '../../core/errors.js';
import { type Finding, orError } from '../../core/finding.js';
import type { Session } from '../../core/session.js';
import { findSpatch, provePython, type Spatch } from '../../spatch/index.js';
import { proveSpatch } from './prove.js';

/**
 * Looks for what a spatch host needs. Nothing missing is an error: it is a finding.
 *
 * @param command as spatch.command says
 * @param install the command that installs spatch
 */
export async function examineSpatchHost(
  session: Session,
  command: readonly string[],
  install: string,
): Promise<Finding[]> {
  const role = 'spatch host';
  const what = command.join(' ');
  const spatch = await orError(findSpatch(session, command));
  if (spatch === undefined) return [{ role, what, ok: false, found: 'is not here', fix: install }];
  if (spatch instanceof CompatError)
    return [{ role, what, ok: false, found: spatch.message, fix: spatch.hint ?? install }];
  const proof = await orError(proveSpatch(session, spatch));
  const works =
    proof instanceof CompatError
      ? {
          ok: false,
          found: `${spatch.version}, but ${proof.message}`,
          fix: proof.hint ?? install,
        }
      : { ok: true, found: `${spatch.version}, a semantic patch went through it` };
  return [{ role, what, ...works }, await python(session, spatch, install)];
}

async function python(session: Session, spatch: Spatch, install: string): Promise<Finding> {
  const finding = {
    role: 'spatch host' as const,
    what: 'Python in spatch',
    onlyFor: 'rules with script:python',
  };
  const proof = await orError(provePython(session, spatch));
  if (!(proof instanceof CompatError)) return { ...finding, ok: true, found: 'works' };
  return { ...finding, ok: false, found: proof.message, fix: proof.hint ?? install };
}
