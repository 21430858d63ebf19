import type { SignatureDifference } from './signature.js';

/** One side of a change. */
export interface Side {
  /** As an #include names it; "" where it stands in none. */
  header: string;
  /** The declaration, on one line. */
  text: string;
}

/** What differs between two header trees about one name. */
export interface Change {
  what:
    | 'function'
    | 'macro'
    | 'type'
    | 'member'
    | 'constant'
    | 'variable'
    | 'header'
    | 'export'
    | 'kbuild';
  how: 'gone' | 'moved' | 'changed';
  /** A name, "struct s", "struct s.m" or a header. */
  name: string;
  was: Side;
  is?: Side;
  /** What is different, in words. */
  detail: string;
  /** Why a compile error need not show it. */
  silent?: string;
  /** Of a function or callback that changed. */
  signature?: SignatureDifference;
}
