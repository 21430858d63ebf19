/** What the kernel complains of, by what caught it. */
export type Alarm =
  | 'null-dereference'
  | 'page-fault'
  | 'protection-fault'
  | 'oops'
  | 'kernel-bug'
  | 'list-corruption'
  | 'slab-overflow'
  | 'use-after-free'
  | 'double-free'
  | 'slab-corruption'
  | 'objects-left'
  | 'kfence'
  | 'usercopy'
  | 'refcount'
  | 'page-corruption'
  | 'atomic-sleep'
  | 'undefined-behaviour'
  | 'hung-task'
  | 'lockup'
  | 'rcu-stall'
  | 'panic'
  | 'warning';

/** One complaint of the kernel. */
export interface Complaint {
  alarm: Alarm;
  /** The lines that tell most of it, the first one first. */
  lines: string[];
}

/** How a complaint begins. The first pattern that fits counts. */
const BEGINNINGS: readonly (readonly [RegExp, Alarm])[] = [
  [/^BUG: KFENCE: use-after-free/, 'use-after-free'],
  [/^BUG: KFENCE: (?:out-of-bounds|memory corruption)/, 'slab-overflow'],
  [/^BUG: KFENCE: invalid free/, 'double-free'],
  [/^BUG: KFENCE:/, 'kfence'],
  [
    /^(?:slab )?BUG .*(?:Left |Right )?Redzone overwritten|^BUG .*kmalloc Redzone/i,
    'slab-overflow',
  ],
  [/^(?:slab )?BUG .*Poison overwritten/i, 'use-after-free'],
  // From 6.12 on, what was overwritten stands above the report, which says of all: Object corrupt.
  [/^\[(?:\w+ )?Redzone overwritten\]/i, 'slab-overflow'],
  [/^\[Poison overwritten\]/i, 'use-after-free'],
  [/^(?:slab )?BUG .*Object already free/i, 'double-free'],
  [/^(?:slab )?BUG .*Objects remaining/i, 'objects-left'],
  [/^(?:slab )?BUG \S+(?: \([^)]*\))?: /, 'slab-corruption'],
  [/list_(?:add|del|\w*)\b.* corruption|^list_\w+ corruption/, 'list-corruption'],
  [/^BUG: kernel NULL pointer dereference/, 'null-dereference'],
  [/general protection fault.* 0x6b6b6b6b/, 'use-after-free'],
  [/^(?:Oops: )?general protection fault/, 'protection-fault'],
  [/^BUG: unable to handle .*6b6b6b6b/, 'use-after-free'],
  [/^BUG: unable to handle/, 'page-fault'],
  [/^usercopy: /, 'usercopy'],
  [/^refcount_t: /, 'refcount'],
  [/^BUG: Bad page|^pagealloc: |^page_owner: |^BUG: Bad rss/, 'page-corruption'],
  [/^BUG: (?:sleeping function called|scheduling while atomic)/, 'atomic-sleep'],
  [/^UBSAN: |^Internal error: UBSAN/, 'undefined-behaviour'],
  [/^INFO: task .* blocked for more than/, 'hung-task'],
  [/^(?:watchdog: )?BUG: (?:soft|workqueue) lockup|hard LOCKUP/, 'lockup'],
  [/^rcu: INFO: rcu_\w+ (?:detected|self-detected)/, 'rcu-stall'],
  [/^kernel BUG at /, 'kernel-bug'],
  [/^(?:Oops: )?(?:divide error|invalid opcode|stack segment|Oops)\b/, 'oops'],
  [/^Kernel panic - not syncing/, 'panic'],
  [
    /^WARNING: |^sysfs: cannot create duplicate|^kobject: .*not initialized|^Trying to vfree/,
    'warning',
  ],
  [/^BUG: /, 'kernel-bug'],
];

const SLAB = new Set<Alarm>(['slab-overflow', 'use-after-free', 'double-free', 'slab-corruption']);

/** The end of a report, of which the next lines are no part. */
const END = /^---\[ end |^FIX \S+: |^={40,}$/;
/** How long a report may be that has no end. */
const MOST_LINES = 120;
/** How many of its lines are shown. */
const SHOWN = 14;
/** The lines of a report that say where and what. */
const TELLING =
  /^RIP: 0010|^Workqueue: |^CPU: .*Comm: |\[\w+( O[A-Z]*)?\]$|\bby task\b|^(?:INFO: )?(?:Allocated|Freed|Object|allocated|freed) (?:in|by)\b|^INFO: |^0x[0-9a-f]+-0x[0-9a-f]+ @offset|^kernel BUG|^WARNING|^refcount_t|^Kernel panic|^(?:Oops|BUG)\b/;

/** What the kernel complains of in some lines of its log. What belongs to a report is no complaint of its own. */
export function complaintsIn(lines: readonly string[]): Complaint[] {
  const found: Complaint[] = [];
  let rest = 0;
  let current: Complaint | undefined;
  /** What slub finds once it has found something is mostly the same thing. */
  const isKnown = (alarm: Alarm) => SLAB.has(alarm) && found.some((one) => SLAB.has(one.alarm));
  for (const line of lines) {
    const alarm = BEGINNINGS.find(([pattern]) => pattern.test(line))?.[1];
    if (alarm !== undefined && rest === 0) {
      if (isKnown(alarm)) continue;
      current = { alarm, lines: [line] };
      found.push(current);
      rest = MOST_LINES;
      continue;
    }
    if (rest === 0 || current === undefined) continue;
    rest = END.test(line) && current.lines.length > 1 ? 0 : rest - 1;
    if (TELLING.test(line) && current.lines.length < SHOWN) current.lines.push(line.trimEnd());
  }
  return found;
}
