# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# make for a module that compat-gen builds. In the module's Makefile:   include compat/compat.mk
# Where kbuild reads that Makefile too (no Kbuild file), put the include between `ifndef srctree` and `endif`.
#
#   make [KDIR=DIR | KVER=RELEASE] [CC=gcc-12] [ARCH= CROSS_COMPILE= LLVM= O= V=1 W=1] [-jN]
#   make compat             remake the patches in cocci_cache; on a machine with spatch, without a kernel
#   make modules_install    INSTALL_MOD_PATH and its kin as always
#   make clean, make help
#
# COMPAT_GEN is the command, COMPAT_GEN_FLAGS are further options for it (--locked, --exec 'PREFIX WORDS').
# A target of your own by one of these names (clean: …) runs after the one here.
#
# In a release that `compat-gen pack` made, compat-gen need not be installed: where it is not, or with COMPAT_GEN=
# on the command line, the part called "Without compat-gen" does the same with make, sh, awk and sha256sum alone.

# kbuild exports srctree: it wants nothing but obj-m. (KERNELRELEASE would not tell: dkms sets it, too.)
ifndef srctree

# ---- The command ------------------------------------------------------------------------------------

# Inside a checkout of compat-gen, its own build; else what is on PATH; else, in a release, none.
compat-gen-mk := $(lastword $(MAKEFILE_LIST))
compat-gen-checkout := $(dir $(compat-gen-mk))..
compat-gen-release := $(wildcard $(dir $(compat-gen-mk))release/release.mk)
ifneq ($(wildcard $(compat-gen-checkout)/src/cli/main.ts),)
COMPAT_GEN ?= node '$(or $(wildcard $(compat-gen-checkout)/dist/cli/main.js),$(error \
	compat-gen is not built: run `make` in $(compat-gen-checkout)))'
else
# The redirection makes make 4.0 ask a shell, which knows `command`.
COMPAT_GEN ?= $(or $(if $(shell command -v compat-gen 2>/dev/null),compat-gen),$(if $(compat-gen-release),,$(error \
	compat-gen is not on PATH: install it (npm install --global compat-gen; it needs Node.js), or say \
	where it is, as in: make COMPAT_GEN='node /path/to/compat-gen/dist/cli/main.js')))
endif

# ---- What it is told --------------------------------------------------------------------------------

# $(call compat-gen-set,NAMES): those that anyone but make itself gave a value.
compat-gen-set = $(strip $(foreach name,$1,$\
	$(if $(filter-out undefined default,$(origin $(name))),$(if $(strip $($(name))),$(name)))))

# A kernel named on make's command line goes before one that the Makefile or the environment names.
# KERNELRELEASE counts there alone: it is how dkms names the kernel.
compat-gen-asked = $(strip $(foreach name,$(call compat-gen-set,KERNELRELEASE KVER KERNELDIR KDIR),$\
	$(if $(filter command,$(origin $(name))),$(name))))
compat-gen-names = $(call compat-gen-set,ARCH CROSS_COMPILE CC LLVM O V W) $\
	$(or $(compat-gen-asked),$(call compat-gen-set,KVER KERNELDIR KDIR))

# NAME=value words, quoted for the shell.
compat-gen-words = $(foreach name,$(compat-gen-names),$\
	'$(name:KERNELRELEASE=KVER)=$(subst ','\'',$($(name)))')

# $(call compat-gen-run,COMMAND): the recipe line. The + hands make's job server down, but would also
# defeat -n, -q and -t: it stays away then.
compat-gen-run = $(if $(strip $(foreach flag,n q t,$(findstring $(flag),$(firstword -$(MAKEFLAGS))))),,+)$\
	$(if $(findstring 1,$(V)),,@)$(if $(COMPAT_GEN),$(compat-gen-command) $1,$(compat-gen-shell) $1 $(compat-gen-words))
compat-gen-command = $(COMPAT_GEN) $(if $(COMPAT_GEN_FLAGS),$(COMPAT_GEN_FLAGS) )$(compat-gen-words)

