/** A place in code that spatch left out of its search. */
export interface Place {
  file: string;
  /** From 1. */
  line: number;
  /** The line itself, and the reason where spatch gives one. */
  text: string;
}
