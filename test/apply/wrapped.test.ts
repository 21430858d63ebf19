import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { proveSpatch } from '../../src/apply/check/prove.js';
import { allNeedRoot } from '../as-root.js';
import { SESSION } from '../session.js';
import { spatchOf } from './hosts.js';

const ROOT = '/var/cache/compat-gen/kernels/trixie';

/** The wrapper of docs/spatch-elsewhere.md for a chroot, with and without the line that shows it our files. */
const CHROOT = `exec unshare --root=${ROOT} --wd="$PWD" spatch "$@"`;
const MAPPED = [
  'unshare',
  '--mount',
  'sh',
  '-c',
  `mount --rbind /tmp ${ROOT}/tmp && ${CHROOT}`,
  'spatch',
];
const UNMAPPED = ['sh', '-c', `cd / && exec unshare --root=${ROOT} --wd=/ spatch "$@"`, 'spatch'];

describe.skipIf(!existsSync(`${ROOT}/usr/bin/spatch`))(
  'spatch in a chroot (skipped where scripts/kernels has not made one)',
  () => {
    allNeedRoot();

    it('works where the wrapper maps the directory', async () => {
      const spatch = await spatchOf(MAPPED);
      expect(spatch.version).toMatch(/^1\.3/);
      await proveSpatch(SESSION, spatch);
    });

    it('is found out where it does not, and the hint says what a wrapper must do', async () => {
      const proof = proveSpatch(SESSION, await spatchOf(UNMAPPED));
      await expect(proof).rejects.toMatchObject({
        code: 'SPATCH_FAILED',
        hint: expect.stringContaining('A wrapper must run spatch in the directory it is called in'),
      });
    });
  },
);
