import type { Rule } from '../rules/index.js';

/**
 * The rules but those of a name that the driver's makefiles define for all of its C (`-Dstrlcpy=my_strlcpy`): no source shows that it
 * is the driver's own, and a rule that changes the name would take the driver's function from it.
 */
export function notDefinedByFlags(
  rules: readonly Rule[],
  kbuildFiles: ReadonlyMap<string, Buffer>,
): Rule[] {
  const defined = new Set<string>();
  for (const bytes of kbuildFiles.values()) {
    if (!bytes.includes('-D')) continue;
    const lines = bytes.toString('latin1').split('\n');
    // A name that a variable holds (`-D$(name)=mine`) is one of those that are assigned here.
    const isSpelt = lines.some((line) => /-D\s*['"]?\$[({]/.test(line));
    for (const line of lines) {
      const [, held] = /^[ \t]*\w+[ \t]*[:?]*=[ \t]*([A-Za-z_]\w*)[ \t\r]*$/.exec(line) ?? [];
      if (isSpelt && held !== undefined) defined.add(held);
      // A comment of make defines nothing.
      for (const [, name = ''] of line.replace(/#.*/, '').matchAll(FLAG)) defined.add(name);
    }
  }
  if (defined.size === 0) return [...rules];
  return rules.filter(({ touches }) => !touches.some((word) => defined.has(word)));
}

const FLAG = /(?:^|[\s'"=(,])-D\s*['"]?([A-Za-z_]\w*)/g;