# ---- Targets ----------------------------------------------------------------------------------------

.DEFAULT_GOAL := modules
# Two of these at once would meet in one patched copy. What each runs is parallel just the same.
.NOTPARALLEL:

# The known names have no recipe here, so that a Makefile may add its own.
.PHONY: all modules modules_install compat clean help
all: modules
modules modules_install compat clean help: %: compat-gen-%

.PHONY: compat-gen-modules compat-gen-modules_install compat-gen-compat compat-gen-clean compat-gen-help
compat-gen-modules:
	$(call compat-gen-run,build)
compat-gen-modules_install:
	$(call compat-gen-run,install)
compat-gen-compat:
	$(call compat-gen-run,generate)
compat-gen-clean:
	$(call compat-gen-run,clean)
compat-gen-help:
	@:$(info $(compat-gen-usage))

define compat-gen-usage
Targets:
  modules         - patch and build the modules for one kernel (default)
  modules_install - build and install them; INSTALL_MOD_PATH=DIR as always
  compat          - remake the patches in cocci_cache with spatch; needs no kernel
  clean           - remove the patched copies; cocci_cache stays

The kernel, unless it is the running one:
  make KDIR=DIR                  by its build tree
  make KVER=RELEASE              by /lib/modules/RELEASE/build or /usr/src/linux-headers-RELEASE

  make V=1                       show each command
  make COMPAT_GEN_FLAGS=--locked further options of compat-gen
  ARCH, CROSS_COMPILE, CC, LLVM, O and W are handed to kbuild and to the compat tests alike.
endef

# ---- Without compat-gen -----------------------------------------------------------------------------

# What `compat-gen pack` resolved (release.mk), and the programs at the end of this file, go to sh and, through
# kbuild, to the part below in the environment.
ifneq ($(compat-gen-release),)
compat_gen_root := $(CURDIR)
compat_gen_mk := $(abspath $(compat-gen-mk))
compat_gen_sh = $(value compat-gen-sh)
compat_gen_awk = $(value compat-gen-awk)
include $(compat-gen-release)
export compat_gen_root compat_gen_mk compat_gen_sh compat_gen_awk compat_gen_tests compat_gen_exports \
	compat_gen_sanity compat_gen_cflags compat_gen_gpl compat_gen_digest compat_gen_cache compat_gen_kbuild
endif
compat-gen-shell = $(if $(compat-gen-release),,$(error COMPAT_GEN is empty, and this is no release))$\
	MAKE='$(MAKE)' sh -c "$$compat_gen_sh" compat.mk

else ifdef compat-gen-probe # in the Kbuild file that the shell program writes

# kbuild is asked how it compiles a module's only object, since the flags hang on the target: `cc` is that command.
# The tests run with it in this same make, as many at once as -j says; nobody believes one before the sanity tests.
compat-gen-answer = $(addprefix $(compat_gen_tmp)/,$(addsuffix .answer,$(lastword $(subst :, ,$1))))
compat-gen-answers = $(foreach test,$1,$(call compat-gen-answer,$(test)))
compat-gen-call = @sh -c "$$compat_gen_sh" compat.mk

obj-m := compat_probe.o compat_answers.o
$(obj)/compat_probe.o: FORCE
	@printf '%s\n' '$(KERNELRELEASE)' > $(compat_gen_tmp)/kernelrelease
	@printf '%s\n' '$(abspath $(objtree))/Module.symvers' > $(compat_gen_tmp)/symvers
	@{ printf "cd '%s' && exec" '$(abspath $(objtree))'; \
		printf " '%s'" $(CC) $(filter-out -Wp$(comma)-MD% -Wp$(comma)-MMD%,$(c_flags)); \
		echo ' "$$@"'; } > $(compat_gen_tmp)/cc

define compat-gen-rule
$(call compat-gen-answer,$1): $(obj)/compat_probe.o $2
	$$(compat-gen-call) ask '$(lastword $(subst :, ,$1))'
