# shellcheck shell=sh source-path=SCRIPTDIR
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# The compat tests of a release: detect.mk has kbuild run it, with one of its functions as the first word.
# In compat_gen_tmp are cc, the compile command; symvers, the name of the kernel's Module.symvers; and, for each test,
# what this leaves there: TEST.answer ("yes" or "no"), TEST.log (the compiler's words). compat.h is made of these.
set -eu
: "${compat_gen_root?}" "${compat_gen_release?}" "${compat_gen_tmp?}" "${compat_gen_tests?}" "${compat_gen_sanity?}" \
	"${compat_gen_cflags?}" "${compat_gen_cpu_seconds?}" "${compat_gen_exports?}" "${compat_gen_gpl?}"
export LC_ALL=C
# What only remembers what a compiler made, or has another machine make it, lets it work here: see src/target/host.ts.
export CCACHE_DISABLE=1 SCCACHE_RECACHE=1 DISTCC_HOSTS=localhost ICECC=disable
case ${V-} in *1*) set -x ;; esac

. "$compat_gen_release/messages.sh"
. "$compat_gen_release/limited.sh"

# ask TEST: compiles one compat test alone, within limits.
ask() {
	say COMPAT "$(basename "$1" .c)"
	test=$compat_gen_root/$1 out=$compat_gen_tmp/$1 status=0
	mkdir -p "${out%/*}"
	eval "set -- $compat_gen_cflags"
	start_watch "$out.hung" 10
	(
		lower_limits "$compat_gen_cpu_seconds"
		exec sh "$compat_gen_tmp/cc" -Wno-error -Werror-implicit-function-declaration "$@" -c -o "$out.o" "$test"
	) >"$out.log" 2>&1 || status=$?
	stop_watch
	rm -f "$out.o"
	[ ! -e "$out.hung" ] || cut_off 'nothing of it moved for 10 min'
	word=yes
	[ "$status" -eq 0 ] || { check_refusal; word=no; }
	echo "$word" >"$out.answer"
}

# check_refusal: takes test, out, status. A compiler says "no" if it ends with 1 and names a line of the code: its driver
# ends so whatever becomes of the compiler. All else is an error.
check_refusal() {
	said=$(awk -f "$compat_gen_release/said.awk" "$out.log")
	case $status:$said:$(kill -l "$status" 2>/dev/null) in
	1:refused:*) ;;
	*:limit\ CPU* | *:XCPU | *:SIGXCPU) cut_off "it used more than $compat_gen_cpu_seconds s of CPU time" ;;
	*:limit\ File* | *:XFSZ | *:SIGXFSZ) cut_off 'it wrote a file of more than 256 MiB' ;;
	*)
		why=${said#broke}
		die 3 "the compiler broke on $test, which says nothing about the kernel:${why:- exit status $status}" \
			"$(cat "$out.log")"
		;;
	esac
}

cut_off() {
	die 3 "the compiler was stopped on $test, which says nothing about the kernel: $1" "$(head -c 65536 "$out.log")" \
		'Does the test, or what it includes, ever end?'
}

# answer MACRO:TEST
answer() {
	read -r word <"$compat_gen_tmp/${1#*:}.answer"
	echo "$word"
}

check_sanity() {
	for test in $compat_gen_sanity; do
		[ "$(answer "$test")" = "${test%%:*}" ] ||
			die 3 "sanity test failed, so no answer of this compiler and tree can be believed: ${test#*:}" \
				"$(head -c 65536 "$compat_gen_tmp/${test#*:}.log")"
	done
	: >"$compat_gen_tmp/sane"
}

# write_header: compat.h. A test whose symbols this kernel does not export is answered with "no".
write_header() {
	for test in $compat_gen_tests; do
		word=$(answer "$test")
		for pair in $compat_gen_exports; do
			[ "${pair%%:*}" != "${test%%:*}" ] || [ "$word" = no ] || exported "${pair#*:}" || word=no
		done
		case $word in
		yes) echo "#define ${test%%:*}" ;;
		no) echo "/* #undef ${test%%:*} */" ;;
		esac
	done >"$compat_gen_tmp/compat.h"
}

# exported SYMBOL: whether Module.symvers has it, for a module of this licence. Its columns: CRC, symbol, module,
# kind of export.
exported() {
	read -r symvers <"$compat_gen_tmp/symvers"
	[ -f "$symvers" ] || die 3 "$symvers is missing, so nobody can say what this kernel exports"
	awk -F '\t' -v symbol="$1" -v gpl="$compat_gen_gpl" \
		'$2 == symbol && (gpl == "yes" || $4 !~ /GPL/) { found = 1 } END { exit !found }' "$symvers"
}

"$@"
