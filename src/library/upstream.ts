import type { Upstream } from './change.js';

/**
 * The commits that a rule answers to, of what stands behind `upstream:`, as in
 * `1aaba11da9aa ("driver core: …"), v6.4; unknown (include/linux/usb.h), v6.8`.
 */
export function readUpstream(text: string): Upstream[] {
  return text.split(/;\s+(?=[0-9a-f]{12} |unknown )/).flatMap((one) => {
    const [, commit, subject, , version = ''] =
      /^([0-9a-f]{12}|unknown)\s+\((.*?)\)(,\s*(v\d\S*))?\s*$/.exec(one.trim()) ?? [];
    if (subject === undefined) return [];
    return [
      {
        commit: commit === 'unknown' ? undefined : commit,
        subject: subject.replace(/^"(.*)"$/, '$1'),
        version,
      },
    ];
  });
}

/** In words, as a rule has them. */
export function upstreamText({ commit, subject, version }: Upstream): string {
  const what = commit === undefined ? `commit unknown (${subject})` : `${commit} ("${subject}")`;
  return version === '' ? what : `${what}, ${version}`;
}