endef
$(foreach test,$(compat_gen_sanity),$(eval $(call compat-gen-rule,$(test),)))
$(foreach test,$(compat_gen_tests),$(eval $(call compat-gen-rule,$(test),$(compat_gen_tmp)/sane)))

$(compat_gen_tmp)/sane: $(call compat-gen-answers,$(compat_gen_sanity))
	$(compat-gen-call) check_sanity
$(obj)/compat_answers.o: $(compat_gen_tmp)/sane $(call compat-gen-answers,$(compat_gen_tests)) FORCE
	$(compat-gen-call) write_header

endif # srctree

# Its first argument is one of the functions in it. The exit status is that of compat-gen.
define compat-gen-sh
set -eu
export LC_ALL=C
case ${V-} in *1*) set -x ;; esac

say() {
	printf '  %-7s %s\n' "$1" "$2"
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

# ask TEST: compiles one compat test alone; "yes" or "no" goes to its .answer file, the compiler's words to .log.
# A compiler that was killed, or is out of memory or disk, can exit with 1 as one that refuses the code does. Its
# words tell (src/detect/verdict.ts), but for the lines that quote the test.
ask() {
	say COMPAT "$(basename "$1" .c)"
	test=$compat_gen_root/$1 out=$compat_gen_tmp/$1 status=0
	mkdir -p "${out%/*}"
	eval "set -- $compat_gen_cflags"
	sh "$compat_gen_tmp/cc" -Wno-error -Werror-implicit-function-declaration "$@" -c -o "$out.o" "$test" \
		>"$out.log" 2>&1 || status=$?
	broke='^(.*: )?(internal compiler error: |fatal error: (.* signal terminated program|cannot execute )'
	broke=$broke'|(fatal )?error: (error (writing|closing)|can.t (create|open|write|close)|unable to (open|execute))'
	broke=$broke'|out of memory allocating|virtual memory exhausted|unrecognized command-line option|no input files)'
	broke=$broke'|No space left on device|Cannot allocate memory|Disk quota exceeded'
	# A refusal comes with a word on what was wrong.
	[ $status -ne 1 ] || grep -q 'error: ' "$out.log" || status=2
	if [ $status -eq 1 ] && grep -vE 'error: #error|warning: #warning|#pragma|^[[:space:]]+([0-9]+ )?[|]' "$out.log" |
		grep -qE "$broke"; then status=2; fi
	case $status in
	0) echo yes >"$out.answer" ;;
	1) echo no >"$out.answer" ;;
	*) die 3 "the compiler broke on $test, which says nothing about the kernel:" "$(cat "$out.log")" ;;
	esac
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

# exported SYMBOL: whether Module.symvers has it, for a module of this licence. Its columns: CRC, symbol, module,
# kind of export.
exported() {
	read -r symvers <"$compat_gen_tmp/symvers"
	[ -f "$symvers" ] || die 3 "$symvers is missing, so nobody can say what this kernel exports"
	awk -F '\t' -v symbol="$1" -v gpl="$compat_gen_gpl" \
		'$2 == symbol && (gpl == "yes" || $4 !~ /GPL/) { found = 1 } END { exit !found }' "$symvers"
}

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

# have MACRO: for the conditions that `compat-gen pack` wrote.
have() {
	grep -qx "#define $1" "$compat_gen_tmp/compat.h"
}

