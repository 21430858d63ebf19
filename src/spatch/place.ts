/** A place in code that spatch left out of its search. */
export interface Place {
  file: string;
  /** From 1. */
  line: number;
  /** The line itself, and the reason where spatch gives one. */
  text: string;
  /** All that was left out with it, where spatch shows that: mostly a function. */
  code?: string | undefined;
}
