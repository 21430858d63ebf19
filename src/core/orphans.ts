import { type ChildProcess, spawn } from 'node:child_process';

/**
 * Ends what we have started should we be killed: a shell that reads the numbers of our process groups from a
 * pipe, and kills those that are left when the pipe is closed, as the kernel does for a process that ends, however
 * it ends. One for this whole process, started with the first program that is run. PR_SET_PDEATHSIG would end
 * gcc's driver, and not the compiler that it runs.
 */
const WATCH = `groups=" "
trap "" HUP INT TERM
while read -r what group; do
	case $what in
	+) groups="$groups$group " ;;
	-) groups="\${groups%% $group *} \${groups#* $group }" ;;
	esac
done
for group in $groups; do kill -9 "-$group"; done 2>/dev/null
`;

let watcher: ChildProcess | undefined;

/** Has a process group killed when this process is; returns what to call once the group has ended. */
export function watch(group: number | undefined): () => void {
  if (group === undefined) return () => {};
  say(`+ ${group}`);
  return () => say(`- ${group}`);
}

function say(line: string): void {
  watcher ??= start();
  watcher.stdin?.write(`${line}\n`);
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