# The newest header tree, as "RELEASE DIRECTORY".
newest_tree() {
	for dir in /lib/modules/*/build /usr/src/linux-headers-*[!n]; do # n: those that end in -common
		release=${dir#/lib/modules/} release=${release#/usr/src/linux-headers-}
		[ ! -e "$dir/Makefile" ] || echo "${release%/build} $dir"
	done | sort -V | tail -n 1
}

# find_kernel [KDIR=…] [KVER=…] [KERNELDIR=…]: sets kdir.
find_kernel() {
	kdir='' kver='' kerneldir=''
	for word; do
		case $word in
		KDIR=*) kdir=${word#*=} ;;
		KVER=*) kver=${word#*=} ;;
		KERNELDIR=*) kerneldir=${word#*=} ;;
		esac
	done
	if [ -z "$kdir$kver$kerneldir" ]; then
		kver=$(uname -r)
		[ -e "/lib/modules/$kver/build/Makefile" ] || kdir=$(newest_tree)
		if [ -n "$kdir" ]; then
			kdir=${kdir#* }
			echo "compat.mk: warning: no kernel was named and the running one has no headers: taking $kdir" >&2
		fi
	fi
	if [ -z "$kdir" ] && [ -n "$kver" ]; then
		kdir=/lib/modules/$kver/build
		[ -e "$kdir/Makefile" ] || kdir=/usr/src/linux-headers-$kver
	fi
	kdir=${kdir:-$kerneldir}
	[ -e "$kdir/Makefile" ] || die 3 "$kdir is no kernel build tree: it has no Makefile" \
		'Install the headers of the kernel you build for, or name another: make KDIR=DIR, make KVER=RELEASE.'
}

# kbuild DIR WORD... : make in the kernel tree. The words that name the tree are for us alone.
kbuild() {
	dir=$1
	shift
	for word; do
		shift
		case $word in KDIR=* | KVER=* | KERNELDIR=*) ;; *) set -- "$@" "$word" ;; esac
	done
	$MAKE -C "$kdir" M="$dir" "$@"
}

# detect WORD...: sets release and fingerprint, writes compat.h.
detect() {
	case ${TMPDIR-} in *[!A-Za-z0-9_./+@,~-]*) TMPDIR=/tmp ;; esac # kbuild takes no other names
	compat_gen_tmp=$(mktemp -d)
	export compat_gen_tmp
	trap 'rm -rf "$compat_gen_tmp"' EXIT
	trap 'exit 130' INT HUP TERM
	printf 'compat-gen-probe := y\ninclude %s\n' "$compat_gen_mk" >"$compat_gen_tmp/Kbuild"
	kbuild "$compat_gen_tmp" "$@" compat_answers.o || die 3 "the compat tests could not be run in $kdir"
	read -r release <"$compat_gen_tmp/kernelrelease"
	fingerprint=$("${compat_gen_digest}sum" <"$compat_gen_tmp/compat.h")
	fingerprint=${fingerprint%% *}
}

# find_patch: sets patch and rules; an entry must be whole and just as its SHA256SUMS says.
find_patch() {
	. "$compat_gen_root/compat/release/conditions.sh"
	reason=$(unsupported)
	[ -z "$reason" ] || die 9 "this kernel is not supported: $reason"
	entry=$compat_gen_root/$compat_gen_cache/$fingerprint patch=/dev/null rules=none
	if [ -e "$entry/compat.patch" ]; then
		say HIT "$fingerprint"
		(cd "$entry" && sha256sum compat.h compat.patch rules.txt manifest.json | cmp - SHA256SUMS &&
			cmp compat.h "$compat_gen_tmp/compat.h") >&2 ||
			die 8 "$entry is damaged: its files are not what SHA256SUMS says" \
				'Restore it from the release, or remove it.'
		patch=$entry/compat.patch
		[ ! -s "$entry/rules.txt" ] || rules=$(paste -s -d ' ' "$entry/rules.txt")
	elif [ -n "$(waiting_rules)" ]; then
		say MISS "$fingerprint"
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
	fi
}

# lay_out: makes or brings up to date the patched copy. It is laid out elsewhere first: a patch that does not fit
# changes nothing. What is right already stays untouched, so that kbuild need not compile it again.
lay_out() {
	copy=$compat_gen_root/build-$(printf %s "$release" | tr -c 'A-Za-z0-9_.+-' _)
	fresh=$compat_gen_tmp/copy
	mkdir "$fresh"
	# As compat-gen does: two builds for one kernel take turns.
	! command -v flock >/dev/null || { exec 9>"$copy.lock" && flock 9; }
	cd "$compat_gen_root"
	find . -path './build-*' -prune -o -path "./$compat_gen_cache" -prune -o -name .git -prune -o \
		-name node_modules -prune -o -name '.tmp_*' -prune -o -name '*.o' -o -name '*.a' -o -name '*.ko' -o \
		-name '*.mod' -o -name '*.mod.c' -o -name '.*.cmd' -o -name '.*.d' -o -name Module.symvers -o \
		-name modules.order -o -type f -print | sed 's,^\./,,' | sort >"$compat_gen_tmp/files"
	while IFS= read -r file; do
		case $file in */*) mkdir -p "$fresh/${file%/*}" ;; esac
		cp "$file" "$fresh/$file"
	done <"$compat_gen_tmp/files"

	sha256sum -c compat/release/sources.sha256 >/dev/null 2>&1 ||
		echo 'compat.mk: warning: these are not the sources as released: the patch is used if all of it applies' >&2
	sources=$(sed 's/^[0-9a-f]*  //' compat/release/sources.sha256)
	stamp="MODULE_INFO(compat_fingerprint, \"$fingerprint\");
