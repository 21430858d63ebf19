#!/bin/sh
# The first process of the machine that `compat-gen smoke` boots: loads the module, runs its scripts one after another,
# each with the module loaded anew, unloads it, and looks for what was left behind. It has busybox, and no more.
#
# What it finds goes to the kernel's log, a record a line: so no two lines mix, all stand in the order in which they
# happened, and the last words of a machine that dies are seen. `compat-gen: WORD…` is from here; `compat-gen| …` is what
# a script printed. src/smoke/records.ts reads them.
#
# /smoke/plan.sh, which the host writes, sets: module, parameters, cases (NAME:SECONDS…), unload_seconds.
export PATH=/smoke/bin:/bin HOME=/tmp
/bin/busybox mkdir -p /proc /sys /dev /tmp /mnt /run
/bin/busybox --install -s /bin
mount -t proc proc /proc
mount -t sysfs sys /sys
mount -t devtmpfs dev /dev
mount -t tmpfs tmp /tmp
mount -t debugfs debug /sys/kernel/debug
ln -s /proc/self/fd /dev/fd
ln -s fd/0 /dev/stdin
ln -s fd/1 /dev/stdout
ln -s fd/2 /dev/stderr
exec >/dev/null 2>/tmp/init.err </dev/null

# A record holds some 1000 bytes.
say() { printf '<6>compat-gen: %.900s\n' "$*" >/dev/kmsg; }

module='' cases='' unload_seconds=60
# shellcheck source=/dev/null
. /smoke/plan.sh

now() { cut -d. -f1 /proc/uptime; }
is_loaded() { grep -q "^$module " /proc/modules; }

# A task that waits for ever is reported by the kernel, and one that never yields, but not as soon as on a machine that
# is not emulated.
echo 45 >/proc/sys/kernel/hung_task_timeout_secs
echo 30 >/proc/sys/kernel/watchdog_thresh
echo 8 >/proc/sys/kernel/printk
echo 0 >/proc/sys/kernel/panic_on_oops

# within SECONDS STEP [ARG]: runs a step of step.sh, in a session of its own. Returns its status; 124 if it takes longer
# and could be killed, 125 if it could not: it is stuck in the kernel.
within() {
	seconds=$1
	shift
	rm -f /tmp/status
	setsid sh /smoke/step.sh "$@" &
	child=$!
	until_time=$(($(now) + seconds))
	while [ ! -e /tmp/status ]; do
		if ! kill -0 $child 2>/dev/null; then
			sleep 0.2
			[ -e /tmp/status ] || echo 137 >/tmp/status # somebody killed it: the kernel, after an oops
		elif [ "$(now)" -ge $until_time ]; then
			say limit "$seconds"
			echo w >/proc/sysrq-trigger
			echo l >/proc/sysrq-trigger
			kill -KILL -$child
			sleep 2
			kill -0 -$child 2>/dev/null && return 125
			return 124
		else
			sleep 0.1
		fi
	done
	return "$(cat /tmp/status)"
}

# The host takes the machine away when it reads this. A reboot would stop the processor that is writing to the serial line,
# in the middle of a word, and what waits behind it would be lost.
down() {
	say down
	sleep 60
	reboot -f
	sleep 60
}

# damaged STATUS: ends it all if the machine can't be trusted any more (taint: a bad page or object,
# an oops), or something is stuck in it.
damaged() {
	[ "$1" != 125 ] && [ $(($(cat /proc/sys/kernel/tainted) & (32 + 128))) = 0 ] && return
	say damaged
	down
}

# Has slub look at each object of kmalloc(): what was written where nothing is to be written would be found otherwise
# when somebody else comes by, or never.
validate() {
	for file in /sys/kernel/slab/kmalloc*/validate /sys/kernel/slab/"$module"*/validate; do
		[ ! -e "$file" ] || echo 1 >"$file"
	done
}
settle() {
	sync
	echo 3 >/proc/sys/vm/drop_caches
	sleep 1
}
jiffies() { awk '$1 == "jiffies:" && !n++ { print $2 }' /proc/timer_list; }
objects() { awk 'NR > 2 { print $1, $2 }' /proc/slabinfo; }

