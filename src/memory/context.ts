import { byBytes, sha256 } from '../core/bytes.js';

/**
 * The name of the record for one context: kernel tree, make words, whatever else answers depend on
 * and no file tells. Takes plain data (what JSON can hold); the order of an object's keys does not
 * matter.
 */
export function contextId(parts: unknown): string {
  return sha256(JSON.stringify(parts, withSortedKeys));
}

function withSortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => byBytes(a, b)));
}
