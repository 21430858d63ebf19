#!/bin/sh
# A discard gives the memory back, and what was there reads as zeroes.
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

pattern 1048576 "$work/data"
dd if="$work/data" of=/dev/ramdisk0 bs=64k conv=fsync 2>/dev/null
check 'what is written takes pages' is "$(first 3)" 256
check 'half of it is discarded' blkdiscard -o 524288 -l 524288 /dev/ramdisk0
check 'and its pages are free' is "$(first 3)" 128
echo 1 >/proc/sys/vm/drop_caches
dd if=/dev/ramdisk0 of="$work/back" bs=64k count=16 2>/dev/null
{ head -c 524288 "$work/data" && head -c 524288 /dev/zero; } >"$work/wanted"
check 'it reads as zeroes, and the rest as it was' cmp "$work/wanted" "$work/back"
check 'the discard is counted' is "$(counted discard 4)" 1024
finish
