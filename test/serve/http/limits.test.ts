import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { limitRates, readTokens } from '../../../src/serve/http/index.js';

const dir = mkdtempSync('/tmp/compat-gen-limits-');
afterAll(() => rmSync(dir, { recursive: true }));

const asking = (authorization?: string) => ({ headers: authorization ? { authorization } : {} });

it('counts an IPv4 address by itself, and an IPv6 network as one', () => {
  const rates = limitRates({ requests: 2, newPatches: 1 });
  rates.request('192.0.2.1');
  rates.request('::ffff:192.0.2.1');
  expect(() => rates.request('192.0.2.1')).toThrow(/at most 2 requests a minute/);
  rates.request('192.0.2.2');
  rates.request('2001:db8:0:1::1');
  rates.request('2001:db8::1:ffff:0:0:9');
  expect(() => rates.request('2001:db8:0:1:2:3:4:5')).toThrow(/at most 2/);
  rates.request('2001:db8:0:2::1');
  rates.newPatch('192.0.2.1');
  expect(() => rates.newPatch('192.0.2.1')).toThrow(/new patches an hour/);
});

it('knows a token by its digest, as bearer and as password', () => {
  const file = path.join(dir, 'tokens');
  // printf %s secret | sha256sum
  const digest = '2bb80d537b1da3e38bd30361aa855686bde0eacd7162fef6a25fe97bf527a25b';
  writeFileSync(file, `# a line of words\n\nlab ${digest}\n`);
  const access = readTokens(file);
  const basic = (text: string) => `Basic ${Buffer.from(text).toString('base64')}`;
  expect(access.nameOf(asking('Bearer secret'))).toBe('lab');
  expect(access.nameOf(asking(basic('anybody:secret')))).toBe('lab');
  for (const wrong of [
    undefined,
    'Bearer Secret',
    basic('secret'),
    `Bearer ${digest}`,
    'Digest x',
  ]) {
    expect(access.nameOf(asking(wrong)), wrong).toBeUndefined();
  }
  expect(readTokens(undefined).isOpen).toBe(true);
});

it('refuses a file that holds tokens themselves', () => {
  const file = path.join(dir, 'plain');
  writeFileSync(file, 'lab secret\n');
  expect(() => readTokens(file)).toThrow(/plain:1: this is not a name and a SHA-256/);
});
