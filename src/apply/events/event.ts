import { bareCode } from '../lines/skipped-code.js';
import { type Call, callsIn } from './calls.js';

/** A trace event, or a class of them, as its macro defines it. Places in the text. */
export interface Event {
  /** The function that the kernel's headers make of it. */
  name: string;
  from: number;
  /** Behind its last character, which may be a semicolon. */
  to: number;
  /** Its parentheses hold the parameters. */
  proto: Call;
  /** undefined where the class has them, as with DEFINE_EVENT. */
  code: { entry: Call; assign: Call } | undefined;
}

/** The events of a text, but for those of which an `#if` cuts more than their statements. */
export function eventsIn(text: string, { calls } = callsIn(text)): Event[] {
  return calls.flatMap((call) => eventOf(text, call) ?? []);
}

const AT_END = /\)(?:[ \t\r\n]*;)?/y;

function eventOf(text: string, call: Call): Event | undefined {
  const [proto, ...moreProtos] = named(call, 'TP_PROTO');
  const [entry, ...moreEntries] = named(call, 'TP_STRUCT__entry');
  const [assign, ...moreAssigns] = named(call, 'TP_fast_assign');
  if (proto === undefined || moreProtos.length + moreEntries.length + moreAssigns.length > 0) {
    return undefined;
  }
  if (proto.directives.length > 0 || !isWhole(call)) return undefined;
  AT_END.lastIndex = call.close;
  const [end = ')'] = AT_END.exec(text) ?? [];
  const [first, name = first] = namesIn(text.slice(call.open + 1, proto.from));
  const event = { from: call.from, to: call.close + end.length, proto };
  if (entry === undefined && assign === undefined) {
    return name === undefined ? undefined : { ...event, name: `trace_${name}`, code: undefined };
  }
  if (entry === undefined || assign === undefined || first === undefined) return undefined;
  const isInOrder = proto.close < entry.from && entry.close < assign.from;
  if (!isInOrder) return undefined;
  return { ...event, name: `trace_event_raw_event_${first}`, code: { entry, assign } };
}

/** The names before the parameters: the event's, or its class's and its own. */
function namesIn(text: string): string[] {
  return bareCode(text)
    .split(',')
    .flatMap((one) => /^\s*(\w+)\s*$/.exec(one)?.[1] ?? []);
}

function named({ calls }: Call, word: string): Call[] {
  return calls.filter((one) => one.word === word);
}

/** Whether each `#if` stands in one argument, all of it. */
function isWhole({ calls, directives }: Call): boolean {
  const within = calls.reduce((sum, one) => sum + one.directives.length, 0);
  return within === directives.length && calls.every(isBalanced);
}

function isBalanced({ directives }: Call): boolean {
  let depth = 0;
  for (const { word } of directives) {
    if (word.startsWith('if')) depth++;
    else if (word === 'endif') depth--;
    if (depth < 0) return false;
  }
  return depth === 0;
}
