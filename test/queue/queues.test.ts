import { execFileSync } from 'node:child_process';
import net from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inProcessQueue, redisQueue } from '../../src/queue/index.js';
import { sessionWith } from '../session.js';
import { scratch } from '../shared/servers.js';
import { describeQueue } from './contract.js';
import { freePort, startRedis, whyNoRedis } from './redis.js';

describeQueue('in this process', async () => {
  const queue = inProcessQueue();
  return async () => queue;
});

const missing = whyNoRedis();
if (missing !== undefined) {
  describe('a queue: Redis', () => {
    it.skip(missing, () => {});
  });
} else {
  describeQueue('Redis', async () => {
    const { url } = await startRedis(await scratch());
    return () => redisQueue(url);
  });

  describe('a Redis', () => {
    it('in which somebody writes by hand loses no job of others', async () => {
      const { url } = await startRedis(await scratch());
      const queue = await redisQueue(url);
      onTestFinished(() => queue.close());
      const { host, port } = { host: '127.0.0.1', port: Number(new URL(url).port) };
      const ability = { maker: 'abcd', spatch: '1.1.1' };
      const key = 'bull:compat-gen-abcd-spatch-1.1.1';
      await commands(host, port, [
        ['HSET', 'compat-gen:workers', 'x', '{"maker":1}', 'y', 'null', 'z', 'no JSON'],
        ...['x', 'y', 'z'].map((id) => ['SET', `compat-gen:worker:${id}`, '1']),
        // A job that is no job, ahead of all others; and one of which there is but a name.
        ['HSET', `${key}:fp-bad`, 'data', '{', 'opts', '{', 'name', 'job', 'timestamp', 'x'],
        ['RPUSH', `${key}:wait`, 'fp-bad', 'fp-none'],
      ]);
      expect(await queue.abilities()).toEqual([]);
      const stop = new AbortController();
      const done: unknown[] = [];
      const working = queue.work(
        sessionWith({ signal: stop.signal }),
        [ability],
        { atOnce: 1, leaseMs: 1000 },
        async ({ id, data }) => void done.push([id, data]),
      );
      await queue.ask(sessionWith({}), { id: 'fp-good', ability, data: { a: 'b' } });
      expect(done).toContainEqual(['fp-good', { a: 'b' }]);
      stop.abort();
      await working;
    });

    it('that throws away what it is given is refused', async () => {
      const words = ['--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru'];
      const { url } = await startRedis(await scratch(), words);
      await expect(redisQueue(url)).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringContaining('allkeys-lru'),
      });
    });

    it('that wants a password is refused at once, and let in with it', async () => {
      const { url } = await startRedis(await scratch(), ['--requirepass', 'a%b']);
      const needed = { code: 'USAGE', hint: expect.stringContaining('redis://:PASSWORD@') };
      await expect(redisQueue(url)).rejects.toMatchObject(needed);
      const wrong = url.replace('//', '//:wrong@');
      await expect(redisQueue(wrong)).rejects.toMatchObject(needed);
      for (const password of ['a%b', 'a%25b']) {
        const queue = await redisQueue(url.replace('//', `//:${password}@`));
        expect(await queue.abilities()).toEqual([]);
        await queue.close();
      }
    });

    it('without TLS is told of before it is waited for in vain, where TLS is asked for', async () => {
      for (const words of [[], ['--requirepass', 'secret']]) {
        const { url } = await startRedis(await scratch(), words);
        const asked = url.replace('redis:', 'rediss:');
        await expect(redisQueue(asked)).rejects.toMatchObject({
          code: 'USAGE',
          message: `the Redis at ${asked} speaks no TLS`,
          hint: expect.stringContaining('redis://'),
        });
      }
    });

    it('of whose certificate nobody knows is told of at once, by its words', async () => {
      const dir = await scratch();
      const [key, cert] = ['key.pem', 'cert.pem'].map((name) => `${dir}/${name}`) as [
        string,
        string,
      ];
      const words = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost -keyout ${key} -out ${cert}`;
      execFileSync('openssl', words.split(' '), { stdio: 'ignore' });
      const port = await freePort();
      await startRedis(dir, [
        ...['--tls-port', String(port), '--tls-auth-clients', 'no'],
        ...['--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', cert],
      ]);
      await expect(redisQueue(`rediss://127.0.0.1:${port}`)).rejects.toMatchObject({
        code: 'USAGE',
        message: `the Redis at rediss://127.0.0.1:${port} is not talked to: self-signed certificate`,
        hint: expect.stringContaining('NODE_EXTRA_CA_CERTS'),
      });
      await expect(redisQueue(`redis://127.0.0.1:${port}`)).rejects.toMatchObject({
        code: 'USAGE',
        message: `what is at redis://127.0.0.1:${port} speaks TLS alone`,
        hint: expect.stringContaining('rediss://'),
      });
    });
  });
}

describe('a queue', () => {
  it.each(['redis', 'rediss'])('is not where a server of HTTP answers (%s)', async (scheme) => {
    const server = net.createServer((socket) => {
      socket.on('error', () => {}).on('data', () => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void server.close());
    const { port } = server.address() as net.AddressInfo;
    await expect(redisQueue(`${scheme}://127.0.0.1:${port}`)).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringMatching(/is no Redis$|is not talked to: wrong version number$/),
    });
  });

  it.each(['http://127.0.0.1', 'redis', 'redis://127.0.0.1/name'])('is not at %s', async (url) => {
    await expect(redisQueue(url)).rejects.toMatchObject({ code: 'USAGE' });
  });
});

/** Has a Redis do some commands, one after another. */
async function commands(host: string, port: number, all: readonly string[][]): Promise<void> {
  const socket = net.connect(port, host);
  const text = all
    .map(
      (words) =>
        `*${words.length}\r\n${words.map((one) => `$${one.length}\r\n${one}\r\n`).join('')}`,
    )
    .join('');
  await new Promise<void>((resolve, reject) => {
    let said = '';
    socket.once('error', reject);
    socket.on('data', (bytes) => {
      said += bytes;
      if (said.split('\r\n').length > all.length) resolve();
    });
    socket.write(text);
  });
  socket.destroy();
}
