# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# The patch of the release for a kernel's answers.

# find_patch: takes release and fingerprint. Sets patch, a file, and rules, as modinfo is to tell them.
find_patch() {
	# shellcheck source=/dev/null
	. "$compat_gen_release/conditions.sh"
	reason=$(unsupported)
	[ -z "$reason" ] || die 9 "this kernel is not supported: $reason"
	entry=$compat_gen_root/$compat_gen_cache/$fingerprint patch=/dev/null rules=none
	if [ -e "$entry/compat.patch" ]; then
		say HIT "$fingerprint"
		check_entry
		check_trust
		patch=$entry/compat.patch
		[ ! -s "$entry/rules.txt" ] || rules=$(paste -s -d ' ' "$entry/rules.txt")
	elif [ -n "$(waiting_rules)" ]; then
		say MISS "$fingerprint"
		ask_service || leave_entry
	fi
}

# have MACRO: for the functions of conditions.sh.
have() {
	grep -qx "#define $1" "$compat_gen_tmp/compat.h"
}

# An entry must be whole, and just as its SHA256SUMS says.
check_entry() {
	(cd "$entry" && sha256sum compat.h compat.patch rules.txt manifest.json | cmp - SHA256SUMS &&
		cmp compat.h "$compat_gen_tmp/compat.h") >&2 ||
		die 8 "$entry is damaged: its files are not what SHA256SUMS says" \
			'Restore it from the release, or remove it.'
}

# Writes what a machine with spatch needs in order to make the patch, and ends.
leave_entry() {
	mkdir -p "$entry"
	cp "$compat_gen_tmp/compat.h" "$entry/compat.h"
	printf '%s\n' "$release" >"$entry/kernelrelease.txt"
	die 4 "this kernel, $release, needs a patch that did not come with the release" \
		"fingerprint: $fingerprint" \
		'Either install compat-gen and spatch here (Debian: apt-get install coccinelle), and run make again, or' \
		"  1. copy $entry" \
		"     to   $compat_gen_cache/$fingerprint of the same release on a machine that has both" \
		"  2. there: compat-gen generate $fingerprint" \
		"  3. copy it back to $entry" \
		'  4. run make here again.'
}
