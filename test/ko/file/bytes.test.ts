import { expect, test } from 'vitest';
import { withBytes } from '../../../src/ko/file/bytes.js';
import { SESSION } from '../../session.js';

test('a file that is not there, and what is none, are what the user gets wrong', async () => {
  const asked = (file: string) => withBytes(SESSION, file, ({ size }) => size);
  await expect(asked('/nowhere/lamp.ko')).rejects.toMatchObject({
    code: 'USAGE',
    message: '/nowhere/lamp.ko does not exist',
  });
  await expect(asked('/')).rejects.toMatchObject({ code: 'USAGE', message: '/ is not a file' });
});