MODULE_INFO(compat_rules, \"$rules\");"
	export sources stamp patch
	for file in $sources; do
		! grep -qxF -e "--- a/$file" "$patch" || say PATCH "$file"
		# The dot behind its end tells whether the last line has a line end.
		{ cat "$file" && echo .; } | name=$file original=$compat_gen_root/$file awk "$compat_gen_awk" \
			>"$fresh/$file" || die 6 "$patch does not apply to $file: nothing was changed"
	done
	# A driver may have a compat.h of its own.
	header=compat.h
	! printf '%s\n' "$sources" | grep -qx compat.h || header=compat-gen.h
	cp "$compat_gen_tmp/compat.h" "$fresh/$header"
	# The list is compat-gen's own (src/patch/copy-list.ts), so that either may go on with the other's copy.
	{ echo '['; sed 's/["\\]/\\&/g; s/.*/ "&"/; $!s/$/,/' "$compat_gen_tmp/files"; echo ']'; } >"$fresh/.compat-gen-files"
	cmp -s "$fresh/.compat-gen-files" "$copy/.compat-gen-files" || rm -rf "$copy"
	(cd "$fresh" && find . -type f) | while IFS= read -r file; do
		mkdir -p "$copy/${file%/*}"
		cmp -s "$fresh/$file" "$copy/$file" || mv -f "$fresh/$file" "$copy/$file"
	done
	[ ! -L build-current ] || rm build-current
	[ -e build-current ] || ln -s "${copy##*/}" build-current
}

# build WORD...: prints the directory of the patched copy.
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

"$@"
endef

define compat-gen-awk
# Prints a source file (stdin, a dot behind it) as the patched copy has it. ENVIRON: patch, the patch for all
# sources; sources, their names, each in a line of its own; name, this one's; original, its path; stamp.

function fail(why) {
	print "compat.mk: " patch ": " why > "/dev/stderr"
	exit failed = 6
}

# Reads the patch, strictly: nothing but new text for files among the sources. Keeps this file's hunks.
function read_patch(   line, file, word, range, old_left, new_left, op) {
	while ((getline line < patch) > 0) {
		op = substr(line, 1, 1)
		if (op == "\\" && file != "") {
			if (file == name) sub(/\n$/, "", body[last[hunks]])
		} else if (old_left + new_left > 0) {
			if (!index(" -+", op)) fail("a hunk of " file " is cut short")
			if (op != "+") old_left--
			if (op != "-") new_left--
			if (old_left < 0 || new_left < 0) fail("a hunk of " file " has other lines than it says")
			if (file != name) continue
			kind[++last[hunks]] = op
			body[last[hunks]] = substr(line, 2) "\n"
		} else if (substr(line, 1, 6) == "--- a/" && (getline op < patch) > 0 && op == "+++ b/" substr(line, 7)) {
			file = substr(line, 7)
			if (!index("\n" ENVIRON["sources"] "\n", "\n" file "\n")) fail(file " is none of the sources")
			if (seen[file]++) fail(file " is patched twice")
		} else if (file != "" && line ~ /^@@ -[0-9]+(,[0-9]+)? [+][0-9]+(,[0-9]+)? @@/) {
			split(line, word, " ")
			new_left = split(substr(word[3], 2), range, ",") > 1 ? range[2] : 1
			old_left = split(substr(word[2], 2), range, ",") > 1 ? range[2] : 1
			if (file != name) continue
			from[++hunks] = old_left ? range[1] - 1 : range[1]
			first[hunks] = last[hunks - 1] + 1
			last[hunks] = last[hunks - 1] + 0
		} else fail("this line is not understood: " line)
	}
	if (old_left + new_left > 0) fail("a hunk of " file " is cut short")
}

