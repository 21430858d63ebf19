import type { Asked, Candidates } from './candidate.js';
import { candidatesForAccessor } from './of-accessor.js';
import { candidatesForCall } from './of-call.js';
import { candidatesForCallback } from './of-callback.js';
import { candidatesForHeader } from './of-header.js';
import { candidatesForInclude } from './of-include.js';
import { candidatesForMember } from './of-member.js';
import { candidatesForType } from './of-type.js';
import { candidatesForWord } from './of-word.js';

/** What a rule for a change may look like, by what changed. */
export function candidatesFor(asked: Asked): Candidates {
  const { what, how, was } = asked.met;
  const { to } = asked;
  if (what === 'header')
    return how === 'changed' && to === undefined
      ? candidatesForInclude(asked)
      : candidatesForHeader(asked);
  const isCalled = asked.uses.some(({ kind }) => kind === 'call');
  if (what === 'constant' || (what === 'macro' && how === 'gone' && !isCalled))
    return candidatesForWord(asked);
  if ((what === 'function' || what === 'macro') && was.header !== '')
    return candidatesForCall(asked);
  if (what === 'member') return candidatesOfMember(asked);
  if (what === 'type') return candidatesForType(asked);
  return 'nobody knows the shape of a rule for this';
}

function candidatesOfMember(asked: Asked): Candidates {
  const { how, was, signature } = asked.met;
  if (asked.to !== undefined) return candidatesForMember(asked);
  const isCallback = was.text.includes('(') || signature !== undefined;
  if (how === 'changed' && (isCallback || asked.met.detail.startsWith('its parameters')))
    return candidatesForCallback(asked);
  const accessors = candidatesForAccessor(asked);
  const renamed = how === 'gone' ? candidatesForMember(asked) : 'it is const now';
  if (typeof accessors === 'string') return typeof renamed === 'string' ? accessors : renamed;
  return typeof renamed === 'string' ? accessors : [...accessors, ...renamed];
}
