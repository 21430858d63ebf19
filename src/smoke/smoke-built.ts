import { CompatError } from '../core/errors.js';
import { readWhole } from '../core/files/bounded.js';
import { didYouMean } from '../core/nearest.js';
import type { Session } from '../core/session.js';
import { findImage } from './image.js';
import type { Accelerator } from './machine.js';
import { dependenciesOf, moduleName } from './modules.js';
import { type SmokeReport, type SmokeRequest, smoke } from './smoke.js';

/** What the user says of a smoke test. */
export interface SmokeWish {
  /** The directory into which the kernel's package was unpacked, absolute. */
  image?: string | undefined;
  /** Which of several modules, by its name. */
  module?: string | undefined;
  /** Scripts to run, by name [all]. */
  only: readonly string[];
  accelerator?: Accelerator | undefined;
}

/** What was built, and what the project says of the test. */
export interface Built
  extends Omit<SmokeRequest, 'image' | 'module' | 'before' | 'only' | 'accelerator'> {
  release: string;
  /** The files of the modules that were built. */
  modules: readonly string[];
}

/** Tries a built module in its kernel: see `smoke`. Throws USAGE where several modules were built and none is meant. */
export async function smokeBuilt(
  session: Session,
  wish: SmokeWish,
  { release, modules, ...others }: Built,
): Promise<SmokeReport> {
  const image = findImage(session, release, { image: wish.image, state: others.state });
  const order = await inOrder(modules);
  const module = order[chosen(order, wish.module)] ?? '';
  const before = order.slice(0, order.indexOf(module));
  const { only, accelerator } = wish;
  return smoke(session, { ...others, image, module, before, only, accelerator });
}

/** Each after those that it depends on. */
async function inOrder(files: readonly string[]): Promise<string[]> {
  const needs = new Map<string, string[]>();
  for (const file of files) needs.set(moduleName(file), dependenciesOf(await readWhole(file)));
  const order: string[] = [];
  const add = (file: string): void => {
    if (order.includes(file)) return;
    for (const name of needs.get(moduleName(file)) ?? [])
      for (const other of files) if (moduleName(other) === name) add(other);
    order.push(file);
  };
  for (const file of files) add(file);
  return order;
}

/** The one that was named, or the only one. */
function chosen(files: readonly string[], name: string | undefined): number {
  const names = files.map(moduleName);
  if (name === undefined && names.length === 1) return 0;
  const found = names.indexOf((name ?? '').replaceAll('-', '_'));
  if (found !== -1) return found;
  throw new CompatError(
    'USAGE',
    name === undefined ? 'several modules were built' : `no module ${name} was built`,
    { hint: didYouMean(name ?? '', names, `Name one with --module: ${names.join(', ')}.`) },
  );
}
