#!/bin/sh
# Four write at once, and a fifth discards, each in a place of its own.
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

for writer in 0 1 2 3; do
	pattern 262144 "$work/data$writer"
	(
		for round in 1 2 3 4; do
			dd if="$work/data$writer" of=/dev/ramdisk0 bs=32k seek=$((writer * 8)) conv=fsync || exit
		done 2>/dev/null
		echo "$round" >"$work/done$writer"
	) &
done
for _ in 1 2 3 4 5 6; do blkdiscard -o 8388608 -l 4194304 /dev/ramdisk0; done
wait
echo 1 >/proc/sys/vm/drop_caches
for writer in 0 1 2 3; do
	check "writer $writer came to its end" test -e "$work/done$writer"
	dd if=/dev/ramdisk0 of="$work/back" bs=32k skip=$((writer * 8)) count=8 2>/dev/null
	check "and its data stands" cmp "$work/data$writer" "$work/back"
done
finish
