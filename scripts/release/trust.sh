# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# Whether enough of those who may have signed the patch, as docs/signatures.md of compat-gen has it: by ssh-keygen.

# check_trust: takes entry and fingerprint. Ends with 4 unless each demand is met, with 2 for one that can't be read.
check_trust() {
	demands=$compat_gen_tmp/demands
	demand_all >"$demands"
	[ -s "$demands" ] || return 0
	if ! knows_signatures; then
		! grep -qv '^module	' "$demands" ||
			die 4 'signatures are demanded, and cannot be checked: there is no ssh-keygen of OpenSSH 8.2 or newer here' \
				"$(cut -f 4 "$demands")" 'Debian: apt-get install openssh-client. compat-gen checks without it.'
		warn 'the signatures of the patch are not checked: that takes ssh-keygen of OpenSSH 8.2 or newer'
		return 0
	fi
	read_statements
	while IFS='	' read -r _ threshold signers where; do
		[ -f "$signers" ] || die 2 "$signers does not exist, and $where says that it tells who may sign"
		found=$(count_signers "$signers")
		[ "$found" -ge "$threshold" ] ||
			die 4 "the patch in $entry is not used: $found of $threshold different signers that $signers allows have signed it" \
				"$where demands it. What is known of each signature:" "$(cat "$compat_gen_tmp/refused")" \
				'Have it signed by those who may (compat-gen sign), and bring the *.signed files here.'
	done <"$demands"
}

# Prints a line for each demand: whose it is, how many signers, the allowed-signers file, where it is written.
demand_all() {
	if [ -n "${COMPAT_GEN_ALLOWED_SIGNERS-}${COMPAT_GEN_THRESHOLD-}" ]; then
		case ${COMPAT_GEN_THRESHOLD:-1} in
		[1-9] | 1[0-6]) ;;
		*) die 2 "COMPAT_GEN_THRESHOLD=$COMPAT_GEN_THRESHOLD: a number from 1 to 16 is wanted" ;;
		esac
		[ -n "${COMPAT_GEN_ALLOWED_SIGNERS-}" ] ||
			die 2 'COMPAT_GEN_THRESHOLD says how many, and COMPAT_GEN_ALLOWED_SIGNERS does not say who'
		printf 'user\t%s\t%s\t%s\n' "${COMPAT_GEN_THRESHOLD:-1}" "$COMPAT_GEN_ALLOWED_SIGNERS" COMPAT_GEN_ALLOWED_SIGNERS
	fi
	home=${HOME-}
	case $home in /*) ;; *) home=$(getent passwd "$(id -u)" | cut -d : -f 6) || home=/nonexistent ;; esac
	config=${XDG_CONFIG_HOME-}
	case $config in /*) ;; *) config=$home/.config ;; esac
	demand_in "$config/compat-gen"
	(
		IFS=:
		for config in ${XDG_CONFIG_DIRS:-/etc/xdg}; do
			case $config in /*) demand_in "$config/compat-gen" ;; esac
		done
	) || exit
	[ -z "${compat_gen_signers-}" ] || printf 'module\t%s\t%s\t%s\n' "${compat_gen_threshold:-1}" \
		"$compat_gen_root/$compat_gen_signers" "[trust] of the module's compat.toml"
}

# demand_in DIR: what its trust.toml demands. Only plain lines are understood here: another one is no reason to go on.
demand_in() {
	[ -e "$1/trust.toml" ] || return 0
	dir=$1 awk -f "$compat_gen_release/demand.awk" "$1/trust.toml" ||
		die 2 "$1/trust.toml cannot be read here: only lines NAME = VALUE of allowed-signers, threshold and made-here can"
}

# Whether there is an ssh-keygen that can find out whose a signature is: OpenSSH 8.2. 8.1 takes the question for another
# one, which lacks a namespace.
knows_signatures() {
	command -v ssh-keygen >/dev/null || return 1
	case $(ssh-keygen -Y find-principals -s /dev/null -f /dev/null 2>&1) in
	*sage:* | *option* | *nsupported* | *sign/verify*) return 1 ;;
	esac
}

# Splits the signed statements of the entry that are about this patch, these sources and today. What is wrong with others
# goes to the list of refused ones.
read_statements() {
	now=$(date -u +%Y-%m-%dT%H:%M:%SZ)
	# Clocks differ.
	soon=$(date -u -d "@$(($(date +%s) + 300))" +%Y-%m-%dT%H:%M:%SZ 2>/dev/null) || soon=$now
	digest=$(sha256sum <"$entry/compat.patch")
	sources_digest=$(sha256sum <"$compat_gen_release/sources.sha256")
	(cd "$compat_gen_root" && sha256sum -c "$compat_gen_release/sources.sha256") >/dev/null 2>&1 || sources_digest=changed
	rm -rf "$compat_gen_tmp/signed" && mkdir "$compat_gen_tmp/signed"
	: >"$compat_gen_tmp/refused"
	for file in "$entry"/*.signed; do
		[ -f "$file" ] || continue
		out=$compat_gen_tmp/signed/$(basename "$file" .signed)
		module=${compat_gen_module:--} version=${compat_gen_version:--} fingerprint=$fingerprint digest=${digest%% *} \
			sources=${sources_digest%% *} now=$now soon=$soon out=$out \
			awk -f "$compat_gen_release/statement.awk" "$file" >"$out.why" || {
			echo "  $(basename "$file"): $(cat "$out.why")" >>"$compat_gen_tmp/refused"
			rm -f "$out.statement"
		}
	done
}

# count_signers FILE: how many different signers that it allows have signed.
count_signers() {
	good=$compat_gen_tmp/good
	: >"$good"
	for statement in "$compat_gen_tmp/signed"/*.statement; do
		[ -f "$statement" ] || continue
		key=$(verify "$1" "$statement" "${statement%.statement}.sig") && echo "$key" >>"$good" && continue
		echo "  $(basename "$statement" .statement): no good signature of a key that $1 allows now" >>"$compat_gen_tmp/refused"
	done
	if [ ! -s "$good" ]; then
		echo 0
		return
	fi
	allowed_keys "$1" | good=$good awk -f "$compat_gen_release/signers.awk"
}

# verify FILE STATEMENT SIGNATURE: prints the digest of the key, if one of the names that it has in FILE signed the statement.
verify() {
	ssh-keygen -Y find-principals -s "$3" -f "$1" 2>/dev/null | tr , '\n' | grep -v '^!' >"$compat_gen_tmp/names"
	while IFS= read -r name; do
		said=$(ssh-keygen -Y verify -n compat-gen-patch -f "$1" -I "$name" -s "$3" <"$2" 2>/dev/null) || continue
		printf '%s\n' "$said" | sed -n 's/^Good .* with .* key \(SHA256:[A-Za-z0-9+\/]*\)$/\1/p'
		return 0
	done <"$compat_gen_tmp/names"
	return 1
}

# allowed_keys FILE: a line for each key in it: its digest, and its names. One that can't be read may be anybody's.
allowed_keys() {
	awk -f "$compat_gen_release/allowed.awk" "$1" | while IFS='	' read -r names key; do
		printf '%s\n' "$key" >"$compat_gen_tmp/key"
		said=$(ssh-keygen -l -f "$compat_gen_tmp/key" 2>/dev/null) || said='- -' names='*'
		said=${said#* }
		printf '%s\t%s\n' "${said%% *}" "$names"
	done
}
