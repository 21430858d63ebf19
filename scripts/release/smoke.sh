# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# The smoke test on the running kernel: the module is loaded, tried by the same scripts as `compat-gen smoke` runs in a
# machine of its own, and unloaded. Nothing is built: it is run as root, and `make` needs no root. What comes of it goes
# to stdout as KTAP; the exit status is 11 if something is wrong.
#
# Environment: SMOKE=yes, not to be asked; SMOKE_MODULE, which one, where several were built; SMOKE_SCRIPTS, names of
# those to run [all]; SMOKE_FROM, where the modules are [the patched copy].

# Seconds that loading and unloading may take.
smoke_limit=60

# The bits of a taint that are not of a module from elsewhere, as in src/smoke/judge.ts.
smoke_taints=19452

# What a kernel says when something is wrong, for grep -E.
smoke_alarms='BUG: |BUG [^ ]+ |kernel BUG at |WARNING: |Oops: |general protection fault|refcount_t: |list_(add|del) corruption'
smoke_alarms=$smoke_alarms'|UBSAN: |blocked for more than|self-detected stall|soft lockup|Bad page '

smoke() {
	running=$(uname -r)
	for word; do
		case $word in
		KVER="$running") ;;
		KVER=*) die 2 "make smoke tries the module on the running kernel, $running, and not on ${word#KVER=}" ;;
		esac
	done
	find_modules
	smoke_dir=$compat_gen_root/$compat_gen_smoke_scripts
	choose_scripts
	[ "$(id -u)" = 0 ] || die 2 "only root can load a module: run make smoke as root (make itself needs no root)"
	! is_loaded "$module" || die 2 "$module is loaded already, and perhaps in use: nothing is tried" \
		"Where nobody needs it, take it out first: rmmod $module"
	ask_user
	run_all
}

# ---- What is tried ----------------------------------------------------------------------------------

# Sets from, where the modules are, and file and module, the one that is tried.
find_modules() {
	case $compat_gen_kbuild in .) kbuild='' ;; *) kbuild=/$compat_gen_kbuild ;; esac
	from=${SMOKE_FROM-$compat_gen_root/build-$(printf %s "$running" | tr -c 'A-Za-z0-9_.+-' _)$kbuild}
	files=$(find "$from" -name '*.ko' -o -name '*.ko.[gx]z' -o -name '*.ko.zst' 2>/dev/null | sort)
	[ -n "$files" ] || die 3 "no module was built for the running kernel, $running: run make first"
	module=$(echo "${SMOKE_MODULE-}" | tr - _)
	names=$(echo "$files" | while read -r one; do name_of "$one"; done | paste -s -d ' ' -)
	case $module:$names in
	:*\ *) die 2 "several modules were built: SMOKE_MODULE=NAME says which one is tried" "There are: $names" ;;
	:*) module=$names ;;
	esac
	file=$(file_of "$module")
	[ -n "$file" ] || die 2 "no module $module was built" "There are: $names"
}

# name_of FILE: the module's name.
name_of() {
	base=${1##*/}
	echo "${base%%.ko*}" | tr - _
}

# file_of NAME: the file of a module that was built, if there is one.
file_of() {
	echo "$files" | while read -r one; do
		[ "$(name_of "$one")" != "$1" ] || echo "$one"
	done
}

# with_needs FILE: prints what is to be loaded, in its order: "own FILE" or "kernel NAME".
with_needs() (
	for need in $(depends_of "$1" | tr , ' '); do
		other=$(file_of "$need")
		if [ -n "$other" ]; then with_needs "$other"; else echo "kernel $need"; fi
	done
	echo "own $1"
)

# busybox' modinfo takes no file.
depends_of() {
	case $1 in
	*.ko) tr '\000' '\n' <"$1" | sed -n 's/^depends=//p' ;;
	*) modinfo -F depends "$1" ;;
	esac
}

