import { realpath } from 'node:fs/promises';
import path from 'node:path';
import { byBytes } from '../core/bytes.js';
import { ifThere, namesIn, readIfThere } from '../core/files/missing.js';

/** An installed dkms package. */
export interface DkmsPackage {
  /** NAME/VERSION. */
  name: string;
  /** Its sources, absolute. */
  dir: string;
}

/** The packages in a tree of dkms's, /var/lib/dkms: each has a link to its sources there. */
export async function dkmsPackages(tree: string): Promise<DkmsPackage[]> {
  const packages: DkmsPackage[] = [];
  for (const name of (await namesIn(tree)).sort(byBytes)) {
    for (const version of (await namesIn(path.join(tree, name))).sort(byBytes)) {
      // Beside the versions stand links to what is installed for a kernel, and dkms's keys.
      const dir = await ifThere(realpath(path.join(tree, name, version, 'source')));
      if (dir === undefined || version.startsWith('kernel-')) continue;
      if ((await readIfThere(path.join(dir, 'dkms.conf'))) === undefined) continue;
      packages.push({ name: `${name}/${version}`, dir });
    }
  }
  return packages;
}

/**
 * Why dkms does not build a package for a kernel (its BUILD_EXCLUSIVE_… directives); undefined where it tries to. They are read, and not run: one that
 * a program computes counts as none.
 *
 * @param config the lines of the kernel's configuration that say =y or =m, where they are known
 */
export async function whyExcluded(
  dir: string,
  release: string,
  config: ReadonlySet<string> | undefined,
): Promise<string | undefined> {
  const text = (await readIfThere(path.join(dir, 'dkms.conf')))?.toString('latin1');
  if (text === undefined) return undefined;
  const [, kernel] = directive(text, 'KERNEL') ?? [];
  if (kernel !== undefined && matches(kernel, release) === false)
    return `its dkms.conf is for kernels ${kernel} alone`;
  if (config === undefined) return undefined;
  const [, wanted = ''] = directive(text, 'CONFIG') ?? [];
  const lacks = wanted.split(/\s+/).find((word) => {
    const name = word.replace(/^!/, '');
    const has = config.has(`${name}=y`) || config.has(`${name}=m`);
    return name !== '' && has === word.startsWith('!');
  });
  return lacks === undefined ? undefined : `its dkms.conf asks for ${lacks}`;
}

function directive(text: string, what: string): RegExpExecArray | null {
  return new RegExp(`^BUILD_EXCLUSIVE_${what}=["']?([^"'\\n$\`]+)["']?\\s*$`, 'm').exec(text);
}

/** As bash's =~ does; undefined for an expression that is another one here. */
function matches(expression: string, release: string): boolean | undefined {
  try {
    return new RegExp(expression).test(release);
  } catch {
    return undefined;
  }
}