# Where the hunk's old lines stand: their number less one, or -1. As GNU patch -F0 and src/patch/locate.ts: every
# line must be equal, the nearest place counts, and context that is short on one side means the end of the file there.
function locate(hunk, guess,   i, lead, trail, changes, size, end, offset) {
	size = 0
	for (i = first[hunk]; i <= last[hunk]; i++) {
		if (kind[i] != " ") { changes = 1; trail = 0 }
		else if (changes) trail++
		else lead++
		if (kind[i] != "+") wanted[++size] = body[i]
	}
	end = count - size
	if (size == 0) return fits(guess, size) ? guess : -1
	if (trail < lead) return fits(end, size) ? end : -1
	if (lead < trail && from[hunk] == 0) return fits(0, size) ? 0 : -1
	for (offset = 0; offset <= count + guess; offset++) {
		if (fits(guess + offset, size)) return guess + offset
		if (fits(guess - offset, size)) return guess - offset
	}
	return -1
}

function fits(at, size,   i) {
	if (at < next_old - 1 || at + size > count) return 0
	for (i = 1; i <= size; i++) if (old[at + i] != wanted[i]) return 0
	return 1
}

# A line of the result, with its number in the original.
function put(text, number) {
	if (lines && now[lines] !~ /\n$/) fail("a line without its end, and more behind it")
	now[++lines] = text
	number_of[lines] = number
}

# Added lines are numbered like those that they replace, the last number being repeated.
function put_added(   i) {
	for (i = 1; i <= added; i++) put(add[i], next_old + (i > removed ? (removed ? removed - 1 : 0) : i - 1))
	next_old += removed
	removed = added = 0
}

function apply(   hunk, at, moved, i) {
	next_old = 1
	for (hunk = 1; hunk <= hunks; hunk++) {
		at = locate(hunk, from[hunk] + moved)
		if (at < 0) fail("hunk " hunk " does not fit")
		moved = at - from[hunk]
		while (next_old <= at) put(old[next_old], next_old++)
		for (i = first[hunk]; i <= last[hunk]; i++) {
			if (kind[i] == "-") removed++
			else if (kind[i] == "+") add[++added] = body[i]
			else { put_added(); put(old[next_old], next_old++) }
		}
		put_added()
	}
	while (next_old <= count) put(old[next_old], next_old++)
}

