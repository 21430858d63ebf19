import { sha256 } from '../../core/bytes.js';
import { CompatError } from '../../core/errors.js';
import { installingAgain } from '../../core/installer.js';
import { silent } from '../../core/log.js';
import type { Session } from '../../core/session.js';
import type { Rule } from '../../rules/index.js';
import type { Spatch } from '../../spatch/index.js';
import { applyRules } from '../apply.js';

const TEXT = '@@\nexpression e;\n@@\n- before(e)\n+ after(e)\n';
const SOURCE = 'int f(int x)\n{\n\treturn before(x + 1);\n}\n';
const EXPECTED = 'int f(int x)\n{\n\treturn after(x + 1);\n}\n';

const RULE: Rule = {
  name: 'proof',
  file: 'proof.cocci',
  kind: 'cocci',
  text: TEXT,
  digest: sha256(TEXT),
  after: [],
  touches: ['before'],
  unless: [],
  mustMatch: false,
  allows: [],
  origin: 'library',
};

const PROOF_MS = 120_000;

/**
 * Runs a one-line semantic patch just as applyRules runs the module's, and looks at the result: proof
 * that spatch works, and that a wrapper in spatch.command shows it our files. Throws SPATCH_FAILED where
 * the result isn't as expected, and SPATCH_TIMEOUT after two minutes.
 */
export async function proveSpatch(session: Session, spatch: Spatch): Promise<void> {
  const result = await applyProof(session, spatch);
  if (result === EXPECTED) return;
  throw notAtWork(spatch, 'does not do what a one-line rule says', { output: result });
}

async function applyProof(session: Session, spatch: Spatch): Promise<string> {
  // Its rule is not a step of the user's; its command may be of interest.
  const log = { ...silent, command: session.log.command };
  try {
    const { sources } = await applyRules({ ...session, log }, spatch, {
      rules: [RULE],
      sources: new Map([['proof.c', Buffer.from(SOURCE)]]),
      args: [],
      group: 'together',
      strict: true,
      timeoutMs: PROOF_MS,
    });
    return String(sources.get('proof.c'));
  } catch (error) {
    if (!(error instanceof CompatError) || error.code !== 'SPATCH_FAILED') throw error;
    throw notAtWork(spatch, 'fails on a one-line rule', {
      output: error.output ?? '',
      cause: error,
    });
  }
}

function notAtWork(
  { command }: Spatch,
  what: string,
  details: { output: string; cause?: unknown },
): CompatError {
  const hint =
    command.length === 1
      ? `Reinstall it (${installingAgain('spatch')}), or name another in spatch.command in compat.toml.`
      : 'A wrapper must run spatch in the directory it is called in, and show it the files there: for a container mount the directory for temporary files (TMPDIR, else /tmp) at the same path, and set its working directory to "$PWD".';
  return new CompatError('SPATCH_FAILED', `${command.join(' ')} ${what}`, { ...details, hint });
}
