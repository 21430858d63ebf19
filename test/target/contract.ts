import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { withTempDir } from '../../src/core/files/temp-dir.js';
import { runTests } from '../../src/detect/index.js';
import { type FoundTarget, type KernelTree, kernelWords } from '../../src/target/index.js';
import { SESSION } from '../session.js';

/** What every kind of target must do. `find` finds one of that kind; `words` are what names it to compat-gen. */
export function describeTarget(
  kind: string,
  find: () => Promise<FoundTarget>,
  words: readonly string[],
): void {
  describe(`a target: ${kind}`, () => {
    let found: FoundTarget;
    let tree: KernelTree;
    beforeAll(async () => {
      found = await find();
      tree = await found.kind.describe(SESSION, found);
    });

    it('describes itself, with the host and the kind that it was found with', () => {
      expect(tree.host).toBe(found.host);
      expect(tree.kind).toBe(found.kind);
      expect(tree.kdir).toBe(found.kdir);
      expect(tree.release).toMatch(/^[\x21-\x7e]+$/);
      expect(tree.compile.argv.length).toBeGreaterThan(1);
      expect(tree.compiler).not.toBe('');
      expect(existsSync(tree.compile.cwd)).toBe(true);
    });

    it('says the same each time, in words that can be kept', async () => {
      const { host: _host, kind: _kind, ...description } = tree;
      const again = await found.kind.describe(SESSION, found);
      expect(again).toEqual(tree);
      expect(JSON.parse(JSON.stringify(description))).toEqual(description);
    });

    it('rests on files that are there', async () => {
      const files = await tree.kind.describedBy(SESSION, tree);
      expect(files.filter((file) => !existsSync(file))).toEqual([]);
      expect(files).toEqual([...files].sort());
    });

    it('is named by words of compat-gen', () => {
      expect(kernelWords(tree)).toEqual(words);
    });

    it('has sanity tests of both answers, which hold', async () => {
      expect(new Set(tree.kind.sanity.map(({ mustPass }) => mustPass))).toEqual(
        new Set([true, false]),
      );
      const answers = await withTempDir(SESSION, (tempDir) => {
        // One of the module's own, since without any nothing is asked.
        const own = path.join(tempDir, 'own.c');
        writeFileSync(own, 'int own;\n');
        const sanity = { mustPass: [own], mustFail: [] };
        const request = { tree, sanity, tests: [], flags: [], gplCompatible: true };
        return runTests(SESSION, { ...request, isolated: true, tempDir });
      });
      expect([...answers.values()].map(({ yes }) => yes)).toEqual([true]);
    });

    it('exports nothing that nobody asked for', async () => {
      const none = await tree.kind.exported(SESSION, new Set(), tree, true);
      expect([...none]).toEqual([]);
      const wanted = new Set(['no_such_symbol', 'kfree']);
      const some = await tree.kind.exported(SESSION, wanted, tree, true);
      expect([...some].filter((name) => !wanted.has(name))).toEqual([]);
    });
  });
}
