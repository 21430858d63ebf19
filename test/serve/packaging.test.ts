import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';

const UNIT = path.resolve('packaging/compat-gen.service');
const dir = mkdtempSync('/tmp/compat-gen-unit-');
afterAll(() => rmSync(dir, { recursive: true }));

const analyze = (...args: string[]) =>
  spawnSync('systemd-analyze', args, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } });
/** Older ones take no file that is not installed. */
const OLD = 'systemd-analyze is not here, or older than 250';
const version = Number(/^systemd (\d+)/.exec(analyze('--version').stdout ?? '')?.[1] ?? 0);

it('the unit is as closed as docs/serve.md says', ({ skip }) => {
  skip(version < 250, OLD);
  const { status, stdout, stderr } = analyze('security', '--offline=yes', '--threshold=25', UNIT);
  expect([status, stderr]).toEqual([0, expect.not.stringMatching(/Unknown|ignoring/)]);
  const [, score] = /exposure level for compat-gen\.service: ([\d.]+) /.exec(stdout) ?? [];
  const told = /`systemd-analyze security` gives it ([\d.]+)/.exec(
    readFileSync('docs/serve.md', 'utf8'),
  )?.[1];
  // Newer ones count more; this is what Debian 12's says.
  if (version === 252) expect(told).toBe(score);
});

it('the unit has no key that systemd does not know', ({ skip }) => {
  skip(version < 250, OLD);
  const copy = path.join(dir, 'compat-gen.service');
  // It wants the program to be there, and asks no man page.
  writeFileSync(copy, readFileSync(UNIT, 'utf8').replace('=compat-gen serve', '=/bin/true serve'));
  const { status, stdout, stderr } = analyze('verify', '--man=no', copy);
  expect([status, stdout, stderr]).toEqual([0, '', '']);
});
