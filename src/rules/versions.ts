/** The kernels from one version up to, not including, another; as LINUX_VERSION_CODE has them. */
export interface Versions {
  from: number;
  before: number;
}

/** v3.0: no older kernel is built for, whatever a driver still holds for one. */
export const OLDEST = versionCode(3, 0, 0);

export const ANY_VERSION: Versions = { from: OLDEST, before: Number.POSITIVE_INFINITY };

/** As linux/version.h has it since v4.9.256. */
export function versionCode(major: number, minor: number, patch: number): number {
  return major * 65536 + minor * 256 + Math.min(patch, 255);
}

/** Of a test that asks whether a kernel is at least that: linux_6_3. */
export function versionInName(test: string): number | undefined {
  const [, major, minor] = /^linux_(\d+)_(\d+)$/.exec(test) ?? [];
  return major === undefined ? undefined : versionCode(Number(major), Number(minor), 0);
}

/** Which kernels such answers leave. */
export function versionsLeft(
  tests: readonly string[],
  answer: (test: string) => boolean | undefined,
): Versions {
  const left = { ...ANY_VERSION };
  for (const test of tests) {
    const code = versionInName(test);
    if (code === undefined) continue;
    if (answer(test) === true) left.from = Math.max(left.from, code);
    if (answer(test) === false) left.before = Math.min(left.before, code);
  }
  return left;
}
