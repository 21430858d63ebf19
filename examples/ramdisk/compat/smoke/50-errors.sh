#!/bin/sh
# Injected errors come to who reads and writes, in their measure.
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

read_one() { dd if=/dev/ramdisk0 of=/dev/null bs=4096 skip="$1" count=1; }
blockdev --setra 0 /dev/ramdisk0
check 'all fail' set_knob fail_permille 1000
refused 'a read fails' read_one 3
refused 'a write fails' dd if=/dev/zero of=/dev/ramdisk0 bs=4096 count=1 conv=fsync
check 'failures are counted' test "$(first 7)" -ge 2
set_knob fail_permille 0
check 'none fail' read_one 3
check 'and none are counted' is "$(first 7)" "$(first 7)"
refused 'more than all is no measure' set_knob fail_permille 1001
set_knob fail_permille 500
bad=0 i=0
while [ $i -lt 60 ]; do
	i=$((i + 1))
	read_one $((i + 100)) >/dev/null 2>&1 || bad=$((bad + 1))
done
# 1 of 10^8 runs ends outside of this.
check 'half of them is half of them' between $bad 8 52
finish
