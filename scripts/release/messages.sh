# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# How build.sh and detect.sh speak: progress as kbuild does, errors as compat.mk, which the user has called.

# say WORD WHAT
say() {
	printf '  %-7s %s\n' "$1" "$2"
}

warn() {
	echo "compat.mk: warning: $1" >&2
}

# die STATUS LINE...
die() {
	status=$1
	shift
	printf 'compat.mk: %s\n' "$1" >&2
	shift
	[ $# -eq 0 ] || printf '%s\n' "$@" >&2
	exit "$status"
}
