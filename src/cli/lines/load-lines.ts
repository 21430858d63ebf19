import { type Checked, type Enrol, inWords } from '../../ko/index.js';
import type { Look } from '../terminal/looks.js';
import { briefPaths } from '../terminal/shorten.js';

/** What is said of one module that was checked: the verdict, a line for each reason, what else is known. */
export function loadLines(checked: Checked, cwd: string, enrol: Enrol): string[] {
  const { file, release, findings } = checked;
  const key = findings.some(({ kind }) => kind === 'unsigned' || kind === 'key-unknown');
  return [
    `${briefPaths(file, cwd)}  ${verdict(checked)} on ${release}`,
    ...findings.map((finding) => `    ${inWords(finding)}`),
    ...(key ? enrolLines(enrol).map((line) => `    ${line}`) : []),
    ...factLines(checked).map((line) => `      ${line}`),
  ];
}

/** What is known of it all the same stands back; the verdict stands out. */
export const loadLook: Look = (line, { bold, dim, green, red, yellow }) => {
  if (line.startsWith('      ')) return dim(line);
  const [, name, words = '', rest = ''] =
    /^(\S.*?)( {2}(?:would|may)(?: not)? load)( on .*)$/.exec(line) ?? [];
  if (name === undefined) return line;
  const colour = words.includes('not') ? red : words.includes('may') ? yellow : green;
  return `${bold(name)}${colour(words)}${rest}`;
};

function verdict({ loads, findings }: Checked): string {
  if (!loads) return 'would not load';
  return findings.some(({ weight }) => weight === 'unsure') ? 'may load' : 'would load';
}

function enrolLines({ command, certificate, there }: Enrol): string[] {
  const make = there ? [] : [`make a key first: sudo dkms generate_mok (${certificate})`];
  return [...make, `enrol the key, once for this machine: ${command}`];
}

function factLines({ symbols, depends, signature, enforced, findings }: Checked): string[] {
  if (findings.some(({ kind }) => kind === 'damaged')) return [];
  const from = { kernel: '', given: ' (named here)', installed: ' (installed)' };
  const modules = depends.map((one) => `${one.module}${from[one.from]}`);
  const on = modules.length === 0 ? 'no module' : modules.join(', ');
  const signed = signature?.damaged === undefined ? signature : undefined;
  const by =
    signed === undefined
      ? 'not signed'
      : `signed by ${signed.signer || 'a key'} (${signed.key.slice(-16)})`;
  const taken = enforced
    ? 'takes signed modules alone'
    : 'takes unsigned modules, as far as this machine can tell';
  return [
    `needs ${counted(symbols, 'symbol')} of others; depends on ${on}`,
    `${by}; this kernel ${taken}${enforced ? `: ${enforced.why}` : ''}`,
  ];
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
