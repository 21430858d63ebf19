import path from 'node:path';
import { readIfThere } from '../../core/files/missing.js';

const SWITCHED = /^[^\S\n]*obj-\$[({](\w+)[)}][^\S\n]*[:+?]?=[^\S\n]*(.*)$/gm;

/** What to do about a directory whose makefile was read and asked for no module. */
export async function whyNoModule(dir: string): Promise<string> {
  const switches = await unsetSwitches(dir);
  if (switches.size === 0) {
    return 'Does the Kbuild file there set obj-m? module.kbuild in compat.toml names the directory that is handed to kbuild.';
  }
  const builds = [...switches].map(([name, objects]) => `${objects} if ${name} is m`);
  const words = [...switches.keys()].map((name) => `${name}=m`).join(' ');
  return [
    `Its makefile builds ${builds.join(', ')}, which neither this kernel nor the makefile sets.`,
    `Hand it to make behind a --: compat-gen build DIR -- ${words}`,
  ].join('\n');
}

/** The variables on which the makefile that kbuild reads in `dir` makes its objects depend, with the objects. */
async function unsetSwitches(dir: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const name of ['Kbuild', 'Makefile']) {
    const bytes = await readIfThere(path.join(dir, name));
    if (bytes === undefined) continue;
    const text = bytes.toString('latin1').replaceAll('\\\n', ' ');
    for (const [, variable = '', value = ''] of text.matchAll(SWITCHED)) {
      const objects = value.replace(/#.*/, '').trim().split(/\s+/).join(' ');
      if (objects !== '')
        found.set(variable, [found.get(variable) ?? [], objects].flat().join(' '));
    }
    return found;
  }
  return found;
}
