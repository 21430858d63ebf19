# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# The patched copy of the sources.

# lay_out: takes release, fingerprint, patch and rules. Makes the patched copy or brings it up to date, and sets copy,
# its directory. It is laid out elsewhere first: a patch that does not fit changes nothing.
lay_out() {
	copy=$compat_gen_root/build-$(printf %s "$release" | tr -c 'A-Za-z0-9_.+-' _)
	fresh=$compat_gen_tmp/copy
	mkdir "$fresh"
	# As compat-gen does: two builds for one kernel take turns.
	! command -v flock >/dev/null || { exec 9>"$copy.lock" && flock 9; }
	cd "$compat_gen_root"
	copy_files
	patch_sources
	add_header
	update_copy
	[ ! -L build-current ] || rm build-current
	[ -e build-current ] || ln -s "${copy##*/}" build-current
}

# Every file that a build needs: the whole tree, without what builds leave behind.
copy_files() {
	find . -path './build-*' -prune -o -path "./$compat_gen_cache" -prune -o -name .git -prune -o \
		-name node_modules -prune -o -name '.tmp_*' -prune -o -name '*.o' -o -name '*.a' -o -name '*.ko' -o \
		-name '*.mod' -o -name '*.mod.c' -o -name '.*.cmd' -o -name '.*.d' -o -name Module.symvers -o \
		-name modules.order -o -type f -print | sed 's,^\./,,' | sort >"$compat_gen_tmp/files"
	while IFS= read -r file; do
		case $file in */*) mkdir -p "$fresh/${file%/*}" ;; esac
		cp "./$file" "$fresh/$file"
	done <"$compat_gen_tmp/files"
	# The list is compat-gen's own (src/build/copy/copy-list.ts), so that either may go on with the other's copy.
	{ echo '['; sed 's/["\\]/\\&/g; s/.*/ "&"/; $!s/$/,/' "$compat_gen_tmp/files"; echo ']'; } >"$fresh/.compat-gen-files"
}

patch_sources() {
	sha256sum -c "$compat_gen_release/sources.sha256" >/dev/null 2>&1 || {
		warn 'these are not the sources as released: the patch is used if all of it applies'
		# As compat-gen does: what make reads is a program.
		! sed -n 's,^+++ b/\(.*/\)\{0\,1\},,p' "$patch" | grep -qE '^(Makefile|Kbuild)([.]|$)|[.](mk|Kbuild)$' ||
			die 4 "$patch is not for these sources, and changes a file that make reads: it is not used"
	}
	sources=$(sed 's/^[0-9a-f]*  //' "$compat_gen_release/sources.sha256")
	export sources patch fingerprint rules
	for file in $sources; do
		! grep -qxF -e "--- a/$file" "$patch" || say PATCH "$file"
		# The dot behind its end tells whether the last line has a line end. Not through a pipe: with V=1 both of its
		# sides would write what they run at once, one into the other's lines.
		{ cat "./$file" && echo .; } >"$compat_gen_tmp/source"
		name=$file original=$compat_gen_root/$file awk -f "$compat_gen_release/apply.awk" \
			-f "$compat_gen_release/scan.awk" -f "$compat_gen_release/copy.awk" \
			<"$compat_gen_tmp/source" >"$fresh/$file" || die 6 "$patch does not apply to $file: nothing was changed"
	done
}

# A driver may have a compat.h of its own.
add_header() {
	header=compat.h
	! printf '%s\n' "$sources" | grep -qx compat.h || header=compat-gen.h
	cp "$compat_gen_tmp/compat.h" "$fresh/$header"
}

# What is right already stays untouched, so that kbuild need not compile it again.
update_copy() {
	cmp -s "$fresh/.compat-gen-files" "$copy/.compat-gen-files" || rm -rf "$copy"
	(cd "$fresh" && find . -type f) | while IFS= read -r file; do
		mkdir -p "$copy/${file%/*}"
		cmp -s "$fresh/$file" "$copy/$file" || mv -f "$fresh/$file" "$copy/$file"
	done
}
