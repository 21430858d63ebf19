import type { Between } from '../../changes/index.js';
import type { Member } from '../../declared/index.js';

const C_WORDS =
  /^(?:auto|break|case|char|const|continue|default|do|double|else|enum|extern|float|for|goto|if|inline|int|long|register|return|short|signed|sizeof|static|struct|switch|typedef|union|unsigned|void|volatile|while|typeof|bool|true|false|NULL|THIS_MODULE)$/;

/** Where a piece of a driver's code stands. */
export interface Spot {
  types: ReturnType<Between['typesIn']>;
  /** What locals and parameters are there: name → type. */
  scope: ReadonlyMap<string, string>;
  /** Names that what is refused stands for: they are never declared. */
  without: ReadonlySet<string>;
}

/**
 * What a piece of a driver's code needs to be compiled alone: its locals as parameters, and of the driver's own structs
 * the members that the piece names. What nobody can tell is left out: the compiler decides.
 */
export class Needs {
  /** Declarations, in their order. */
  readonly declarations: string[] = [];
  readonly parameters: string[] = [];
  private readonly known = new Set<string>();
  private readonly words: ReadonlySet<string>;

  constructor(
    private readonly spot: Spot,
    code: string,
  ) {
    this.words = new Set(code.match(/[A-Za-z_]\w*/g));
    for (const { 0: name, index } of code.matchAll(/[A-Za-z_]\w*/g)) {
      const before = code.slice(0, index).trimEnd();
      if (/(?:\.|->)$/.test(before)) continue;
      const [, tag] = /\b(struct|union|enum)$/.exec(before) ?? [];
      if (tag !== undefined) this.aggregate(`${tag} ${name}`);
      else this.name(name);
    }
  }

  private name(name: string): void {
    const { scope, without, types } = this.spot;
    if (C_WORDS.test(name) || without.has(name) || this.known.has(name)) return;
    this.known.add(name);
    const local = scope.get(name);
    if (local !== undefined) {
      this.type(local);
      if (local !== '') this.parameters.push(spaced(local, name));
      return;
    }
    const own = types.ownDeclared(name);
    if (own === undefined) return;
    if (own.kind === 'macro') {
      const head = own.parameters === undefined ? name : `${name}(${own.parameters.join(', ')})`;
      this.declarations.push(`#define ${head} ${own.value ?? ''}`.trim());
    } else if (own.kind === 'variable' || own.kind === 'function') {
      this.type(own.text.replace(new RegExp(`\\b${name}\\b`), ''));
      this.declarations.push(`${own.kind === 'variable' ? 'extern ' : ''}${own.text};`);
    } else if (own.kind === 'constant') {
      this.declarations.push(`enum { ${name} = ${own.value ?? '0'} };`);
    } else if (own.kind === 'typedef') this.typedef(name, own.text);
  }

  private typedef(name: string, text: string): void {
    const alias = /^typedef\s+(struct|union)\s+(\w+)\s+\w+$/.exec(text);
    if (alias?.[2] === name) {
      this.aggregate(`${alias[1]} ${name}`);
      this.declarations.push(`typedef ${alias[1]} ${name} ${name};`);
    } else this.declarations.push(`${text};`);
  }

  /** Whatever of the driver's own a type names. */
  private type(text: string): void {
    for (const [, kind, tag] of text.matchAll(/\b(struct|union|enum)\s+(\w+)/g))
      this.aggregate(`${kind} ${tag}`);
    const plain = text.replace(/\b(?:struct|union|enum)\s+\w+/g, '');
    for (const [word] of plain.matchAll(/[A-Za-z_]\w*/g)) {
      const own = this.spot.types.ownDeclared(word);
      if (own?.kind === 'typedef' && !this.known.has(word)) {
        this.known.add(word);
        this.typedef(word, own.text);
      }
    }
  }

  /** The driver's own struct, with the members that are named. */
  private aggregate(key: string): void {
    const own = this.spot.types.ownDeclared(key);
    if (own?.members === undefined || this.known.has(key)) return;
    this.known.add(key);
    const lines = this.membersIn(own.members);
    this.declarations.push(`${key} {\n${lines.join('\n')}\n};`);
  }

  private membersIn(members: readonly Member[]): string[] {
    return members
      .filter(({ name }) => this.words.has(name))
      .map(({ text, members: inside }) => {
        if (inside === undefined) {
          this.type(text);
          return `\t${text};`;
        }
        return `\t${text.replace(/\{[^}]*\}/, () => `{\n${this.membersIn(inside).join('\n')}\n}`)};`;
      });
  }
}

function spaced(type: string, name: string): string {
  const text = type.replace(/\b(?:static|register)\b/g, '').trim();
  return `${text}${text.endsWith('*') ? '' : ' '}${name}`;
}
