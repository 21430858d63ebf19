# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# The kernel that is built for, and make in its tree.

# find_kernel [KDIR=…] [KVER=…] [KERNELDIR=…]: sets kdir. In this order, whichever way they are written; with none of
# them it is the running kernel, or the newest one whose headers are here; never that one where compat_gen_install is
# set: modules are not installed by guess.
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
			[ -z "${compat_gen_install-}" ] ||
				die 3 "no kernel was named, and the running one, $kver, has no headers here: nothing is installed for another" \
					'Name it: make modules_install KVER=RELEASE, or KDIR=DIR.'
			kdir=${kdir#* }
			warn "no kernel was named and the running one has no headers: taking $kdir"
		fi
	fi
	if [ -z "$kdir" ] && [ -n "$kver" ]; then
		kdir=/lib/modules/$kver/build
		[ -e "$kdir/Makefile" ] || kdir=/usr/src/linux-headers-$kver
	fi
	kdir=${kdir:-$kerneldir}
	[ -e "$kdir/Makefile" ] || die 3 "$kdir is not a kernel build tree: it has no Makefile" \
		'Install the headers of the kernel you build for, or name another: make KDIR=DIR, make KVER=RELEASE.'
}

# Prints "RELEASE DIRECTORY".
newest_tree() {
	for dir in /lib/modules/*/build /usr/src/linux-headers-*[!n]; do # n: those that end in -common
		name=${dir#/lib/modules/} name=${name#/usr/src/linux-headers-}
		[ ! -e "$dir/Makefile" ] || echo "${name%/build} $dir"
	done | sort -V | tail -n 1
}

# kbuild DIR WORD...: make in the kernel tree, for the modules of DIR. It is not told the words that name the tree.
kbuild() {
	dir=$1
	shift
	for word; do
		shift
		case $word in KDIR=* | KVER=* | KERNELDIR=*) ;; *) set -- "$@" "$word" ;; esac
	done
	$MAKE -C "$kdir" M="$dir" "$@"
}
