#!/bin/sh
# The disk that the module begins with, and its size at load and at run time.
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

check 'there is a disk' test -b /dev/ramdisk0
check 'it has 16 MiB' is "$(cat $knobs/size_mib)" 16
check 'the block layer says so, too' is "$(blockdev --getsize64 /dev/ramdisk0)" 16777216
check 'it grows' set_knob size_mib 24
check 'the block layer knows' is "$(blockdev --getsize64 /dev/ramdisk0)" 25165824
refused 'it does not shrink' set_knob size_mib 8
refused 'a size is a number' set_knob size_mib much
refused 'a size has a bound' set_knob size_mib 1048577
check 'what was refused changed nothing' is "$(cat $knobs/size_mib)" 24

again disks=3 size_mib=5 partitions=0
check 'three disks at load' test -b /dev/ramdisk2
check 'of the size that was asked for' is "$(cat /sys/block/ramdisk1/size)" 10240
check 'the parameter is shown' is "$(cat /sys/module/ramdisk/parameters/disks)" 3
finish
