import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readModule } from '../../src/ko/file/module.js';
import { checkModules, type Weighed } from '../../src/ko/index.js';
import { KERNELS, type Kernel, whyNotReached } from '../e2e/kernels.js';
import { SESSION } from '../session.js';
import { type Built, buildFor, edited, spacedSymbol } from './built.js';

const built = new Map<string, Promise<Built>>();
afterAll(async () => {
  for (const one of await Promise.allSettled(built.values()))
    if (one.status === 'fulfilled') one.value.remove();
});

/** Kernels without CRCs compare releases; kernels with them do not. */
const hasCrcs = (kernel: Kernel) => kernel.series !== '7';

/** Once for all tests. */
function modulesFor(kernel: Kernel): Promise<Built> {
  const made = built.get(kernel.series) ?? buildFor(kernel, spacedOf(kernel));
  built.set(kernel.series, made);
  return made;
}

/** 6.12 has such namespaces, too, but does not know what they mean. */
const spacedOf = (kernel: Kernel) =>
  [
    spacedSymbol(kernel, /^[^:]+$/),
    kernel.series === '7' ? spacedSymbol(kernel, /^module:/) : undefined,
  ].filter((one) => one !== undefined);

const kinds = (findings: readonly Weighed[] | undefined) => findings?.map(({ kind }) => kind);

