#!/bin/sh
# A slow disk: each bio waits for the timer and the worker.
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

hundredths() { sed 's/ .*//; s/\.//' /proc/uptime; }
check 'the statistics say that it is off' is "$(first 6)" off,
check 'half a second' set_knob latency_us 500000
check 'the statistics say that it is on' is "$(first 6)" on,
begin=$(hundredths)
check 'a write succeeds' dd if=/dev/zero of=/dev/ramdisk0 bs=4096 count=1 conv=fsync
check 'and takes that long' test $(($(hundredths) - begin)) -ge 49
refused 'a minute is too long' set_knob latency_us 60000000
pattern 65536 "$work/data"
set_knob latency_us 2000
dd if="$work/data" of=/dev/ramdisk0 bs=512 conv=fsync 2>/dev/null
echo 1 >/proc/sys/vm/drop_caches
dd if=/dev/ramdisk0 of="$work/back" bs=4096 count=16 2>/dev/null
check 'what is slow is right all the same' cmp "$work/data" "$work/back"
set_knob latency_us 0
begin=$(hundredths)
dd if=/dev/ramdisk0 of=/dev/null bs=4096 skip=500 count=1 2>/dev/null
check 'it is fast again' test $(($(hundredths) - begin)) -lt 500
finish
