# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# The processes below the process `top` that wait for no other one of them, each with its CPU time (PID:TICKS); nothing
# where one of them does not sleep, and where there is none. Reads /proc/self/stat, then those of all processes
# (proc_pid_stat(5)). The child of `top` that runs this does not count. src/core/process/idle.ts tells why.
{
	pid = $1
	# The name, in parentheses, may hold anything.
	if (!sub(/^.*\) /, "")) next
	if (NR == 1) self = pid
	else all[++count] = pid
	state[pid] = $1
	parent[pid] = $2
	ticks[pid] = $12 + $13
}

END {
	own = below(self)
	for (i = 1; i <= count; i++) {
		of = below(all[i])
		counts[all[i]] = of != "" && of != own
		if (counts[all[i]]) waits[parent[all[i]]] = 1
	}
	for (i = 1; i <= count; i++) {
		pid = all[i]
		if (!counts[pid] || pid in waits) continue
		if (state[pid] != "S") exit
		found = found " " pid ":" ticks[pid]
	}
	if (found != "") print substr(found, 2)
}

# The child of `top` that a process comes from; "" where it comes from another.
function below(pid,    steps) {
	for (steps = 0; (pid in parent) && steps < 1000; steps++) {
		if (parent[pid] == top) return pid
		pid = parent[pid]
	}
	return ""
}
