import path from 'node:path';

/** What only a makefile of kbuild has; a file that is included may have none of it. */
const OF_KBUILD = /\bobj-|-objs\b|-y\b|-\$[({]/;
/** What makes a list of files that is not written there. */
const GLOB = /\$[({]wildcard\b[^)}]*\*|\$[({]shell\b[^\n]*(?:\*\.c|\bfind\b|\bls\b)/;
/** What puts a directory before names. */
const PREFIXED = /\$[({](?:addprefix|foreach|patsubst|subst|notdir)\b|\w:[^\s=]+=/;

/**
 * Tells which C files a driver's makefiles have kbuild compile. Nothing is run: a file counts unless no makefile at or
 * above its directory can mean it.
 *
 * @param makefiles their texts, by name
 */
export function builtFiles(makefiles: ReadonlyMap<string, string>): (file: string) => boolean {
  const read = [...makefiles].flatMap(([name, text]) => {
    const isIncluded = !/^(?:Makefile|makefile|GNUmakefile|Kbuild)$/.test(path.basename(name));
    return isIncluded || OF_KBUILD.test(text) ? [readMakefile(name, text)] : [];
  });
  if (![...makefiles.values()].some((text) => /\bobj-/.test(text))) return () => true;
  return (file) => {
    const stem = file.replace(/\.c$/, '');
    return read.some((one) => names(one, stem));
  };
}

interface Makefile {
  dir: string;
  /** "a/b" for a/b.o, as it stands there. */
  stems: ReadonlySet<string>;
  isGlob: boolean;
  isPrefixed: boolean;
}

function readMakefile(name: string, text: string): Makefile {
  const plain = text
    .replace(/(^|[^\\])#.*/g, '$1')
    .replace(/\$[({](?:obj|src|M|PWD|CURDIR)[)}]\//g, '');
  const stems = [...plain.matchAll(/[\w./+-]+/g)].map(([word]) =>
    word.replace(/^\.\//, '').replace(/\.[oc]$/, ''),
  );
  return {
    dir: path.posix.dirname(name),
    stems: new Set(stems),
    isGlob: GLOB.test(plain),
    isPrefixed: PREFIXED.test(plain) || /\$[({]\w+[)}]\/[\w./+-]*\.[oc]\b/.test(plain),
  };
}

/** Whether a makefile can mean a file: it may be included by one of a directory above its own. */
function names({ dir, stems, isGlob, isPrefixed }: Makefile, stem: string): boolean {
  const isBelow = dir === '.' || stem.startsWith(`${dir}/`);
  if (isBelow && isGlob) return true;
  if (isBelow && isPrefixed && stems.has(path.posix.basename(stem))) return true;
  for (let above = dir; ; above = path.posix.dirname(above)) {
    const named = above === '.' ? stem : path.posix.relative(above, stem);
    if (stems.has(named)) return true;
    if (above === '.') return false;
  }
}
