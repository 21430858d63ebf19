import * as z from '../../core/schema.js';
import type { Found } from './table.js';

/** A table as it is kept: JSON knows no maps and no sets. */
export interface Kept {
  release: string;
  headers: [string, readonly string[]][];
  declared: [string, Found[]][];
  exports: [string, { type: string; namespace: string }][] | null;
  config: string[];
  kbuild: string[];
}

const words = z.array(z.string());
const member = z.strictObject({
  name: z.string(),
  text: z.string(),
  get members() {
    return z.optional(z.array(member));
  },
});
const found = z.strictObject({
  kind: z.enum(['function', 'macro', 'struct', 'union', 'enum', 'typedef', 'constant', 'variable']),
  name: z.string(),
  text: z.string(),
  header: z.string(),
  parameters: z.optional(words),
  value: z.optional(z.string()),
  members: z.optional(z.array(member)),
  isInline: z.optional(z.boolean()),
});

/** What a file must hold to be believed. */
export const shapeOfKept = z.strictObject({
  release: z.string(),
  headers: z.array(z.tuple([z.string(), words])),
  declared: z.array(z.tuple([z.string(), z.array(found)])),
  exports: z.nullable(
    z.array(z.tuple([z.string(), z.strictObject({ type: z.string(), namespace: z.string() })])),
  ),
  config: words,
  kbuild: words,
});
