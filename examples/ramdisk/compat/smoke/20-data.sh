#!/bin/sh
# What was written is read back, in several block sizes and places.
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

for size in 512 1536 4096 5120 65536 1048576; do
	count=$((size < 4096 ? 64 : (262144 + size - 1) / size))
	bytes=$((size * count))
	pattern $bytes "$work/data"
	check "$size bytes at a time: written" dd if="$work/data" of=/dev/ramdisk0 bs=$size seek=3 conv=fsync
	echo 1 >/proc/sys/vm/drop_caches
	dd if=/dev/ramdisk0 of="$work/back" bs=$size skip=3 count=$count 2>/dev/null
	check "$size bytes at a time: read back" cmp "$work/data" "$work/back"
done
head -c 4096 /dev/zero >"$work/zeroes"
dd if=/dev/ramdisk0 of="$work/back" bs=4096 skip=4000 count=1 2>/dev/null
check 'what nobody wrote reads as zeroes' cmp "$work/zeroes" "$work/back"
finish
