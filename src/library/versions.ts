/** Kernel versions from just above `after` up to `last`; of one version, `after` is undefined. */
export interface Versions {
  after: number | undefined;
  last: number;
}

/**
 * A kernel version or release (`v6.4`, `6.12.117+deb12-amd64`), or two with `..` between them: what is new since the
 * first, up to the last. undefined for any other text.
 */
export function readVersions(text: string): Versions | undefined {
  const [, first, last] = /^(.*?)\.\.\.?(v?\d.*)$/.exec(text) ?? [];
  if (first !== undefined && last !== undefined) {
    const [from, to] = [numberOf(first), numberOf(last)];
    return from === undefined || to === undefined ? undefined : { after: from, last: to };
  }
  const only = numberOf(text);
  return only === undefined ? undefined : { after: undefined, last: only };
}

export function isWithin(version: string, { after, last }: Versions): boolean {
  const number = numberOf(version);
  if (number === undefined) return false;
  return after === undefined ? number === last : number > after && number <= last;
}

/** 6.12 as 6012: an API changes in the first two numbers alone. */
function numberOf(version: string): number | undefined {
  const [, major, minor] = /^v?(\d{1,2})\.(\d{1,3})(?:[.+-][\w.+~-]*)?$/.exec(version.trim()) ?? [];
  return major === undefined ? undefined : Number(major) * 1000 + Number(minor);
}
