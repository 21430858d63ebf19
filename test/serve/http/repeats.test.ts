import { expect, it } from 'vitest';
import { type Asked, rememberReplies } from '../../../src/serve/http/repeats.js';

const MS = 1000;

function asking(began: number, url: string, body?: string, accept?: string): Asked {
  const request = {
    method: body === undefined ? 'GET' : 'POST',
    url,
    headers: accept === undefined ? {} : { accept },
  };
  return { request, began, ...(body !== undefined && { body }) };
}
const reply = (body: string) => ({ status: 200, body, isLatin1: true, mayRepeat: true });

it('gives an answer again for a moment, counted from when its request came', () => {
  const repeats = rememberReplies(1e6, MS);
  repeats.keep(asking(5000, '/a'), reply('A'));
  expect(repeats.find(asking(5999, '/a'))?.reply.body).toBe('A');
  expect(repeats.find(asking(6000, '/a'))).toBeUndefined();
});

it('keeps apart what differs in method, URL, body or what is accepted', () => {
  const repeats = rememberReplies(1e6, MS);
  const kinds = [
    asking(0, '/a'),
    asking(0, '/a?wait=1'),
    asking(0, '/a', undefined, 'text/x-patch'),
    asking(0, '/a', ''),
    asking(0, '/a', 'x'),
    asking(0, '/a', 'x\n'),
  ];
  for (const [at, one] of kinds.entries()) repeats.keep(one, reply(String(at)));
  expect(kinds.map((one) => repeats.find(one)?.reply.body)).toEqual(['0', '1', '2', '3', '4', '5']);
});

it('tells what the request was about, and gives an answer that is not kept again', () => {
  const repeats = rememberReplies(1e6, MS);
  repeats.keep({ ...asking(0, '/a'), about: { module: 'tick' } }, reply('A'));
  const again = repeats.find(asking(0, '/a'));
  expect([again?.reply.mayRepeat, again?.about]).toEqual([false, { module: 'tick' }]);
});

it('has a bound, and keeps no long requests', () => {
  const repeats = rememberReplies(100_000, MS);
  for (let at = 0; at < 100; at++) repeats.keep(asking(0, `/${at}`), reply('x'.repeat(10_000)));
  const kept = Array.from({ length: 100 }, (_, at) => repeats.find(asking(0, `/${at}`)));
  expect(kept.filter((one) => one !== undefined)).toHaveLength(4);
  expect(kept[99]?.reply.body).toHaveLength(10_000);
  const long = asking(0, '/a', 'x'.repeat(40_000));
  repeats.keep(long, reply('A'));
  expect(repeats.find(long)).toBeUndefined();
});

it('sends a long text as the bytes that it stands for', () => {
  const repeats = rememberReplies(1e6, MS);
  repeats.keep(asking(0, '/a'), reply('\xe4'.repeat(20_000)));
  expect(repeats.find(asking(0, '/a'))?.reply.body).toEqual(Buffer.alloc(20_000, 0xe4));
});
