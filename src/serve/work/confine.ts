import { CompatError } from '../../core/errors.js';
import { type Finding, ROLES } from '../../core/finding.js';
import { type Runner, run, unseen } from '../../core/process/process.js';

/** What a process that makes a patch may use, beside its time. */
export interface Bounds {
  /** Of all its processes together where the system can count that, else of each; bytes. */
  memory: number;
  /** Of its temporary files together where they can lie in a file system of their own, and of each file it writes; bytes. */
  disk: number;
}

/** Where a process may write. */
export interface Places {
  /** An empty directory for its temporary files. */
  temporary: string;
  writable: readonly string[];
}

export interface Confinement {
  /** What holds each bound here; undefined where nothing does. */
  by: Readonly<Record<'network' | 'writes' | 'memory' | 'disk', string | undefined>>;
  /** The command, confined as well as this machine can. */
  around(argv: readonly string[], places: Places): string[];
}

/** One program that runs another with less. */
interface Layer {
  name: string;
  holds: readonly (keyof Confinement['by'])[];
  around(argv: readonly string[], places: Places, bounds: Bounds): string[];
}

/** Counts the memory of all processes together. As another user than root it needs that user's own systemd. */
const SCOPE: Layer = {
  name: 'systemd-run',
  holds: ['memory'],
  around: (argv, _, { memory }) => [
    ...['systemd-run', '--scope', '--quiet', '--collect', ...(isRoot() ? [] : ['--user'])],
    ...['-p', `MemoryMax=${memory}`, '-p', 'MemorySwapMax=0', '-p', 'TasksMax=512', '--', ...argv],
  ],
};

/**
 * Its own /proc can't be had everywhere: not where that of the machine is covered in places, as in a container or by
 * systemd's ProtectKernelTunables.
 */
function bubblewrap(...proc: readonly string[]): Layer {
  return {
    name: 'bubblewrap',
    holds: ['network', 'writes', 'disk'],
    around: (argv, { temporary, writable }, { disk }) => [
      ...['bwrap', '--die-with-parent', '--unshare-net', '--unshare-ipc', '--ro-bind', '/', '/'],
      ...['--dev', '/dev', ...proc],
      ...writable.flatMap((dir) => ['--bind', dir, dir]),
      ...['--size', String(disk), '--tmpfs', temporary, '--', ...argv],
    ],
  };
}

const BUBBLEWRAP = bubblewrap('--unshare-pid', '--proc', '/proc');
const BUBBLEWRAP_WITH_OUR_PROC = bubblewrap();

/** Words for sh; the size, the directory and the command come as its arguments. */
const MOUNT = 'mount -t tmpfs -o "size=$1,mode=0700" tmpfs "$2" && shift 2 && exec "$@"';

const UNSHARE: Layer = {
  name: 'unshare',
  holds: ['network', 'disk'],
  around: (argv, { temporary }, { disk }) => [
    ...['unshare', '--net', '--mount', ...(isRoot() ? [] : ['--map-root-user'])],
    ...['sh', '-c', MOUNT, 'sh', String(disk), temporary, ...argv],
  ],
};

/** RLIMIT_DATA and not RLIMIT_AS: Node.js reserves much more than it uses. */
const PRLIMIT: Layer = {
  name: 'prlimit',
  holds: ['memory', 'disk'],
  around: (argv, _, { memory, disk }) => [
    ...['prlimit', `--data=${memory}`, `--fsize=${disk}`, '--core=0', ...argv],
  ],
};

/** The layers to try, outermost first; of those in one row the first that works here is taken. */
const ROWS: readonly (readonly Layer[])[] = [
  [SCOPE],
  [BUBBLEWRAP, BUBBLEWRAP_WITH_OUR_PROC, UNSHARE],
  [PRLIMIT],
];

/**
 * Finds out what this machine can hold a process back with, by trying it.
 *
 * @param tryIn an empty directory
 */
export async function confine(
  session: Runner,
  bounds: Bounds,
  tryIn: string,
): Promise<Confinement> {
  const used: Layer[] = [];
  for (const row of ROWS) {
    for (const layer of row) {
      if (!(await works(session, layer, bounds, tryIn))) continue;
      used.push(layer);
      break;
    }
  }
  const holder = (what: keyof Confinement['by']): string | undefined =>
    used.find(({ holds }) => holds.includes(what))?.name;
  return {
    by: {
      network: holder('network'),
      writes: holder('writes'),
      memory: holder('memory'),
      disk: holder('disk'),
    },
    around: (argv, places) =>
      [...used].reverse().reduce((inner, layer) => layer.around(inner, places, bounds), [...argv]),
  };
}

async function works(
  session: Runner,
  layer: Layer,
  bounds: Bounds,
  temporary: string,
): Promise<boolean> {
  const places = { temporary, writable: [temporary] };
  try {
    const { exitCode } = await run(unseen(session), layer.around(['true'], places, bounds), {
      timeoutMs: 10_000,
    });
    return exitCode === 0;
  } catch (error) {
    if (error instanceof CompatError && error.code === 'NO_SUCH_PROGRAM') return false;
    throw error;
  }
}

/** What `doctor` says of it. */
export function examineConfinement({ by }: Confinement, install: string): Finding[] {
  const role = ROLES.serve;
  const finding = (what: string, holder: string | undefined): Finding =>
    holder === undefined
      ? { role, what, ok: false, found: 'nothing here sees to it', fix: install, onlyFor: 'serve' }
      : { role, what, ok: true, found: `by ${holder}` };
  return [
    finding('no network for spatch', by.network),
    finding('nothing written outside', by.writes),
    finding('bounded memory', by.memory),
    finding('bounded disk', by.disk),
  ];
}

function isRoot(): boolean {
  return process.geteuid?.() === 0;
}
