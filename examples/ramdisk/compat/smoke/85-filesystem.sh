#!/bin/sh
# A file system is made, used, and there again after it was mounted anew.
# smoke: modules ext4 crc32c_generic
# shellcheck source-path=SCRIPTDIR source=checks disable=SC2317
. "$SMOKE_DIR/checks"

if ! grep -qw ext4 /proc/filesystems || ! command -v mke2fs >/dev/null; then
	echo 'this kernel has no ext4, or busybox no mke2fs'
	exit 4
fi
mkdir -p "$work/mnt"
check 'made' mke2fs /dev/ramdisk0
check 'mounted' mount -t ext4 /dev/ramdisk0 "$work/mnt"
pattern 1000000 "$work/data"
check 'a file is written' cp "$work/data" "$work/mnt/file"
check 'directories are made' mkdir -p "$work/mnt/a/b/c"
refused 'the module stays while it is mounted' rmmod "$SMOKE_MODULE"
check 'unmounted' umount "$work/mnt"
echo 3 >/proc/sys/vm/drop_caches
check 'mounted again' mount -t ext4 /dev/ramdisk0 "$work/mnt"
check 'the file is as it was' cmp "$work/data" "$work/mnt/file"
check 'so are the directories' test -d "$work/mnt/a/b/c"
check 'unmounted again' umount "$work/mnt"
finish
