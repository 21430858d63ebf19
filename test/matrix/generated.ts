import { createHash } from 'node:crypto';
import type { Cell, Matrix } from '../../src/matrix/index.js';

/** Numbers that are the same in each run. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2 ** 31;
    return state / 2 ** 31;
  };
}

const digest = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A matrix as large ones are: each module has some fingerprints, whose kernels stand together, and some of them fail. */
export function generated(modules: number, kernels: number, seed = 1): Matrix {
  const random = randomFrom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const word = (): string =>
    `${pick(['timer', 'bio', 'class', 'skb', 'i2c', 'page', 'proc', 'netif'])}_${pick(['alloc', 'init', 'set', 'get', 'create', 'free'])}_${Math.floor(random() * 200)}`;
  const patches: Record<string, string> = {};
  const names = Array.from({ length: kernels }, (_, at) => ({
    name: `${4 + Math.floor(at / 40)}.${at % 40}.${Math.floor(random() * 200)}-${pick(['amd64', 'generic', 'el9.x86_64', 'default'])}`,
    release: `${at}`,
  }));
  const rows = Array.from({ length: modules }, (_, row) => ({
    name: `${pick(['usb', 'net', 'block', 'video'])}-${word().replaceAll('_', '-')}-${row}`,
    root: `/src/${row}`,
  }));
  const cells = rows.flatMap(({ name }) => {
    const borders = Array.from({ length: 5 }, () => Math.floor(random() * kernels)).sort(
      (a, b) => a - b,
    );
    const shared = [0, ...borders].map((_, group) => {
      const fingerprint = digest(`${seed} ${name} ${group}`);
      const outcome: Cell['outcome'] =
        group === 5 ? 'built' : pick(['fixed', 'fixed', 'fixed', 'fails']);
      const lines = Array.from({ length: 10 + Math.floor(random() * 60) }, () => {
        const call = `${word()}(${word()}, ${word()})`;
        return pick([` \treturn ${call};`, `-\t${call};`, `+\t${call};`]);
      });
      const text = `--- a/${name}.c\n+++ b/${name}.c\n@@ -1,9 +1,9 @@\n${lines.join('\n')}\n`;
      const patch = outcome === 'built' ? '' : digest(text);
      if (patch !== '') patches[patch] = text;
      const rules = Array.from(
        { length: 1 + Math.floor(random() * 12) },
        () => `${word()}__no_present`,
      );
      return { fingerprint, outcome, patch, rules: outcome === 'built' ? [] : rules };
    });
    return names.map(({ name: kernel }, at): Cell => {
      const group = borders.filter((border) => border <= at).length;
      const one = shared[group] as (typeof shared)[number];
      const api = `${one.rules[0]}`;
      return {
        ...{ module: name, kernel, ...one, files: one.patch === '' ? [] : [`${name}.c`] },
        ...{ notes: [], warnings: 0, steps: [], modules: [], seconds: 1 + random() * 30 },
        ...(one.outcome === 'fails' && {
          cause: {
            ...{ stage: 'build', code: 'KBUILD_FAILED', api, rules: [], others: 2 },
            message: `${name} does not build for ${kernel}: 7 errors about ${api}`,
            error: {
              place: `${name}.c:${100 + group}`,
              message: `implicit declaration of function ‘${api}’`,
            },
            detail: `${name}.c:12:3: error: implicit declaration of function ‘${api}’`,
          },
        }),
      };
    });
  });
  return {
    ...{ schema: 1, title: 'generated', began: '2026-11-26T09:00:00.000Z', seconds: 100 },
    ...{ modules: rows, kernels: names, cells, patches },
    counts: {
      known: 0,
      asked: cells.length,
      compiled: 0,
      made: 1,
      built: cells.length,
      elsewhere: 0,
      tried: 0,
    },
  };
}
