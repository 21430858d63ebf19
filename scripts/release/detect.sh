# shellcheck shell=sh source-path=SCRIPTDIR
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# The compat tests of a release: detect.mk has kbuild run it, with one of its functions as the first word.
# In compat_gen_tmp are cc, the compile command; symvers, the name of the kernel's Module.symvers; and, for each test,
# what this leaves there: TEST.answer ("yes" or "no"), TEST.log (the compiler's words). compat.h is made of these.
set -eu
: "${compat_gen_root?}" "${compat_gen_release?}" "${compat_gen_tmp?}" "${compat_gen_tests?}" "${compat_gen_sanity?}" \
	"${compat_gen_cflags?}" "${compat_gen_exports?}" "${compat_gen_gpl?}"
export LC_ALL=C
case ${V-} in *1*) set -x ;; esac

. "$compat_gen_release/messages.sh"

# ask TEST: compiles one compat test alone.
ask() {
	say COMPAT "$(basename "$1" .c)"
	test=$compat_gen_root/$1 out=$compat_gen_tmp/$1 status=0
	mkdir -p "${out%/*}"
	eval "set -- $compat_gen_cflags"
	sh "$compat_gen_tmp/cc" -Wno-error -Werror-implicit-function-declaration "$@" -c -o "$out.o" "$test" \
		>"$out.log" 2>&1 || status=$?
	if [ $status -eq 1 ] && broke "$out.log"; then status=2; fi
	case $status in
	0) echo yes >"$out.answer" ;;
	1) echo no >"$out.answer" ;;
	*) die 3 "the compiler broke on $test, which says nothing about the kernel:" "$(cat "$out.log")" ;;
	esac
}

# broke LOG: whether a compiler that ended with 1 was killed, or was out of memory or disk: it ends so as well where
# it refuses the code. Its words tell (src/detect/verdict.ts), but for the lines that quote the test.
broke() {
	broken='^(.*: )?(internal compiler error: |fatal error: (.* signal terminated program|cannot execute )'
	broken=$broken'|(fatal )?error: (error (writing|closing)|can.t (create|open|write|close)|unable to (open|execute))'
	broken=$broken'|out of memory allocating|virtual memory exhausted|unrecognized command-line option|no input files)'
	broken=$broken'|No space left on device|Cannot allocate memory|Disk quota exceeded'
	grep -vE 'error: #error|warning: #warning|#pragma|^[[:space:]]+([0-9]+ )?[|]' "$1" | grep -qE "$broken"
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
				"$(cat "$compat_gen_tmp/${test#*:}.log")"
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