describe.each(KERNELS.map((kernel) => [kernel.series, kernel] as const))(
  'a module of %s',
  (series, kernel) => {
    const skip = whyNotReached(kernel) !== undefined;
    const check = async (files: (modules: Built) => string[]) => {
      const modules = await modulesFor(kernel);
      return checkModules(SESSION, modules.tree, files(modules));
    };

    it.skipIf(skip)('is read as modinfo and modprobe read it', async () => {
      const modules = await modulesFor(kernel);
      for (const name of ['one', 'two', 'odd-one']) {
        const read = await readModule(SESSION, modules.ko(name));
        if (!('needs' in read)) throw new Error(read.damaged);
        const field = (key: string) =>
          execFileSync('modinfo', ['-F', key, modules.ko(name)])
            .toString()
            .replace(/\n$/, '');
        expect(read.vermagic).toBe(field('vermagic'));
        expect(read.license).toBe(field('license'));
        expect(read.name).toBe(field('name'));
        expect([...read.namespaces].join('\n')).toBe(field('import_ns'));
        const dumped = hasCrcs(kernel)
          ? execFileSync('modprobe', ['--dump-modversions', modules.ko(name)]).toString()
          : '';
        const crcs = [...(read.crcs ?? [])].map(
          ([symbol, crc]) => `0x${crc.toString(16).padStart(8, '0')}\t${symbol}\n`,
        );
        expect(crcs.sort()).toEqual(
          dumped
            .split(/(?<=\n)/)
            .sort()
            .filter(Boolean),
        );
      }
    });

    it.skipIf(skip)('loads on its own kernel, packed or not, with those beside it', async () => {
      const [one, two] = await check(({ ko, dir }) => {
        for (const [program, ext] of [
          ['xz', 'xz'],
          ['gzip', 'gz'],
          ['zstd', 'zst'],
        ] as const) {
          const packed = execFileSync(program, ['-c', ...(ext === 'zst' ? ['-q'] : []), ko('two')]);
          writeFileSync(path.join(dir, `two.ko.${ext}`), packed);
        }
        return [ko('one'), ko('two')];
      });
      expect(one).toMatchObject({ loads: true, findings: [], depends: [] });
      expect(two).toMatchObject({ loads: true, findings: [], release: kernel.release });
      expect(two?.depends).toEqual(
        expect.arrayContaining([
          { module: 'one', from: 'given' },
          { module: 'usbcore', from: 'kernel' },
        ]),
      );
      const packed = await check(({ dir, ko }) => [
        ko('one'),
        ...['xz', 'gz', 'zst'].map((ext) => path.join(dir, `two.ko.${ext}`)),
      ]);
      expect(packed.map(({ loads }) => loads)).toEqual([true, true, true, true]);
      expect(packed[1]?.symbols).toBe(two?.symbols);
    });

    it.skipIf(skip)('is refused for what nobody exports', async () => {
      const [odd] = await check(({ ko }) => [ko('odd-one')]);
      expect(odd?.findings).toEqual([
        { kind: 'unknown-symbol', symbols: [{ symbol: 'by_nobody' }], weight: 'refused' },
      ]);
    });

    it.skipIf(skip)(
      'is refused where it does not import what it needs, or is another than it must be',
      async () => {
        const modules = await modulesFor(kernel);
        const all = spacedOf(kernel);
        expect(all.length).toBeGreaterThan(series === '7' ? 1 : 0);
        for (const { symbol, namespace } of all) {
          const [, only] = /^module:([^,*]*)/.exec(namespace) ?? [];
          const name = only ?? 'spaced';
          const pair = only === undefined ? `import_ns=${namespace}\0` : `name=${name}\0`;
          const file = edited(modules, name, pair, pair.replace(/.\0$/, '!\0'));
          const found = await checkModules(SESSION, modules.tree, [modules.ko(name), file]);
          expect(found.map(({ findings }) => findings)).toEqual([
            [],
            [
              {
                kind: only === undefined ? 'namespace' : 'not-for-module',
                symbols: [{ symbol, of: 'vmlinux', namespace }],
                weight: 'refused',
              },
            ],
          ]);
        }
      },
    );

    it.skipIf(skip)('is refused where its license does not allow what it needs', async () => {
      const [, two] = await check((modules) => [
        modules.ko('one'),
        edited(modules, 'two', 'license=GPL\0', 'license=BSD\0'),
      ]);
      expect(two?.findings).toEqual([
        {
          kind: 'gpl-only',
          license: 'BSD',
          symbols: expect.arrayContaining([{ symbol: 'one_for_gpl', of: 'one' }]),
          weight: 'refused',
        },
      ]);
    });

    it.skipIf(skip)(
      'is refused for the words of its vermagic; for its release only where there are no CRCs',
      async () => {
        const { release } = kernel;
        const other = release.replace(/^./, '9');
        const [renamed] = await check((modules) => [
          edited(modules, 'one', `vermagic=${release}`, `vermagic=${other}`),
        ]);
        expect(renamed?.loads).toBe(hasCrcs(kernel));
        const [words] = await check((modules) => [
          edited(modules, 'one', `vermagic=${release} SMP `, `vermagic=${release} UP! `),
        ]);
        expect(kinds(words?.findings)).toEqual(['vermagic']);
      },
    );

    it.skipIf(skip || !hasCrcs(kernel))('is refused for another CRC', async () => {
      const modules = await modulesFor(kernel);
      const read = await readModule(SESSION, modules.ko('two'));
      if (!('needs' in read)) throw new Error(read.damaged);
      for (const [symbol, of] of [
        ['usb_get_dev', 'usbcore'],
        ['one_for_all', 'one'],
        ['module_layout', 'vmlinux'],
      ] as const) {
        const crc = read.crcs?.get(symbol) ?? 0;
        const entry = Buffer.alloc(8 + symbol.length + 1);
        entry.writeUInt32LE(crc);
        entry.write(symbol, 8);
        const other = Buffer.from(entry);
        other.writeUInt32LE((crc ^ 1) >>> 0);
        const file = edited(modules, 'two', entry.toString('latin1'), other.toString('latin1'));
        const [, two] = await checkModules(SESSION, modules.tree, [modules.ko('one'), file]);
        const hex = (value: number) => `0x${value.toString(16).padStart(8, '0')}`;
        expect(two?.findings).toEqual([
          {
            kind: 'crc',
            symbols: [{ symbol, of, module: hex((crc ^ 1) >>> 0), kernel: hex(crc) }],
            weight: 'refused',
          },
        ]);
      }
    });

    it.skipIf(skip)(
      'is refused for another machine, and where it is damaged or no module',
      async () => {
        const modules = await modulesFor(kernel);
        const bytes = readFileSync(modules.ko('one'));
        const put = (name: string, content: Buffer | string) => {
          const file = path.join(modules.dir, name);
          writeFileSync(file, content);
          return file;
        };
        const arm = Buffer.from(bytes);
        arm.writeUInt16LE(183, 18);
        const found = await checkModules(SESSION, modules.tree, [
          put('arm.ko', arm),
          put('half.ko', bytes.subarray(0, bytes.length / 2)),
          put('text.ko', 'hello'),
          put('empty.ko', ''),
          path.join(modules.dir, 'one.o'),
          put('half.ko.xz', Buffer.from([0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00, 1, 2, 3])),
          put('half.ko.gz', Buffer.from([0x1f, 0x8b, 8, 0])),
        ]);
        expect(found.map(({ loads }) => loads)).not.toContain(true);
        expect(found.map(({ findings }) => kinds(findings))).toEqual([
          ['machine'],
          ...found.slice(1).map(() => ['damaged']),
        ]);
      },
    );
  },
);
