/** A makefile that serves both: the driver's own make, and kbuild, which reads it again. */
export interface Sides {
  /** What only the driver's own make reads. */
  own: string;
  /** What kbuild reads: all but that. */
  kbuild: string;
}

type Side = 'own' | 'kbuild' | 'both';

/** Whether kbuild reads a makefile is asked by one of these, which it sets. */
const ASKED = String.raw`\$[({](?:strip[ \t]+\$[({])?(?:KERNELRELEASE|KBUILD_EXTMOD)[)}]+`;
const IS_EQUAL = new RegExp(
  String.raw`^\s*(else\s+)?if(n?)eq\s*\(?\s*["']?${ASKED}["']?\s*,?\s*(?:""|'')?\s*\)?\s*(?:#.*)?$`,
);
const IS_DEFINED = /^\s*(else\s+)?if(n?)def\s+(?:KERNELRELEASE|KBUILD_EXTMOD)\s*(?:#.*)?$/;

/** Tells the two sides of a makefile apart by its `ifneq ($(KERNELRELEASE),)`, in whichever form. */
export function sidesOf(makefile: string): Sides {
  const open: Side[] = [];
  const own: string[] = [];
  const kbuild: string[] = [];
  for (const line of makefile.split('\n')) {
    const side = sideOf(line);
    if (/^\s*if(?:n?eq|n?def)\b/.test(line)) open.push(side);
    else if (/^\s*else\b/.test(line)) open.push(side === 'both' ? otherThan(open.pop()) : side);
    else if (/^\s*endif\b/.test(line)) open.pop();
    const isOwn = open.includes('own');
    (isOwn ? own : kbuild).push(line);
  }
  return { own: own.join('\n'), kbuild: kbuild.join('\n') };
}

/** On which side a line of a makefile begins. */
function sideOf(line: string): Side {
  const equal = IS_EQUAL.exec(line);
  if (equal !== null) return equal[2] === 'n' ? 'kbuild' : 'own';
  const defined = IS_DEFINED.exec(line);
  if (defined === null) return 'both';
  return defined[2] === 'n' ? 'own' : 'kbuild';
}

function otherThan(side: Side | undefined): Side {
  if (side === 'own') return 'kbuild';
  return side === 'kbuild' ? 'own' : 'both';
}
