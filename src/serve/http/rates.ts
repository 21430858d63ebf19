import { Declined } from '../declined.js';

/** How much one address may ask for. */
export interface RateOptions {
  /** Requests a minute. */
  requests: number;
  /** Patches an hour that are not in memory: each starts a process. */
  newPatches: number;
}

/** Tells whether an address may go on. */
export interface Rates {
  request(address: string): void;
  newPatch(address: string): void;
}

/** Addresses that are remembered: more than these only ask all at once in an attack. */
const MOST_ADDRESSES = 10_000;

/** Buckets that fill up again steadily; each `take` throws Declined when the one of its address is empty. */
export function limitRates({ requests, newPatches }: RateOptions): Rates {
  const takeRequest = buckets(requests, 60, 'requests a minute');
  const takePatch = buckets(newPatches, 3600, 'new patches an hour');
  return { request: takeRequest, newPatch: takePatch };
}

function buckets(most: number, seconds: number, of: string): (address: string) => void {
  const all = new Map<string, { left: number; at: number }>();
  const perMs = most / (seconds * 1000);
  let newest = '';
  return (address) => {
    const key = networkOf(address);
    const now = performance.now();
    const known = all.get(key) ?? { left: most, at: now };
    const left = Math.min(most, known.left + (now - known.at) * perMs);
    known.left = Math.max(left - 1, left % 1);
    known.at = now;
    // A Map keeps the order in which keys came: the one that asked last comes last.
    if (key !== newest || !all.has(key)) {
      all.delete(key);
      all.set(key, known);
      newest = key;
      if (all.size > MOST_ADDRESSES) dropFirst(all);
    }
    if (left >= 1) return;
    const wait = Math.max(1, Math.ceil((1 - left) / perMs / 1000));
    throw new Declined('too-many', `at most ${most} ${of} from one address`, {}, wait);
  };
}

function dropFirst(map: Map<string, unknown>): void {
  for (const key of map.keys()) {
    map.delete(key);
    return;
  }
}

/** One host has all of an IPv6 network of 64 bits. */
function networkOf(address: string): string {
  if (!address.includes(':')) return address;
  const mapped = /^::ffff:([\d.]+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const behind = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : 8 - groups.length - behind.length;
  return [...groups, ...Array<string>(Math.max(0, zeros)).fill('0'), ...behind]
    .slice(0, 4)
    .join(':');
}
