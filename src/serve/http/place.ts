import { Declined } from '../declined.js';

const LONGEST = 2000;

/**
 * The parts of a request's path. Doubled and trailing slashes count as one and none: people write SPAAS_URL with a
 * slash at its end. Throws Declined for what is not the path of a URL.
 */
export function placeOf(target: string | undefined): string[] {
  if (target === undefined || target.length > LONGEST) {
    throw new Declined('bad-request', 'the URL is too long');
  }
  // A proxy may send all of the URL.
  const path = target.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/s, '');
  const parts = path.split('/').filter((part) => part !== '');
  try {
    return parts.map(decodeURIComponent);
  } catch {
    throw new Declined('bad-request', 'the URL holds a % that begins no character');
  }
}

/** The value of one parameter behind the `?`. */
export function parameter(target: string | undefined, name: string): string | undefined {
  const at = target?.indexOf('?') ?? -1;
  if (target === undefined || at === -1) return undefined;
  return new URLSearchParams(target.slice(at + 1)).get(name) ?? undefined;
}
