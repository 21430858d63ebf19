/** What a compiler process that was forked for a member had done when it ended: see native/report.h. */
export interface Ended {
  /** wait(2)'s: the exit status in the second byte, a signal in the first. */
  status: number;
  /** What it printed (latin1) and its log of opened files, since it last came to a point. */
  messages: string;
  opened: Buffer;
  /** Of the points that it came to. */
  report: Buffer;
}

/** What became of a fork point. */
export interface Reached {
  /** What the process that came there had printed and opened by then. */
  messages: string;
  opened: Buffer;
  /** By the member's number; one that isn't there has not ended well enough to be told of. */
  members: Map<number, Ended>;
  /** The rest of the report, where the process went on as the last member. */
  wentOn: Buffer | undefined;
}

/** Reads what a process reported; undefined where it came to no point. What is torn at the end is left out. */
export function readReport(report: Buffer): Reached | undefined {
  let at = 0;
  const line = (): string[] => {
    const end = report.indexOf('\n', at);
    const words = end < 0 ? [] : report.toString('latin1', at, end).split(' ');
    at = end < 0 ? report.length : end + 1;
    return words;
  };
  const piece = (size: string | undefined): Buffer => {
    const bytes = report.subarray(at, at + Number(size));
    at += Number(size);
    return bytes;
  };
  const [first, ...sizes] = line();
  if (first !== 'P') return undefined;
  const reached: Reached = {
    messages: piece(sizes[0]).toString('latin1'),
    opened: piece(sizes[1]),
    members: new Map(),
    wentOn: undefined,
  };
  while (at < report.length) {
    const [kind, member, status, messages, opened, below] = line();
    if (kind === 'L') reached.wentOn = piece(String(report.length - at));
    if (kind !== 'M') break;
    const ended = {
      status: Number(status),
      messages: piece(messages).toString('latin1'),
      opened: piece(opened),
      report: piece(below),
    };
    if (at <= report.length) reached.members.set(Number(member), ended);
  }
  return reached;
}