# Reads C far enough to know where a directive may be put (src/patch/scan.ts): not within a comment, a string, a
# continued line or parentheses. Of each line that is left when backslash-newlines are taken out: its first physical
# line; open, where a directive may stand before it; directive, the word behind its #; code, the rest without comments.
function scan(   i, text, piece, more, outside) {
	in_comment = parens = depth = logical = 0
	for (i = 1; i <= lines; ) {
		top[++logical] = i
		text = ""
		do {
			piece = now[i++]
			more = sub(/\\[ \t\f\v]*\r?\n$/, "", piece)
			text = text piece
		} while (more && i <= lines)
		sub(/\r?\n$/, "", text)
		outside = !in_comment && !parens
		text = without_comments(text)
		open[logical] = outside && text !~ /^[ \t\r\f\v]*[(]/
		directive[logical] = "none"
		code[logical] = ""
		if (sub(/^[ \t\r\f\v]*#[ \t\r\f\v]*/, "", text)) {
			match(text, /^[A-Za-z0-9_]*/)
			directive[logical] = substr(text, 1, RLENGTH)
			if (directive[logical] ~ /^if(n?def)?$/) branch[++depth] = parens
			else if (depth && directive[logical] ~ /^el(se$|if)/) parens = branch[depth]
			else if (depth && directive[logical] == "endif") depth--
			continue
		}
		code[logical] = text
		while (match(text, /[()]/)) {
			if (substr(text, RSTART, 1) == "(") parens++
			else if (parens) parens--
			text = substr(text, RSTART + 1)
		}
	}
	top[logical + 1] = lines + 1
}

# Comments become blanks, strings and character constants empty ones.
function without_comments(text,   out, mark, c) {
	if (in_comment) text = behind_comment(text)
	while (match(text, /\/\/|\/[*]|["']/)) {
		mark = substr(text, RSTART, RLENGTH)
		out = out substr(text, 1, RSTART - 1) (mark ~ /\// ? " " : mark mark)
		text = substr(text, RSTART + RLENGTH)
		if (mark == "//") return out
		if (mark == "/*") { text = behind_comment(text); continue }
		do {
			if (!match(text, /[\\"']/)) return out
			c = substr(text, RSTART, 1)
			text = substr(text, RSTART + (c == "\\" ? 2 : 1))
		} while (c != mark)
	}
	return out text
}

function behind_comment(text,   end) {
	end = index(text, "*/")
	in_comment = !end
	return end ? substr(text, end + 2) : ""
}

# The module information goes behind the source that holds MODULE_LICENSE( in its code.
function add_stamp(   i, text, rest, found) {
	scan()
	for (i = 1; i <= logical && !found; i++) {
		if (directive[i] != "none") continue
		text = rest " " code[i]
		found = text ~ /(^|[^A-Za-z0-9_])MODULE_LICENSE[ \t\r\f\v]*[(]/
		rest = text ~ /(^|[^A-Za-z0-9_])MODULE_LICENSE[ \t\r\f\v]*$/ ? text : ""
	}
	if (!found) return
	if (now[lines] !~ /\n$/) now[lines] = now[lines] "\n"
	put("\n", next_old++)
	put("#ifdef MODULE_INFO\n", next_old++)
	i = split(ENVIRON["stamp"], text_of, "\n")
	for (rest = 1; rest <= i; rest++) put(text_of[rest] "\n", next_old++)
	put("#endif\n", next_old++)
}

# With line markers wherever the compiler would count otherwise (src/patch/markers.ts). Where its count hangs on
# whether a branch is compiled, `expected` is 0.
function print_marked(   i, k, expected, groups, marked) {
	if (substr(now[1], 1, 3) == "\357\273\277") { # a byte order mark must stay in front
		printf "%s", substr(now[1], 1, 3)
		now[1] = substr(now[1], 4)
		if (now[1] == "") lines--
	}
	scan()
	for (i = 1; i <= logical; i++) {
		if (expected != number_of[top[i]] && (open[i] || i == 1)) {
			expected = number_of[top[i]]
			printf "#line %d \"%s\"\n", expected, ENVIRON["original"]
			for (k = 1; k <= groups; k++) has_marker[k] = 1
		}
		for (k = top[i]; k < top[i + 1]; k++) printf "%s", now[k]
		if (expected) expected += top[i + 1] - top[i]
		if (directive[i] ~ /^if(n?def)?$/) has_marker[++groups] = 0
		else if (groups && directive[i] ~ /^el(se$|if)/ && has_marker[groups]) expected = 0
		else if (groups && directive[i] == "endif" && has_marker[groups--]) expected = 0
	}
}

{ old[NR] = $0 "\n" }

END {
	count = NR
	if (old[count] == ".\n") count--
	else old[count] = substr(old[count], 1, length(old[count]) - 2)
	patch = ENVIRON["patch"]
	name = ENVIRON["name"]
	read_patch()
	apply()
	add_stamp()
	if (name ~ /\.[ch]$/) print_marked()
	else for (i = 1; i <= lines; i++) printf "%s", now[i]
}
endef
