import type { RedisClient } from 'bullmq';
import { CompatError } from '../core/errors.js';

const OLDEST = 5;

/** Throws USAGE for a Redis that is too old, and for one that throws away what it is given when its memory is full. */
export async function checkRedis(client: RedisClient, name: string): Promise<void> {
  const info = await client.info();
  const told = (key: string): string => new RegExp(`^${key}:(.*?)\\r?$`, 'm').exec(info)?.[1] ?? '';
  const version = told('redis_version');
  if (Number.parseInt(version, 10) < OLDEST) {
    throw new CompatError('USAGE', `the Redis at ${name} is ${version}, and ${OLDEST} is needed`);
  }
  const policy = told('maxmemory_policy');
  if (policy !== '' && policy !== 'noeviction') {
    throw new CompatError(
      'USAGE',
      `the Redis at ${name} removes keys when it is full (${policy})`,
      {
        hint: 'Jobs would be lost. Set maxmemory-policy noeviction in its redis.conf.',
      },
    );
  }
}
