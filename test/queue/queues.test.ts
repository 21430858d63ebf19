import { describe, expect, it } from 'vitest';
import { inProcessQueue, redisQueue } from '../../src/queue/index.js';
import { scratch } from '../shared/servers.js';
import { describeQueue } from './contract.js';
import { startRedis, whyNoRedis } from './redis.js';

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
    it('that throws away what it is given is refused', async () => {
      const words = ['--maxmemory', '100mb', '--maxmemory-policy', 'allkeys-lru'];
      const { url } = await startRedis(await scratch(), words);
      await expect(redisQueue(url)).rejects.toMatchObject({
        code: 'USAGE',
        message: expect.stringContaining('allkeys-lru'),
      });
    });
  });
}

describe('a queue', () => {
  it.each(['http://127.0.0.1', 'redis', 'redis://127.0.0.1/name'])('is not at %s', async (url) => {
    await expect(redisQueue(url)).rejects.toMatchObject({ code: 'USAGE' });
  });
});
