#!/bin/sh
# SPDX-License-Identifier: MIT OR GPL-2.0-only
# Usage: namespace.sh IDS [over COPY PLACE | read-only DIR | writable DIR]... -- COMMAND [ARG...]
#
# Runs a command where the file system looks different, and for it alone: unshare(1) has started this script in a
# mount namespace of its own.
#
#   over COPY PLACE   the directory COPY is seen at PLACE, too. What version control keeps right in PLACE stays there,
#                     read-only: it is no part of COPY, and makefiles ask it for the version or for the top.
#   read-only DIR     nobody can write below DIR, if it is there; what is mounted below it stays as it is.
#   writable DIR      DIR stays writable, should it lie in one that was named before.
#
# IDS is UID:GID where unshare(1) has made its caller root of a user namespace, since mount(8) asks for that: the
# command is that user again, without any capability. Where root itself called, it is empty.
# Each step is an exec, so that signals and the exit status need no forwarding.
set -eu

# The mount point stays behind in the copy, empty.
bring() {
	if [ -d "$1" ]; then mkdir -p -- "$2"; else : >"$2"; fi
	mount --bind -- "$1" "$2"
	mount -o remount,bind,ro -- "$2"
}

ids=$1
shift
while [ "$1" != -- ]; do
	case $1 in
	over)
		for name in .git .hg .svn .bzr; do
			[ ! -e "$3/$name" ] || bring "$3/$name" "$2/$name"
		done
		mount --rbind -- "$2" "$3"
		shift 3
		;;
	read-only)
		if [ -d "$2" ] && [ ! -L "$2" ]; then
			mount --rbind -- "$2" "$2"
			mount -o remount,bind,ro -- "$2"
		fi
		shift 2
		;;
	writable)
		mount --bind -- "$2" "$2"
		mount -o remount,bind,rw -- "$2"
		shift 2
		;;
	*) exit 2 ;;
	esac
done
shift
[ -n "$ids" ] || exec "$@"
exec unshare --user --map-user="${ids%:*}" --map-group="${ids#*:}" -- "$@"
