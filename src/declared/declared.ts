/** What a header declares. */
export interface Declared {
  kind: 'function' | 'macro' | 'struct' | 'union' | 'enum' | 'typedef' | 'constant' | 'variable';
  /** Without the word struct. */
  name: string;
  /** On one line, without the body of a function, struct or enum. */
  text: string;
  /** Of a macro: undefined where it is written without parentheses. */
  parameters?: string[] | undefined;
  /** Of a macro: what it stands for, as far as anybody compares it. Of an enumerator: the expression of its value. */
  value?: string;
  /** Of a struct or union; those of one without a name inside stand among them. */
  members?: Member[];
  /** Of a function that is defined here: where its braces open and close in the text. */
  body?: { open: number; close: number };
  /** Where it begins in the text, behind blanks. */
  at: number;
}

/** A member of a struct or union. */
export interface Member {
  name: string;
  /** As it is declared, on one line. */
  text: string;
  /** Where its own braces were: its type's own members. */
  members?: Member[];
}
