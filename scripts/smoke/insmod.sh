#!/bin/sh
# insmod, for the scripts of a smoke test: notes where the module came to lie, so that what it leaves behind when it is
# unloaded is known by the address of the code that allocated it.
busybox insmod "$@" || exit
name=${1##*/} name=$(echo "${name%.ko}" | tr - _)
# NAME SIZE REFERENCES BY STATE ADDRESS
awk -v name="$name" '$1 == name { print $6, $2 }' /proc/modules | while read -r address size; do
	text=$(cat "/sys/module/$name/sections/.text" 2>/dev/null)
	printf '%s 0x%x\n' "$address" $((address + size)) >>/tmp/places
	printf '<6>compat-gen: at %s %s %s\n' "$name" "$address" "${text:-$address}" >/dev/kmsg
done
