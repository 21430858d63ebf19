import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { filesFromApt } from '../../src/preflight/index.js';

const read = (...lines: string[]) => filesFromApt(Readable.from([lines.join('\n')]));

it('reads the files that apt names, a line each', async () => {
  expect(await read('/a/x_1_all.deb', '/a/y 2.deb', '')).toEqual(['/a/x_1_all.deb', '/a/y 2.deb']);
  expect(await read('')).toEqual([]);
});

it('reads them from versions 2 and 3, behind the configuration', async () => {
  const two = 'x 1 < 2 /a/x_2_all.deb';
  expect(
    await read(
      'VERSION 2',
      'APT::Architecture=amd64',
      '',
      two,
      'y 1 > - **REMOVE**',
      'z - < 1 **CONFIGURE**',
      '',
    ),
  ).toEqual(['/a/x_2_all.deb']);
  const three = 'x 1 amd64 same < 2 amd64 same /a/x_2_amd64.deb';
  expect(await read('VERSION 3', 'A=b', '', three, '')).toEqual(['/a/x_2_amd64.deb']);
});

it('refuses what apt does not say', async () => {
  await expect(read('hello', '')).rejects.toMatchObject({ code: 'USAGE' });
  const endless = Readable.from(
    (function* () {
      for (;;) yield `/x/${'y'.repeat(60_000)}.deb\n`;
    })(),
  );
  await expect(filesFromApt(endless)).rejects.toMatchObject({ code: 'USAGE' });
});
