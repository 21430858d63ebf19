import { sha256 } from '../core/bytes.js';

/**
 * What holds a shared cache: a web server, a directory. It has no notion of what is in it: names and bytes. A further
 * kind is one more file that fulfils this; test/shared/contract.ts runs on each.
 */
export interface Holder {
  /** For messages: its address without the password that may stand in it. */
  name: string;
  /**
   * The bytes under a name; undefined where there are none. Throws IO where it does not answer, does not want to, or
   * answers with more than `most` bytes.
   */
  get(name: string, most: number, stop: AbortSignal): Promise<Buffer | undefined>;
  has(name: string, stop: AbortSignal): Promise<boolean>;
  /** Puts bytes under a name, in place of those that are there: a reader sees the old ones or the new ones. Throws IO. */
  put(name: string, bytes: Buffer, stop: AbortSignal): Promise<void>;
}

/** What is shared: cache entries, the answers of a kernel, what spatch did, what a job is about, what came of a cell. */
const KINDS = ['entry', 'answers', 'spatch', 'sources', 'cell'] as const;
export type Kind = (typeof KINDS)[number];

/** Bytes that one object may have. */
export const MOST_OBJECT_BYTES = 64 * 1024 * 1024;
/** Bytes that what stands in the map may have. */
export const MOST_MAP_BYTES = 512;

/** The name of some bytes: they never change. */
export function objectName(digest: string): string {
  return `sha256/${digest.slice(0, 2)}/${digest}`;
}

/** The name of what stands in the map under a key: which bytes are the latest for it. `key`: hex SHA-256. */
export function mapName(kind: Kind, key: string): string {
  return `map/${kind}/${key.slice(0, 2)}/${key}`;
}

const OBJECT = /^sha256\/([0-9a-f]{2})\/(\1[0-9a-f]{62})$/;
const MAP = new RegExp(`^map/(?:${KINDS.join('|')})/([0-9a-f]{2})/\\1[0-9a-f]{62}$`);

/** Whether a name is one of those above: nothing else is held. */
export function isName(name: string): boolean {
  return OBJECT.test(name) || MAP.test(name);
}

/** Whether a name is that of an object, and not one of the map. */
export function isObject(name: string): boolean {
  return OBJECT.test(name);
}

/** Bytes that may stand under a name. */
export function mostFor(name: string): number {
  return name.startsWith('map/') ? MOST_MAP_BYTES : MOST_OBJECT_BYTES;
}

/** Whether bytes may stand under a name: those of an object have the digest that it is named after. */
export function mayStand(name: string, bytes: Buffer): boolean {
  if (bytes.length > mostFor(name)) return false;
  const digest = OBJECT.exec(name)?.[2];
  return digest === undefined ? MAP.test(name) : sha256(bytes) === digest;
}