# Sets scripts: file names, in the order of their names.
choose_scripts() {
	scripts=''
	for script in "$smoke_dir"/*.sh; do
		[ -e "$script" ] || continue
		script=${script##*/}
		case $script in *[!A-Za-z0-9_.+-]*) die 2 "$script: a script's name holds letters, digits and . _ + - only" ;; esac
		case " ${SMOKE_SCRIPTS-$script} " in
		*" $script "* | *" ${script%.sh} "*) scripts="$scripts $script" ;;
		esac
	done
	for script in ${SMOKE_SCRIPTS-}; do
		case " $scripts " in
		*" $script "* | *" $script.sh "*) ;;
		*) die 2 "there is no smoke script $script in $smoke_dir" ;;
		esac
	done
}

ask_user() {
	[ "${SMOKE-}" != yes ] || return 0
	[ -t 0 ] || die 2 'make smoke asks first, and this is no terminal: make smoke SMOKE=yes goes on without asking'
	echo "This loads $file into the running kernel, $running, runs these scripts as root, and unloads it:"
	echo " ${scripts:- none: it is only loaded and unloaded}"
	printf 'A fault in it can take this machine down. Go on? [y/N] '
	answer=''
	read -r answer || :
	case $answer in [yY] | [yY][eE][sS]) ;; *) die 130 'nothing was done' ;; esac
}

# ---- One after another ------------------------------------------------------------------------------

run_all() {
	smoke_tmp=$(mktemp -d)
	child='' ours='' number=0 bad=''
	trap 'clean_up' EXIT
	trap 'exit 130' INT HUP TERM
	export SMOKE_MODULE="$module" SMOKE_KO="$file" SMOKE_PARAMETERS="$compat_gen_smoke_parameters"
	export SMOKE_DIR="$smoke_dir" SMOKE_WHERE=here
	# shellcheck disable=SC2086 # they are words
	set -- load $scripts
	echo 'KTAP version 1'
	echo "1..$#"
	load_needs
	for case; do
		number=$((number + 1))
		if [ "$bad" = stop ]; then
			printf '# it was not run\nnot ok %s %s\n' $number "$case"
		else
			try_case "$case"
		fi
	done
	[ "$bad" != stop ] || warn 'what came behind was not run: this machine should be booted again'
	[ -z "$bad" ] || die 11 "$module does not pass its smoke test on $running"
}

# What stays is taken out in any case, if it can be.
clean_up() {
	[ -z "$child" ] || kill -KILL "-$child" 2>/dev/null || :
	for one in $module $ours; do
		[ "$bad" = stop ] || ! is_loaded "$one" || rmmod "$one" || :
	done
	rm -rf "$smoke_tmp"
}

is_loaded() {
	grep -q "^$1 " /proc/modules
}

load_needs() {
	with_needs "$file" >"$smoke_tmp/needs"
	while read -r whose what; do
		[ "$what" != "$file" ] || continue
		if [ "$whose" = kernel ]; then
			modprobe "$what" || die 3 "$module needs the module $what, which could not be loaded"
		elif ! is_loaded "$(name_of "$what")"; then
			insmod "$what" || die 3 "$module needs $what, which could not be loaded"
			ours="$(name_of "$what") $ours"
		fi
	done <"$smoke_tmp/needs"
}

# try_case NAME: a script, or `load`.
try_case() {
	wrong='' skipped='' taint_before=$(cat /proc/sys/kernel/tainted)
	! echo "<6>compat-gen smoke: $1 begins" 2>/dev/null >/dev/kmsg || marked=yes
	status=0
	# shellcheck disable=SC2086 # they are words
	within $smoke_limit insmod "$file" $compat_gen_smoke_parameters || status=$?
	if [ $status != 0 ]; then
		complain load "$module is not loaded (status $status)" <"$smoke_tmp/said"
	elif [ "$1" != load ]; then
		run_script "$1"
	fi
	status=0
	! is_loaded "$module" || within $smoke_limit rmmod "$module" || status=$?
	[ $status = 0 ] || complain cannot-unload "$module can't be unloaded (status $status)" <"$smoke_tmp/said"
	ask_kernel
	# What can't be unloaded is in the way of the next one.
	! is_loaded "$module" || bad=stop
	if [ -n "$wrong" ]; then echo "not ok $number $1"; else echo "ok $number $1$skipped"; fi
}

