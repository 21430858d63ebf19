# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# A program that is run within limits, and stopped once nothing of it moves: those of src/target/limits.ts, as far as
# this shell and this system have them. A limit that is lower already stays as it is.

# lower_limits CPU_SECONDS: for this shell and what it runs. Files count in blocks of 512 bytes.
lower_limits() {
	{
		lower -t "$1"
		lower -d 4194304
		lower -f 524288
		lower -c 0
	} 2>/dev/null
}

# lower LETTER VALUE: says no word where the shell knows no such limit.
lower() {
	# shellcheck disable=SC3045 # a shell without it goes on without the limit
	now=$(ulimit -S "$1") || return 0
	case $now in
	*[!0-9]*) ;;
	*) [ "$now" -gt "$2" ] || return 0 ;;
	esac
	# shellcheck disable=SC3045
	ulimit -S "$1" "$2" || :
}

# start_watch FILE PAUSE: looks each PAUSE seconds. Once nothing below this shell has moved for 60 looks, makes FILE and
# ends what is there.
start_watch() {
	watch "$1" "$2" </dev/null >/dev/null 2>&1 &
	watching=$!
}

stop_watch() {
	kill "$watching" 2>/dev/null || :
	wait "$watching" 2>/dev/null || :
}

# It ends by itself once the shell is gone.
watch() {
	trap 'kill $!; exit 0' TERM
	before='' same=0
	while sleep "$2" & do
		wait $! || :
		kill -0 $$ || exit 0
		now=$(asleep)
		if [ -n "$now" ] && [ "$now" = "$before" ]; then same=$((same + 1)); else same=0; fi
		before=$now
		[ "$same" -ge 60 ] || continue
		signal=TERM
		[ ! -e "$1" ] || signal=KILL
		: >"$1"
		for process in $now; do
			kill -s "$signal" "${process%%:*}" || :
		done
	done
}

# asleep: those below the shell $$ that wait for no other one of them, where all of them sleep.
asleep() {
	cat /proc/[0-9]*/stat | awk -v top=$$ -f "$compat_gen_release/asleep.awk" /proc/self/stat -
}
