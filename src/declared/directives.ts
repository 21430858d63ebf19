import { evaluate, type Names } from './expression.js';

/** A #define. */
export interface Macro {
  name: string;
  /** Undefined where it has none: `#define A(x)` has ["x"]. */
  parameters: string[] | undefined;
  body: string;
  /** From 1. */
  line: number;
}

/** An #include. */
export interface Include {
  name: string;
  /** "…", and not <…>. */
  isOwn: boolean;
  line: number;
}

/** What decides which arms of #if are read. */
export interface Conditions extends Names {
  /** Undefined where nobody can tell: then both arms are read. */
  isDefined(name: string): boolean | undefined;
  /** Called in the order of the text. */
  onDefine?(macro: Macro): void;
  onUndefine?(name: string): void;
  onInclude?(include: Include): void;
}

/** What each file of a module, and no program, is compiled with. */
const IN_KERNEL = new Map([
  ['__KERNEL__', true],
  ['__ASSEMBLY__', false],
]);

/** Where nothing else is known of what decides: each arm is read. */
export const BOTH_ARMS: Conditions = {
  isDefined: (name) => IN_KERNEL.get(name),
  word: () => undefined,
  call: () => undefined,
};

/** A text as the preprocessor leaves it, unexpanded. */
export interface Live {
  /** Lines of directives and of arms that are not read are blank; as many lines as before. */
  code: string;
  macros: Macro[];
  includes: Include[];
}

interface Arm {
  /** Whether what is around it is read. */
  around: boolean;
  isLive: boolean;
  /** Whether an arm above is certainly the one that is read. */
  isDecided: boolean;
}

const DIRECTIVE = /^[ \t]*#[ \t]*([a-z]+)\b[ \t]*(.*)$/s;

/** Reads the directives of a text without comments. */
export function readDirectives(clean: string, conditions: Conditions): Live {
  const lines = clean.split('\n');
  const live: Live = { code: '', macros: [], includes: [] };
  const arms: Arm[] = [];
  let isLive = true;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const [, word] = line.includes('#') ? (DIRECTIVE.exec(line) ?? []) : [];
    if (word === undefined) {
      if (!isLive) lines[at] = '';
      continue;
    }
    const first = at;
    let text = line;
    lines[at] = '';
    while (text.endsWith('\\') && at + 1 < lines.length) {
      text = `${text.slice(0, -1)} ${lines[++at]}`;
      lines[at] = '';
    }
    const rest = (DIRECTIVE.exec(text)?.[2] ?? '').trim();
    if (!steer(word, rest, arms, isLive, conditions) && isLive) {
      note(word, rest, first + 1, live, conditions);
    }
    isLive = arms.at(-1)?.isLive ?? true;
  }
  live.code = lines.join('\n');
  return live;
}

/** Whether it is a directive of conditions. */
function steer(
  word: string,
  rest: string,
  arms: Arm[],
  isLive: boolean,
  conditions: Conditions,
): boolean {
  if (word === 'if' || word === 'ifdef' || word === 'ifndef') {
    const holds = isLive ? truth(word, rest, conditions) : false;
    arms.push({ around: isLive, isLive: isLive && holds !== false, isDecided: holds === true });
    return true;
  }
  const arm = arms.at(-1);
  if (word === 'endif') {
    arms.pop();
    return true;
  }
  if (word !== 'else' && word !== 'elif') return false;
  if (arm === undefined) return true;
  const open = arm.around && !arm.isDecided;
  const holds = word === 'else' || !open ? true : truth('if', rest, conditions);
  arm.isLive = open && holds !== false;
  arm.isDecided ||= holds === true;
  return true;
}

function truth(word: string, rest: string, conditions: Conditions): boolean | undefined {
  if (word !== 'if') {
    const isDefined = conditions.isDefined(/^\w*/.exec(rest)?.[0] ?? '');
    return isDefined === undefined ? undefined : isDefined === (word === 'ifdef');
  }
  const value = evaluate(rest, {
    word: (name) => (conditions.isDefined(name) === false ? 0n : conditions.word(name)),
    call: (name, args) => {
      if (name !== 'defined') return conditions.call(name, args);
      const isDefined = conditions.isDefined(args[0] ?? '');
      return isDefined === undefined ? undefined : isDefined ? 1n : 0n;
    },
  });
  return value === undefined ? undefined : value !== 0n;
}

const DEFINE = /^(\w+)(?:\(([^)]*)\))?\s*(.*)$/s;

function note(word: string, rest: string, line: number, live: Live, conditions: Conditions): void {
  if (word === 'define') {
    const [, name, parameters, body = ''] = DEFINE.exec(rest) ?? [];
    if (name === undefined) return;
    const named = parameters?.split(',').map((one) => one.trim());
    const macro = { name, parameters: named?.filter((one) => one !== ''), body, line };
    live.macros.push(macro);
    conditions.onDefine?.(macro);
  } else if (word === 'undef') conditions.onUndefine?.(rest);
  else if (word === 'include' || word === 'include_next') {
    const [, open, name] = /^([<"])([^>"]+)[>"]/.exec(rest) ?? [];
    if (name === undefined) return;
    const include = { name, isOwn: open === '"', line };
    live.includes.push(include);
    conditions.onInclude?.(include);
  }
}
