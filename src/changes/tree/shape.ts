import * as v from 'valibot';
import type { Member } from '../../declared/index.js';
import type { Found } from './table.js';

/** A table as it is kept, without what it declares: JSON knows no maps and no sets. */
export interface Kept {
  release: string;
  headers: [string, readonly string[]][];
  exports: [string, { type: string; namespace: string }][] | null;
  config: string[];
  kbuild: string[];
}

const words = v.array(v.string());
const member: v.GenericSchema<Member> = v.strictObject({
  name: v.string(),
  text: v.string(),
  members: v.exactOptional(v.array(v.lazy(() => member))),
});
export const shapeOfFound: v.GenericSchema<Found> = v.strictObject({
  kind: v.picklist([
    'function',
    'macro',
    'struct',
    'union',
    'enum',
    'typedef',
    'constant',
    'variable',
  ]),
  name: v.string(),
  text: v.string(),
  header: v.string(),
  parameters: v.optional(words),
  value: v.exactOptional(v.string()),
  members: v.exactOptional(v.array(member)),
  isInline: v.exactOptional(v.boolean()),
});

/** What a file must hold to be believed. */
export const shapeOfKept = v.strictObject({
  release: v.string(),
  headers: v.array(v.tuple([v.string(), words])),
  exports: v.nullable(
    v.array(v.tuple([v.string(), v.strictObject({ type: v.string(), namespace: v.string() })])),
  ),
  config: words,
  kbuild: words,
});
