# shellcheck shell=sh source-path=SCRIPTDIR
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# Builds a release where compat-gen is not. compat.mk runs it in the release's directory, with a command and the words
# that make was given: build, install, generate, smoke or clean. The exit status is that of compat-gen.
#
# Environment: MAKE; compat_gen_root, the release; compat_gen_release, the directory of this file; and as compat_gen_…
# what `compat-gen pack` wrote to release.mk.
set -eu
: "${MAKE?}" "${compat_gen_root?}" "${compat_gen_release?}" "${compat_gen_cache?}" "${compat_gen_digest?}" \
	"${compat_gen_kbuild?}" "${compat_gen_smoke_scripts?}" "${compat_gen_smoke_parameters?}" "${compat_gen_smoke_seconds?}"
export LC_ALL=C
case ${V-} in *1*) set -x ;; esac

. "$compat_gen_release/messages.sh"
. "$compat_gen_release/kernel.sh"
. "$compat_gen_release/trust.sh"
. "$compat_gen_release/find-patch.sh"
. "$compat_gen_release/ask-service.sh"
. "$compat_gen_release/lay-out.sh"
. "$compat_gen_release/smoke.sh"

# build WORD...: sets kbuild_dir, where the modules are.
build() {
	case $compat_gen_root in *[!A-Za-z0-9_./+@,~-]*) die 2 "kbuild cannot work in $compat_gen_root: move it" ;; esac
	find_kernel "$@"
	detect "$@"
	find_patch
	lay_out
	kbuild_dir=$copy
	case $compat_gen_kbuild in .) ;; *) kbuild_dir=$copy/$compat_gen_kbuild ;; esac
	kbuild "$kbuild_dir" "$@" modules || die 7 "kbuild failed in $copy"
}

install() {
	compat_gen_install=yes
	build "$@"
	kbuild "$kbuild_dir" "$@" modules_install || die 7 "modules_install failed in $copy"
}

generate() {
	die 4 'making patches takes compat-gen and spatch, and compat-gen is not here'
}

clean() {
	cd "$compat_gen_root"
	for list in build-*/.compat-gen-files; do
		[ ! -e "$list" ] || rm -rf "${list%/*}" "${list%/*}.lock"
	done
	[ ! -L build-current ] || rm build-current
}

# detect WORD...: runs the compat tests. Sets release, fingerprint and compat_gen_tmp, the directory with compat.h.
detect() {
	case ${TMPDIR-} in *[!A-Za-z0-9_./+@,~-]*) TMPDIR=/tmp ;; esac # kbuild takes no other names
	compat_gen_tmp=$(mktemp -d)
	export compat_gen_tmp
	trap 'rm -rf "$compat_gen_tmp"' EXIT
	trap 'exit 130' INT HUP TERM
	echo "include $compat_gen_release/detect.mk" >"$compat_gen_tmp/Kbuild"
	kbuild "$compat_gen_tmp" "$@" compat_answers.o || die 3 "the compat tests could not be run in $kdir"
	read -r release <"$compat_gen_tmp/kernelrelease"
	fingerprint=$("${compat_gen_digest}sum" <"$compat_gen_tmp/compat.h")
	fingerprint=${fingerprint%% *}
}

"$@"
