#!/bin/sh
# What is busy stays; what is not goes, and comes again, also with bios on their way to the timer.
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

exec 3</dev/ramdisk0
refused 'unloaded while it is open' rmmod "$SMOKE_MODULE"
exec 3<&-
check 'it works on' dd if=/dev/zero of=/dev/ramdisk0 bs=4096 count=1 conv=fsync

many_times() {
	for _ in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
		set_knob latency_us 20000
		dd if=/dev/zero of=/dev/ramdisk0 bs=4096 count=4 2>/dev/null
		rmmod "$SMOKE_MODULE" && insmod "$SMOKE_KO" || return
	done
}
check 'unloaded and loaded again, twenty times' many_times
finish