run_script() {
	limit=$(sed -n 's/^#[[:space:]]*smoke:[[:space:]]*seconds[[:space:]]*\([1-9][0-9]*\).*/\1/p' "$smoke_dir/$1" | tail -n 1)
	limit=${limit:-$compat_gen_smoke_seconds}
	sed -n 's/^#[[:space:]]*smoke:[[:space:]]*modules[[:space:]]//p' "$smoke_dir/$1" | while read -r names; do
		for one in $names; do modprobe "$one" 2>/dev/null || :; done
	done
	status=0
	within "$limit" sh "$smoke_dir/$1" || status=$?
	awk -f "$compat_gen_release/ktap.awk" "$smoke_tmp/said" || wrong=yes
	case $status in
	0) ;;
	4 | 77) skipped=' # SKIP' ;;
	124 | 125) complain time-limit "it takes more than $limit s" <"$smoke_tmp/said" ;;
	*) [ -n "$wrong" ] || complain exit-status "it ended with $status" <"$smoke_tmp/said" ;;
	esac
	[ -z "$wrong" ] || [ -n "$bad" ] || bad=yes
}

# within SECONDS COMMAND...: what it prints goes to $smoke_tmp/said. Returns its status; 124 if it takes longer and could
# be killed, 125 if it is stuck in the kernel.
within() {
	over=$(($(now) + $1))
	shift
	rm -f "$smoke_tmp/status"
	# A session of its own: what it starts is killed with it, and ^C goes to this one.
	# shellcheck disable=SC2016 # it is the other shell's
	(cd "$smoke_tmp" && exec setsid sh -c '"$@"; echo $? >status.new && mv status.new status' sh "$@") \
		>"$smoke_tmp/said" 2>&1 </dev/null &
	child=$!
	while [ ! -e "$smoke_tmp/status" ]; do
		if ! kill -0 "$child" 2>/dev/null; then
			sleep 1
			[ -e "$smoke_tmp/status" ] || echo 137 >"$smoke_tmp/status" # somebody killed it: the kernel, after an oops
		elif [ "$(now)" -ge $over ]; then
			kill -KILL "-$child" 2>/dev/null || :
			sleep 1
			! kill -0 "-$child" 2>/dev/null || { child='' && return 125; }
			child=''
			return 124
		else
			sleep 0.1 2>/dev/null || sleep 1
		fi
	done
	child=''
	return "$(cat "$smoke_tmp/status")"
}

now() {
	cut -d. -f1 /proc/uptime
}

# complain CAUGHT WHAT: its lines come from stdin.
complain() {
	echo "# $1: $2"
	tail -n 10 | sed 's/^/#     /'
	wrong=yes
	[ "$bad" = stop ] || bad=yes
}

# What the kernel said since the case began, and its taint. After an oops, nothing here can be trusted.
ask_kernel() {
	gained=$(($(cat /proc/sys/kernel/tainted) & ~taint_before & smoke_taints))
	[ $((gained & (32 + 128))) = 0 ] || bad=stop
	: >"$smoke_tmp/alarms"
	if [ -n "${marked-}" ] && dmesg >"$smoke_tmp/log" 2>/dev/null; then
		awk '/compat-gen smoke: .* begins$/ { n = 0 } { line[n++] = $0 } END { for (i = 0; i < n; i++) print line[i] }' \
			"$smoke_tmp/log" | grep -E "$smoke_alarms" >"$smoke_tmp/alarms" || :
	fi
	if [ -s "$smoke_tmp/alarms" ]; then
		complain kernel 'it says that something is wrong: dmesg has all of it' <"$smoke_tmp/alarms"
	elif [ $gained != 0 ]; then
		complain taint "the kernel is tainted ($gained)" </dev/null
	fi
}
