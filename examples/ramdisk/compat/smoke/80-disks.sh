#!/bin/sh
# Disks come and go at run time.
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

class=/sys/class/ramdisk
add() { echo "$1" >"$class"/hot_add; }
remove() { echo "$1" >"$class"/hot_remove; }
check 'a disk is added' add 8
check 'of that size' is "$(cat /sys/block/ramdisk1/size)" 16384
check 'and can be written' dd if=/dev/zero of=/dev/ramdisk1 bs=64k count=4 conv=fsync
refused 'one without a size is not' add 0
exec 3</dev/ramdisk1
refused 'one that is open is not removed' remove 1
exec 3<&-
check 'it is removed' eventually remove 1
check 'and is gone' test ! -e /sys/block/ramdisk1
refused 'one that is not there is not' remove 7
check 'its number is used again' add 4
check 'by the next one' is "$(cat /sys/block/ramdisk1/size)" 8192
finish
