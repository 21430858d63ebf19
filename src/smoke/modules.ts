import path from 'node:path';
import { CompatError } from '../core/errors.js';
import { listFiles } from '../core/files/glob.js';
import { readIfThere } from '../core/files/missing.js';
import type { Session } from '../core/session.js';
import type { KernelImage } from './image.js';
import { readModule } from './unpack.js';

/** A kernel module, ready to be loaded. */
export interface GuestModule {
  /** As /proc/modules has it. */
  name: string;
  bytes: Buffer;
}

/** What was found of the modules that were asked for, in the order in which they must be loaded. */
export interface Gathered {
  modules: GuestModule[];
  /** Names that this kernel has no module of: they may be part of it, or of other kernels only. */
  absent: string[];
}

/**
 * The modules that `wanted` names and all that `needing` depend on, from the kernel's own package. One that the module
 * itself depends on and that is neither there nor built in throws NO_KERNEL.
 */
export async function gatherModules(
  session: Session,
  image: KernelImage,
  needing: readonly GuestModule[],
  wanted: readonly string[],
): Promise<Gathered> {
  const files = await filesByName(session, image);
  const builtin = await builtIn(image);
  const own = new Set(needing.map(({ name }) => name));
  const modules = new Map<string, GuestModule>();
  const absent: string[] = [];
  const add = async (name: string, by: string | undefined): Promise<void> => {
    if (own.has(name) || modules.has(name) || builtin.has(name)) return;
    const file = files.get(name);
    if (file === undefined) {
      if (by !== undefined) throw lacking(image, name, by);
      absent.push(name);
      return;
    }
    const bytes = await readModule(session, file);
    for (const other of dependenciesOf(bytes)) await add(other, name);
    modules.set(name, { name, bytes });
  };
  for (const module of needing)
    for (const name of dependenciesOf(module.bytes)) await add(name, module.name);
  for (const name of wanted) await add(underscored(name), undefined);
  return { modules: [...modules.values()], absent };
}

function lacking({ release, modules }: KernelImage, name: string, by: string): CompatError {
  return new CompatError(
    'NO_KERNEL',
    `${by} depends on ${name}, of which ${release} has no module in ${modules}`,
    {
      hint: 'Is it of another package of this kernel, or one of yours? Unpack that package beside the image.',
    },
  );
}

/** The modules that this one needs, as modpost wrote them down. */
export function dependenciesOf(module: Buffer): string[] {
  return infoOf(module, 'depends')
    .flatMap((text) => text.split(','))
    .filter((name) => name !== '')
    .map(underscored);
}

/** The values of a key in a module's .modinfo section, where each pair ends in a NUL. */
function infoOf(module: Buffer, key: string): string[] {
  const found: string[] = [];
  const start = `\0${key}=`;
  for (let at = module.indexOf(start); at !== -1; at = module.indexOf(start, at + 1)) {
    const from = at + start.length;
    found.push(module.toString('latin1', from, module.indexOf(0, from)));
  }
  return found;
}

/** A module's name by its file's, as the kernel has it. */
export function moduleName(file: string): string {
  return underscored(path.basename(file).replace(/\.ko(?:\.\w+)?$/, ''));
}

function underscored(name: string): string {
  return name.replaceAll('-', '_');
}

async function filesByName(
  { signal }: Session,
  { modules }: KernelImage,
): Promise<Map<string, string>> {
  const names = await listFiles(['kernel/**/*.ko', 'kernel/**/*.ko.{gz,xz,zst}'], {
    cwd: modules,
    signal,
  });
  return new Map(names.map((name) => [moduleName(name), path.join(modules, name)]));
}

async function builtIn({ modules }: KernelImage): Promise<Set<string>> {
  const text = (await readIfThere(path.join(modules, 'modules.builtin')))?.toString() ?? '';
  return new Set(text.split('\n').filter(Boolean).map(moduleName));
}
