import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Ends what we have started where we can't: a shell that reads the numbers of our process groups from a pipe. It
 * kills those that are left when the pipe is closed, as the kernel does for a process that ends, however it ends; and
 * each that outlives its limit, which we may have been stopped (SIGSTOP) to see. One for this whole process, started
 * before the first program that is run. PR_SET_PDEATHSIG would end gcc's driver, and not the compiler that it runs.
 *
 * A timer is a shell that waits for its `sleep`, and ends both when it is told (USR1): no `sleep` of half an hour is left.
 */
const WATCH = `groups=" " timers=" "
trap "" HUP INT TERM
pause() {
	before=$!
	trap '[ "$!" = "$before" ] || kill -9 "$!"; exit 0' USR1
	sleep "$1" &
	wait "$!"
}
limit() {
	pause "$2"
	kill -15 "-$1"
	pause 2
	kill -9 "-$1"
}
while read -r what group seconds; do
	case $what in
	+)
		groups="$groups$group "
		[ -z "$seconds" ] || { limit "$group" "$seconds" </dev/null & timers="$timers$group:$! "; }
		;;
	-)
		groups="\${groups%% "$group" *} \${groups#* "$group" }"
		case $timers in *" $group:"*)
			timer=\${timers#* "$group":}
			timer=\${timer%% *}
			timers="\${timers%% "$group":*} \${timers#* "$group:$timer" }"
			kill -USR1 "$timer"
			wait "$timer"
			;;
		esac
		;;
	esac
done 2>/dev/null
for group in $groups; do kill -9 "-$group"; done 2>/dev/null
for timer in $timers; do kill -USR1 "\${timer#*:}"; done 2>/dev/null
`;

let watcher: ChildProcess | undefined;

/** Starts what watches over our programs; called before the first of them, so that none is ever without. */
export function startWatching(): void {
  watcher ??= start();
}

/**
 * Has a process group killed when this process is, and, where it has a limit, once it has run for so many ms, though
 * this process be stopped. Returns what to call once the group has ended.
 */
export function watch(group: number | undefined, limitMs?: number): () => void {
  if (group === undefined) return () => {};
  say(limitMs === undefined ? `+ ${group}` : `+ ${group} ${Math.ceil(limitMs / 1000)}`);
  return () => say(`- ${group}`);
}

function say(line: string): void {
  startWatching();
  watcher?.stdin?.write(`${line}\n`);
}

function start(): ChildProcess {
  const child = spawn('/bin/sh', ['-c', WATCH], {
    cwd: '/',
    env: {},
    // Of its own group, so that a signal to ours leaves it to its work.
    detached: true,
    stdio: ['pipe', 'ignore', 'ignore'],
  });
  // Without it, what is killed leaves orphans, as other programs do.
  child.on('error', () => {});
  child.stdin?.on('error', () => {});
  child.unref();
  (child.stdin as (typeof child.stdin & { unref?: () => void }) | null)?.unref?.();
  return child;
}
