import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { afterAll, describe, expect, it } from 'vitest';
import { readLibrary, search } from '../../src/library/index.js';
import { openSandbox } from './kernels.js';
import { said, snapshot } from './tiny.js';

const box = openSandbox();
afterAll(() => box.remove());
const library = readLibrary();

describe('compat-gen library', () => {
  it('prints what is known of an error message, wherever one stands', () => {
    const ended = box.compatGen(
      ['library', "too few arguments to function 'class_create'"],
      box.dir,
    );
    expect(ended.status, said(ended)).toBe(0);
    expect(ended.stdout).toMatch(
      /^driver-core\/class_create_of_name {2}\(its rules are for class_create\)$/m,
    );
    expect(ended.stdout).toMatch(/1aaba11da9aa .*, v6\.4$/m);
    expect(ended.stdout).toMatch(/selected when have_class_create_of_name/);
    expect(ended.stdout).toMatch(/^ +- class_create\(owner, name\)$/m);
  });

  it('prints the same as JSON', () => {
    const ended = box.compatGen(['--json', 'library', 'class_create'], box.dir);
    expect(JSON.parse(ended.stdout)).toMatchObject({
      query: 'class_create',
      hits: [{ change: { name: 'driver-core/class_create_of_name' }, score: 100 }],
    });
  });

  it('lists all changes, and a version’s a line each', () => {
    const all = box.compatGen(['library'], box.dir);
    expect(all.stdout.trimEnd().split('\n')).toHaveLength(library.changes.length);
    const some = box.compatGen(['library', '6.4'], box.dir);
    expect(some.stdout).toMatch(
      /^driver-core\/class_create_of_name +v6\.4 +class_create\(\) takes/m,
    );
  });

  it('says so when it knows nothing, with the name that rules new takes', () => {
    const ended = box.compatGen(
      ['library', "error: 'struct moon_phase' has no member named 'tide'"],
      box.dir,
    );
    expect(ended.stderr).toMatch(
      /knows nothing of moon_phase\.tide\n[^\n]*`compat-gen rules new moon_phase\.tide` drafts a rule/,
    );
  });

  it('says so when it knows nothing, and what is near', () => {
    const ended = box.compatGen(['library', 'class_craete'], box.dir);
    expect(ended.status, said(ended)).toBe(2);
    expect(ended.stderr).toMatch(/knows nothing of class_craete\nDid you mean "class_create"\?/);
  });
});

describe('compat-gen library --html', () => {
  const dir = path.join(box.dir, 'pages');

  it('writes an index and a page a change, the same bytes each time', () => {
    const first = box.compatGen(['library', '--html', dir], box.dir);
    expect(first.status, said(first)).toBe(0);
    expect(first.stdout.trim()).toBe(path.join(dir, 'index.html'));
    const before = snapshot(dir);
    const again = path.join(box.dir, 'again');
    box.compatGen(['library', '--html', again], box.dir);
    for (const { name } of library.changes) {
      expect(existsSync(path.join(dir, `${name}.html`)), name).toBe(true);
      expect(readFileSync(path.join(again, `${name}.html`))).toEqual(
        readFileSync(path.join(dir, `${name}.html`)),
      );
    }
    expect(readFileSync(path.join(again, 'index.html'))).toEqual(
      readFileSync(path.join(dir, 'index.html')),
    );
    box.compatGen(['library', '--html', dir], box.dir);
    expect(snapshot(dir)).toEqual(before);
  });

  it('writes a page that says it all, and escapes what C has', () => {
    const page = readFileSync(path.join(dir, 'driver-core/class_create_of_name.html'), 'utf8');
    expect(page).toContain('https://git.kernel.org/torvalds/c/1aaba11da9aa');
    expect(page).toContain('#include &#60;linux/device.h&#62;');
    expect(page).toMatch(/^<del>-.*class_create\(THIS_MODULE, .*<\/del>$/m);
    expect(page).toContain('<code>have_class_create_of_name</code>');
  });

  it('links to pages that are there, and loads nothing else', () => {
    const index = readFileSync(path.join(dir, 'index.html'), 'utf8');
    const links = [...index.matchAll(/\b(?:href|src)="([^"]+)"/g)].map(([, to = '']) => to);
    expect(links.length).toBe(library.changes.length + 1);
    for (const link of links) expect(existsSync(path.join(dir, link)), link).toBe(true);
  });

  it('writes a search that finds what the program finds, with nothing of Node', () => {
    const index = readFileSync(path.join(dir, 'index.html'), 'utf8');
    const [code, data] = [...index.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
      ([, text]) => text,
    );
    const context = createContext({});
    runInContext(code ?? '', context);
    runInContext(data?.split('\n')[0] ?? '', context);
    for (const query of [
      'class_create',
      'linux/genhd.h',
      '6.1..6.4',
      'no member named ‘bd_inode’',
    ]) {
      const found = runInContext(
        `compatGenSearch(CHANGES, ${JSON.stringify(query)}).map(({ change, score, why }) => [change.name, score, why].join())`,
        context,
      );
      const expected = search(library.changes, query).map(({ change, score, why }) =>
        [change.name, score, why].join(),
      );
      expect([...found]).toEqual(expected);
      expect(expected).not.toEqual([]);
    }
  });
});
