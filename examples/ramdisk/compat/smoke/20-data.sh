#!/bin/sh
# What was written is read back, in several block sizes and places.
# shellcheck source-path=SCRIPTDIR source=checks
. "$SMOKE_DIR/checks"

pattern 2097152 "$work/data"
for size in 512 4096 5120 65536 1048576; do
	check "$size bytes at a time: written" dd if="$work/data" of=/dev/ramdisk0 bs=$size seek=1 conv=fsync
	echo 3 >/proc/sys/vm/drop_caches
	dd if=/dev/ramdisk0 bs=$size skip=1 count=$(((2097152 + size - 1) / size)) 2>/dev/null | head -c 2097152 >"$work/back"
	check "$size bytes at a time: read back" cmp "$work/data" "$work/back"
done
finish
