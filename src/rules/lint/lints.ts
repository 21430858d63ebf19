import type { LintName } from './names.js';
import { branchesOf, type Line, type Metavariable, type Part } from './read-cocci.js';

/** Something about a rule that has gone wrong in others. */
export interface Finding {
  lint: LintName;
  /** Line of the rule, counted from 1. */
  line: number;
  text: string;
}

const word = (name: string): RegExp => new RegExp(`(?<![\\w.]|->)${name}\\b`, 'g');

function count(lines: readonly Line[], side: string, name: string): number {
  const text = lines.filter((line) => side.includes(line.side)).map((line) => line.text);
  return text.reduce((sum, one) => sum + (unevaluated(one).match(word(name)) ?? []).length, 0);
}

/** Without what is only looked at by the compiler. */
function unevaluated(text: string): string {
  return text.replace(
    /\b(?:sizeof|typeof|__same_type|__typeof__)\s*\((?:[^()]|\([^()]*\))*\)/g,
    '',
  );
}

/** spatch takes `struct file` for a structure of any name where `file` is a variable. */
export function names({ variables, body }: Part): Finding[] {
  return variables.filter(isOfCode).flatMap(({ name }) => {
    const tag = new RegExp(`\\b(?:struct|union|enum)\\s+${name}\\b`);
    const field = new RegExp(`(?:->|(?<!\\.)\\.)\\s*${name}\\b`);
    const isElsewhere = body.some(({ text }) => word(name).test(text));
    const found = body.find(({ text }) => tag.test(text) || (isElsewhere && field.test(text)));
    if (found === undefined) return [];
    return [{ lint: 'name', line: found.at, text: `${name} is a variable here, too` }];
  });
}

function isOfCode({ kind }: Metavariable): boolean {
  return /^(?:identifier|expression|type|constant|idexpression|local idexpression)/.test(kind);
}

const isExpression = ({ kind }: Metavariable): boolean =>
  /^(?:expression$|.*idexpression)/.test(kind);

/** An identifier or a constant has no effect. */
export function twice(part: Part): Finding[] {
  return branchesOf(part).flatMap((branch) =>
    part.variables.filter(isExpression).flatMap(({ name }): Finding[] => {
      const before = count(branch, '- ', name);
      const after = count(branch, '+ ', name);
      if (before === 0 || after <= before) return [];
      const line = branch.find(({ side }) => side === '+')?.at ?? part.at;
      return [
        {
          lint: 'twice',
          line,
          text: `${name} is evaluated ${after} times, and was ${before} times`,
        },
      ];
    }),
  );
}

/** Over `...`, without `when` for what is moved. */
export function moved(part: Part): Finding[] {
  return branchesOf(part).flatMap((branch) => {
    const dots = branch.findIndex(({ text }) => /^\s*(?:<\+?)?\.\.\./.test(text));
    if (dots === -1) return [];
    const [above, below] = [branch.slice(0, dots), branch.slice(dots + 1)];
    const conditions = branch.map(({ text }) => /\bwhen\b(.*)/.exec(text)?.[1] ?? '').join(' ');
    return part.variables.filter(isExpression).flatMap(({ name }): Finding[] => {
      const leaves = count(above, '-', name) > count(above, '+', name);
      const comes = count(above, '+', name) > count(above, '-', name);
      const isMoved =
        (leaves && count(below, '+', name) > count(below, '-', name)) ||
        (comes && count(below, '-', name) > count(below, '+', name));
      if (!isMoved || word(name).test(conditions)) return [];
      const line = branch[dots]?.at ?? part.at;
      return [{ lint: 'moved', line, text: `${name} may be changed in between` }];
    });
  });
}

/** A parameter or a local variable that another part found, without its function or a position. */
export function locals(part: Part, all: readonly Part[]): Finding[] {
  if (!part.body.some(({ side }) => side !== ' ')) return [];
  const inherited = part.variables.filter(({ from }) => from !== undefined);
  const isPlaced = part.variables.some(
    ({ kind, from, name }) => kind === 'position' && (from !== undefined || name !== ''),
  );
  if (isPlaced) return [];
  const global = inherited.some((one) => isGlobal(one, all));
  return inherited
    .filter(({ kind }) => /identifier|expression/.test(kind))
    .filter((one) => !global && !isGlobal(one, all))
    .map(({ name, from }) => ({
      lint: 'local',
      line: part.at,
      text: `${from}.${name} is inherited without its function or its place`,
    }));
}

/** Whether where it was found it is the name of a function, a callback, a macro or an object of the file. */
function isGlobal({ name, from }: Metavariable, all: readonly Part[]): boolean {
  const there = all.find((part) => part.name === from);
  const text = there?.body.map((line) => line.text).join('\n') ?? '';
  const shapes = [
    `\\b${name}\\s*(?:@\\w+\\s*)*\\(`,
    `=\\s*&?${name}\\b`,
    `&${name}\\b`,
    `#define\\s+${name}\\b`,
    `\\b\\w+\\s+${name}(?:@\\w+)?\\s*=\\s*\\{`,
    `\\(.*\\b${name}\\b.*\\)\\s*$`,
  ];
  return there !== undefined && shapes.some((shape) => new RegExp(shape, 'm').test(text));
}

/** Only where something is added elsewhere, and nothing ties the one to the other. */
export function removed(part: Part, all: readonly Part[]): Finding[] {
  const removes = branchesOf(part).find(
    (branch) => branch.some(({ side }) => side === '-') && !branch.some(({ side }) => side === '+'),
  );
  if (removes === undefined) return [];
  const adds = all.some(
    (other) =>
      other !== part &&
      other.body.some(({ side }) => side === '+') &&
      !other.body.some(({ side }) => side === '-'),
  );
  const isTied = part.variables.some(({ kind, from }) => kind === 'position' && from !== undefined);
  if (!adds || isTied) return [];
  const line = removes.find(({ side }) => side === '-')?.at ?? part.at;
  return [{ lint: 'removed', line, text: 'what is added for it stands in another part' }];
}
