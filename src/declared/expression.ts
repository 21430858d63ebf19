import { closing, splitArguments } from './c-text.js';

/** What an expression of integer constants comes to; undefined where that can't be told. */
export type Value = bigint | undefined;

/** What an expression's names stand for. */
export interface Names {
  word(name: string): Value;
  /** Of a macro with arguments; these as they are written. */
  call(name: string, args: readonly string[]): Value;
}

const TOKEN =
  /\s*(?:(0[xX][\da-fA-F]+|\d+)[uUlL]*|([A-Za-z_]\w*)|'(\\?.)'|(<<|>>|<=|>=|==|!=|&&|\|\||[-+*/%<>&|^~!?:(),])|(\S))/y;

const LEVELS: readonly (readonly string[])[] = [
  ['||'],
  ['&&'],
  ['|'],
  ['^'],
  ['&'],
  ['==', '!='],
  ['<', '>', '<=', '>='],
  ['<<', '>>'],
  ['+', '-'],
  ['*', '/', '%'],
];
const CAST =
  /^\((?:\s|\*|\b(?:__force|__bitwise|const|volatile|signed|unsigned|struct|enum|int|long|short|char|bool|[a-z]\w*_t|__?[a-z]+\d+|[us](?:8|16|32|64))\b)+\)/;
/** No real one is longer, and none nests deeper. */
const LONGEST = 2000;
const DEEPEST = 60;

/**
 * Evaluates what stands behind #if, or a constant's definition. What can't be told stays undefined, but for what the
 * other side of && and || decides.
 */
export function evaluate(text: string, names: Names): Value {
  if (text.length > LONGEST) return undefined;
  const reader = new Reader(text, names);
  try {
    const value = reader.choice();
    return reader.atEnd() ? value : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

class Reader {
  private at = 0;
  private depth = 0;
  constructor(
    private readonly text: string,
    private readonly names: Names,
  ) {}

  atEnd(): boolean {
    return this.text.slice(this.at).trim() === '';
  }

  choice(): Value {
    if (++this.depth > DEEPEST) throw new RangeError('too deep');
    const condition = this.binary(0);
    let value = condition;
    if (this.take('?')) {
      const yes = this.choice();
      this.take(':');
      const no = this.choice();
      value = condition === undefined ? undefined : condition !== 0n ? yes : no;
    }
    this.depth--;
    return value;
  }

  private binary(level: number): Value {
    const operators = LEVELS[level];
    if (operators === undefined) return this.unary();
    let left = this.binary(level + 1);
    for (;;) {
      const operator = operators.find((one) => this.take(one));
      if (operator === undefined) return left;
      left = applied(operator, left, this.binary(level + 1));
    }
  }

  private unary(): Value {
    if (this.take('!')) {
      const value = this.unary();
      return value === undefined ? undefined : value === 0n ? 1n : 0n;
    }
    const sign = ['-', '~', '+'].find((one) => this.take(one));
    if (sign !== undefined) {
      const value = this.unary();
      return value === undefined || sign === '+' ? value : sign === '-' ? -value : ~value;
    }
    const cast = CAST.exec(this.text.slice(this.at).trimStart());
    if (
      cast !== null &&
      /^\s*[\w(~-]/.test(this.text.slice(this.at).trimStart().slice(cast[0].length))
    ) {
      this.at += this.text.slice(this.at).search(/\S/) + cast[0].length;
      return this.unary();
    }
    return this.primary();
  }

  private primary(): Value {
    if (this.take('(')) {
      const value = this.choice();
      return this.take(')') ? value : undefined;
    }
    const match = this.next();
    const [, number, word, letter] = match ?? [];
    if (number !== undefined) return BigInt(/^0\d/.test(number) ? `0o${number.slice(1)}` : number);
    if (letter !== undefined) return letter.length === 1 ? BigInt(letter.charCodeAt(0)) : undefined;
    if (word === undefined) throw new RangeError('not a constant');
    if (word === 'defined' && !/^\s*\(/.test(this.text.slice(this.at))) {
      return this.names.call('defined', [this.next()?.[2] ?? '']);
    }
    return /^\s*\(/.test(this.text.slice(this.at))
      ? this.names.call(word, this.args())
      : this.names.word(word);
  }

  private args(): string[] {
    const open = this.text.indexOf('(', this.at);
    const end = closing(this.text, open);
    this.at = end + 1;
    return splitArguments(this.text.slice(open + 1, end));
  }

  private next(): RegExpExecArray | null {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    if (match !== null) this.at = TOKEN.lastIndex;
    return match;
  }

  private take(operator: string): boolean {
    TOKEN.lastIndex = this.at;
    const match = TOKEN.exec(this.text);
    if (match?.[4] !== operator) return false;
    this.at = TOKEN.lastIndex;
    return true;
  }
}

function applied(operator: string, a: Value, b: Value): Value {
  if (operator === '&&') {
    if (a === 0n || b === 0n) return 0n;
    return a === undefined || b === undefined ? undefined : 1n;
  }
  if (operator === '||') {
    if ((a ?? 0n) !== 0n || (b ?? 0n) !== 0n) return 1n;
    return a === undefined || b === undefined ? undefined : 0n;
  }
  if (a === undefined || b === undefined) return undefined;
  return ARITHMETIC[operator]?.(a, b);
}

const ARITHMETIC: Readonly<Record<string, (a: bigint, b: bigint) => Value>> = {
  '|': (a, b) => a | b,
  '^': (a, b) => a ^ b,
  '&': (a, b) => a & b,
  '==': (a, b) => truthOf(a === b),
  '!=': (a, b) => truthOf(a !== b),
  '<': (a, b) => truthOf(a < b),
  '>': (a, b) => truthOf(a > b),
  '<=': (a, b) => truthOf(a <= b),
  '>=': (a, b) => truthOf(a >= b),
  '<<': (a, b) => (canShift(b) ? a << b : undefined),
  '>>': (a, b) => (canShift(b) ? a >> b : undefined),
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => (b === 0n ? undefined : a / b),
  '%': (a, b) => (b === 0n ? undefined : a % b),
};

function truthOf(holds: boolean): bigint {
  return holds ? 1n : 0n;
}

function canShift(bits: bigint): boolean {
  return bits >= 0n && bits < 128n;
}
