import type { Asked, Candidates } from './candidate.js';
import { candidatesForCall } from './of-call.js';
import { candidatesForHeader } from './of-header.js';
import { candidatesForMember } from './of-member.js';

/** What a rule for a change may look like, by what changed. */
export function candidatesFor(asked: Asked): Candidates {
  const { what, how } = asked.met;
  if (what === 'header' && how !== 'changed') return candidatesForHeader(asked);
  if (what === 'function' || what === 'macro') return candidatesForCall(asked);
  if (what === 'member' && how === 'gone') return candidatesForMember(asked);
  return 'nobody knows the shape of a rule for this';
}
