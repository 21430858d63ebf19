import { expect, it } from 'vitest';
import { authorization } from '../../../src/core/http/open.js';

const credentials = (url: string) =>
  Buffer.from(authorization(new URL(url))?.replace('Basic ', '') ?? '', 'base64').toString();

it('a name and password of a URL are decoded; a % that encodes nothing stands for itself', () => {
  expect(credentials('http://me:a%40b@proxy')).toBe('me:a@b');
  expect(credentials('http://me:a%b%zz@proxy')).toBe('me:a%b%zz');
  expect(authorization(new URL('http://proxy'))).toBeUndefined();
});
