/** What each process of a program may use at most, and when all of them count as hung. */
export interface Limits {
  /** CPU time, seconds. Whoever uses more is killed by SIGXCPU. */
  cpuSeconds: number;
  /** Memory that nobody else shares, KiB. Whoever asks for more is told that none is left. */
  memoryKiB: number;
  /** The largest file, KiB. Whoever writes more is killed by SIGXFSZ. */
  fileKiB: number;
  /** For how long nothing may move: see idle.ts. Milliseconds. */
  idleMs: number;
}

/** A limit that is lower already stays as it is. The shell counts files in blocks of 512 bytes. */
const LOWER = `lower() {
	now=$(ulimit -S "$1")
	case $now in
	'' | *[!0-9]*) ;;
	*) [ "$now" -gt "$2" ] || return 0 ;;
	esac
	ulimit -S "$1" "$2"
}
{ lower -t "$1"; lower -d "$2"; lower -f "$3"; lower -c 0; } 2>/dev/null
shift 3
exec "$@"`;

/** The command, run within limits: a shell lowers its own, and becomes the program. */
export function limited(
  argv: readonly string[],
  { cpuSeconds, memoryKiB, fileKiB }: Omit<Limits, 'idleMs'>,
): string[] {
  const values = [Math.ceil(cpuSeconds), memoryKiB, fileKiB * 2];
  return ['/bin/sh', '-c', LOWER, 'sh', ...values.map(String), ...argv];
}

const NOT_FOUND = /^sh: .*: (?:not found|No such file or directory|Permission denied)\n$/;

/** Whether it was the shell of `limited` that ended, since there is no such program. */
export function saysNotFound(exitCode: number | undefined, stderr: string): boolean {
  return (exitCode === 126 || exitCode === 127) && NOT_FOUND.test(stderr);
}
