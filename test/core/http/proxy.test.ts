import { execFile, execFileSync } from 'node:child_process';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { proxyFor } from '../../../src/core/http/proxy.js';

const http_proxy = 'http://127.0.0.1:1';
const isDirect = (url: string, no_proxy: string): boolean =>
  proxyFor(new URL(url), { http_proxy, no_proxy }) === undefined;

it.each([
  ['http://patches.example.org', 'example.org'],
  ['http://patches.example.org', '.example.org'],
  ['http://patches.example.org', '*.example.org'],
  ['http://patches.example.org', 'a b, EXAMPLE.org.'],
  ['http://patches.example.org.', 'example.org'],
  ['http://example.org:81', 'example.org:81'],
  ['http://example.org', 'example.org:80'],
  ['http://example.org', 'a,*'],
  ['http://10.1.2.3', '10.1.2.3'],
  ['http://10.1.2.3:81', '10.1.2.3:81'],
  ['http://10.1.2.3', '192.168.0.0/16,10.0.0.0/8'],
  ['http://[::1]:81', '::1'],
  ['http://[::1]:81', '[::1]'],
  ['http://[::1]:81', '[::1]:81'],
  ['http://[fd00::17:80]', 'fe80::1,fd00::/8'],
  ['http://[::1]', '0:0:0:0:0:0:0:1'],
])('%s needs no proxy with no_proxy=%s', (url, list) => {
  expect(isDirect(url, list)).toBe(true);
});

it.each([
  ['http://patches.example.org', 'xample.org'],
  ['http://patches.example.org', '10.0.0.0/8'],
  ['http://example.org:81', 'example.org:80'],
  ['http://example.org', ',., ,:80'],
  ['http://10.1.2.3', '1.2.3'],
  ['http://10.1.2.3', '.2.3'],
  ['http://10.1.2.3', '10.1.2.3:81'],
  ['http://10.1.2.3', '10.0.0.0/33,10.0.0.0/x,10/8,::/0'],
  ['http://[fd00::17:80]', 'fd00::17,17:80,80,[fd00::17:80]:81'],
  ['http://[::1]', '[::1'],
])('%s needs one with no_proxy=%s', (url, list) => {
  expect(isDirect(url, list)).toBe(false);
});

let server: http.Server;
beforeAll(async () => {
  server = http.createServer((_, response) => response.end('direct'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => void server.close());

/** Whether curl gets there by itself: nobody is at the proxy. */
function curlIsDirect(host: string, no_proxy: string): Promise<boolean> {
  const { port } = server.address() as AddressInfo;
  const env = { PATH: process.env.PATH, http_proxy, no_proxy };
  return new Promise((resolve) => {
    execFile('curl', ['-qs', `http://${host}:${port}/`], { env }, (_, said) =>
      resolve(said === 'direct'),
    );
  });
}

/** What newer versions took over from others (7.86), and where they differ on purpose, is left out. */
it('says what curl says', async ({ skip }) => {
  const [, major, minor] =
    /^curl (\d+)\.(\d+)/.exec(execFileSync('curl', ['-V'], { encoding: 'utf8' })) ?? [];
  if (Number(major) * 100 + Number(minor) < 786) skip('this curl knows no networks');
  const lists = [
    ...['127.0.0.1', '127.0.0.2', '127.', '0.0.1', '.0.0.1', '127.0.0.0/8', '127.0.0.1/32'],
    ...['10.0.0.0/8,127.0.0.0/8', '127.0.0.0/33', '128.0.0.0/8', '127.0.0.1:1', 'a 127.0.0.1', '*'],
  ];
  const { port } = server.address() as AddressInfo;
  for (const list of lists) {
    const ours = isDirect(`http://127.0.0.1:${port}/`, list);
    expect([list, ours]).toEqual([list, await curlIsDirect('127.0.0.1', list)]);
  }
  for (const list of [
    'localhost',
    '.localhost',
    'LOCALHOST',
    'host',
    'localhost.',
    'a localhost',
  ]) {
    const ours = isDirect(`http://localhost:${port}/`, list);
    expect([list, ours]).toEqual([list, await curlIsDirect('localhost', list)]);
  }
});