# leaks: prints where what is still allocated was allocated by code that is gone: addresses that no symbol is known for
# and that lie where the module was. What is older than that, other modules allocated while they were loaded, by code
# that is gone as well and may have lain in the same place. Looks at the caches that have grown, and at all that kmalloc() serves.
leaks() {
	objects >/tmp/objects
	awk 'NR == FNR { before[$1] = $2; next } $2 > before[$1] || $1 ~ /^kmalloc/ { print $1 }' \
		/tmp/objects.before /tmp/objects |
		while read -r cache; do
			for file in /sys/kernel/debug/slab/"$cache"/alloc_traces /sys/kernel/slab/"$cache"/alloc_calls; do
				[ ! -e "$file" ] || awk -v cache="$cache" -v oldest=$(($(jiffies) - began)) "$find_leaks" /tmp/places "$file"
			done
		done
	awk "$find_vmalloc" /tmp/places /tmp/vmalloc.before /proc/vmallocinfo
}
# Addresses are as long as each other, so that they compare as text. An entry of alloc_traces is a line with the count
# and the caller, and below it, from 6.1 on, the way there.
# shellcheck disable=SC2016 # awk's own
find_leaks='
	function inside(address, i) {
		if (address !~ /^0xffffffff/) return 0
		for (i = 0; i < places; i++) if (address >= from[i] && address < to[i]) return 1
		return 0
	}
	function tell() { if (found != "") printf "%s %s %s %s %s\n", cache, count, found, above, caller; found = "" }
	NR == FNR { from[places] = $1; to[places++] = $2; next }
	$1 ~ /^[0-9]+$/ && $2 !~ /^[0-9]+$/ {
		tell()
		count = $1
		caller = $2
		depth = above = 0
		old = match($0, /age=[0-9]+/) && substr($0, RSTART + 4, RLENGTH - 4) + 0 > oldest
		if (!old && inside($2)) found = $2
		next
	}
	NF == 1 { if (!old && found == "" && inside($1)) { found = $1; above = depth } depth++ }
	END { tell() }'
# shellcheck disable=SC2016
find_vmalloc='
	FILENAME ~ /places$/ { from[places] = $1; to[places++] = $2; next }
	FILENAME ~ /before$/ { known[$1 $3]; next }
	$3 !~ /^0xffffffff/ || ($1 $3) in known { next }
	{ for (i = 0; i < places; i++) if ($3 >= from[i] && $3 < to[i]) print "vmalloc", $2, $3, 0, $3 }'

say boot "$(uname -r)"
while read -r file; do
	insmod "/smoke/modules/$file" >/tmp/words 2>&1 || say needs "$file" "$(cat /tmp/words)"
done </smoke/modules/order
settle
: >/tmp/places
objects >/tmp/objects.before
cat /proc/vmallocinfo >/tmp/vmalloc.before
began=$(jiffies)
say taint "$(cat /proc/sys/kernel/tainted)"

for case in $cases; do
	name=${case%:*} limit=${case##*:}
	say begin "$name"
	within "$limit" load
	status=$?
	say load $status "$(cat /tmp/words)"
	damaged $status
	if [ $status = 0 ]; then
		if [ "$name" != load ]; then
			within "$limit" run "$name"
			status=$?
			say exit $status
			damaged $status
		fi
		validate # while the names of its functions are known
		damaged 0
		if is_loaded; then
			within "$unload_seconds" unload
			status=$?
			say unload $status "$(cat /tmp/words)"
			damaged $status
		fi
	fi
	validate
	say taint "$(cat /proc/sys/kernel/tainted)"
	say end "$name"
	damaged 0
	# What can't be unloaded is in the way of the next one.
	if is_loaded; then damaged 125; fi
done
settle
leaks >/tmp/leaks
while read -r leak; do say leak "$leak"; done </tmp/leaks
damaged 0
say finished
down
