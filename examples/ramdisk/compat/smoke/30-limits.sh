#!/bin/sh
# What the block layer was told of the disk, on kernels that are told of it in different ways.
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

queue=/sys/block/ramdisk0/queue
check 'a logical block has 512 bytes' is "$(cat $queue/logical_block_size)" 512
check 'a physical block is a page' is "$(cat $queue/physical_block_size)" 4096
check 'it does not rotate' is "$(cat $queue/rotational)" 0
check 'a page can be discarded' is "$(cat $queue/discard_granularity)" 4096
check 'as much as one likes can be discarded at once' test "$(cat $queue/discard_max_bytes)" -ge 1073741824
check 'zeroes need not be written' test "$(cat $queue/write_zeroes_max_bytes)" -ge 1073741824
check 'it has a geometry' sh -c 'fdisk -l /dev/ramdisk0 2>&1 | grep -q "64 heads, 32 sectors/track"'

# One partition, from sector 2048.
table() {
	printf '\0\0\0\0\203\0\0\0\0\010\0\0\0\040\0\0' | dd of=/dev/ramdisk0 bs=1 seek=446 conv=notrunc
	printf '\125\252' | dd of=/dev/ramdisk0 bs=1 seek=510 conv=notrunc,fsync
}
table 2>/dev/null
check 'partitions are looked for' blockdev --rereadpt /dev/ramdisk0
check 'and found' is "$(cat /sys/block/ramdisk0/ramdisk0p1/size)" 8192
again partitions=0
table 2>/dev/null
blockdev --rereadpt /dev/ramdisk0 2>/dev/null
check 'none are looked for where that was asked for' test ! -e /sys/block/ramdisk0/ramdisk0p1
finish
