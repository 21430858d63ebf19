import { execFileSync } from 'node:child_process';
import { existsSync, lstatSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Kernel } from '../e2e/kernels.js';

/** What the headers of a kernel consist of: its own part, the part for all flavours, kbuild's programs. */
export function packagesOf({ release }: Kernel): string[] {
  const [, series = ''] = /^(\d+\.\d+)/.exec(release) ?? [];
  return [
    `linux-headers-${release}`,
    `linux-headers-${release.replace(/-amd64$/, '')}-common`,
    `linux-kbuild-${series}`,
  ];
}

/** Makes a header package of what is installed on this machine, into `dir`; returns the file. */
export function debOf(dir: string, name: string, depends: readonly string[]): string {
  const made = path.join(dir, `${name}.made`);
  mkdirSync(made);
  // What is a link there comes from elsewhere.
  const place = ['usr/src', 'usr/lib'].find((one) => {
    const from = path.join('/', one, name);
    return existsSync(from) && lstatSync(from).isDirectory();
  });
  const above = ['--no-recursion', './', './usr', `./${place}`];
  tarTo(
    path.join(made, 'data.tar'),
    ['--create', ...above, '--recursion', `./${place}/${name}`],
    '/',
  );
  const file = debAround(made, name, depends, dir);
  rmSync(made, { recursive: true });
  return file;
}

/** Runs tar on an archive. */
export function tarTo(archive: string, words: readonly string[], cwd: string): void {
  execFileSync('tar', ['--file', archive, ...words], { cwd, stdio: 'ignore' });
}

/** A package of the data.tar in `made`, whatever is in that. */
export function debAround(
  made: string,
  name: string,
  depends: readonly string[] = [],
  dir = made,
): string {
  const control = {
    Package: name,
    Version: '1',
    Architecture: 'amd64',
    Maintainer: 'Nobody <nobody@example.org>',
    'Installed-Size': '1000',
    ...(depends.length === 0 ? {} : { Depends: depends.join(', ') }),
    Description: 'headers',
  };
  const lines = Object.entries(control).map(([key, value]) => `${key}: ${value}\n`);
  writeFileSync(path.join(made, 'control'), lines.join(''));
  writeFileSync(path.join(made, 'debian-binary'), '2.0\n');
  tarTo(path.join(made, 'control.tar'), ['--create', './control'], made);
  const file = path.join(dir, `${name}_1_amd64.deb`);
  execFileSync('ar', ['rc', file, 'debian-binary', 'control.tar', 'data.tar'], { cwd: made });
  return file;
}
