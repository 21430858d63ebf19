# shellcheck shell=sh
# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# A patch that did not come with the release, from a server that the release names (service.sh), or COMPAT_GEN_SERVICE.
# Only compat.h and the release's name and version are sent. What comes back serves this one build, and is not kept.

# ask_service: takes fingerprint. Sets patch and rules; fails where no server has a patch for just these sources.
ask_service() {
	[ -e "$compat_gen_release/service.sh" ] || return 1
	service_urls='' service_place=''
	# shellcheck source=/dev/null
	. "$compat_gen_release/service.sh"
	service_urls=${COMPAT_GEN_SERVICE-$service_urls}
	[ -n "$service_urls" ] || return 1
	command -v curl >/dev/null || {
		warn 'there is no curl here: no server is asked for the patch'
		return 1
	}
	(cd "$compat_gen_root" && sha256sum -c "$compat_gen_release/sources.sha256" >/dev/null 2>&1) || {
		warn 'these are not the sources as released: no server is asked for the patch'
		return 1
	}
	for url in $service_urls; do
		if ask_one "${url%/}/$service_place"; then return 0; fi
	done
	return 1
}

ask_one() {
	# A password in the URL is nobody's business.
	shown=$(printf '%s\n' "$url" | sed 's,//[^/]*@,//,')
	say ASK "$shown"
	answer=$compat_gen_tmp/answer
	rm -rf "$answer" && mkdir "$answer"
	# No other server is to be asked, and nothing is to be unpacked on the way, whatever a .curlrc says.
	http=$(most_blocks 131072 && curl -sS --no-location --no-compressed --proto =http,https --globoff \
		--max-time 3600 --max-filesize 67108864 -H 'Accept: application/gzip' -H 'Content-Type: text/plain' \
		-H 'Expect:' --data-binary @"$compat_gen_tmp/compat.h" -D "$answer/headers" -o "$answer/entry.tar.gz" \
		-w '%{http_code}' "$1?wait=3500") || http=000
	[ "$http" = 200 ] || {
		why=$(sed -n 's/^[Xx]-[Cc]ompat-[Gg]en-[Ee]rror: //p' "$answer/headers" 2>/dev/null |
			tr -cs ' -~' ' ' | cut -c 1-500 | sed 's/ *$//')
		warn "no patch from $shown: ${why:-it answers $http}"
		return 1
	}
	take_in || {
		warn "the answer of $shown is refused: it is not whole, or was made of other sources than these"
		return 1
	}
	# What it says why goes to stderr.
	(entry=$answer && check_trust) || {
		warn "the answer of $shown is refused: those who may have not signed it"
		return 1
	}
	patch=$answer/compat.patch rules=none
	[ ! -s "$answer/rules.txt" ] || rules=$(paste -s -d ' ' "$answer/rules.txt")
}

# take_in: checks the entry that came, as one of the release is checked, and that it was made of these sources.
take_in() {
	# Unpacked once, and within a bound: tar would read what is packed to its end for each file, and unpacks a named file
	# that is packed once more.
	(most_blocks 131072 && gzip -dc "$answer/entry.tar.gz" >"$answer/entry.tar" 2>/dev/null) || return 1
	set -- compat.h compat.patch rules.txt manifest.json SHA256SUMS
	for file; do
		# To a file of our own: nothing in a tarball is put where it says.
		(most_blocks 131072 && tar -xOf - "$fingerprint/$file" <"$answer/entry.tar" >"$answer/$file" 2>/dev/null) || return 1
	done
	(cd "$answer" && sha256sum compat.h compat.patch rules.txt manifest.json | cmp -s - SHA256SUMS) || return 1
	cmp -s "$answer/compat.h" "$compat_gen_tmp/compat.h" || return 1
	made_of "$answer/manifest.json" | sort >"$answer/made-of"
	sort "$compat_gen_release/sources.sha256" | cmp -s - "$answer/made-of" || return 1
	tar -tf - <"$answer/entry.tar" 2>/dev/null | sed -n "s,^$fingerprint/\([A-Za-z0-9][A-Za-z0-9_.+-]*\.signed\)\$,\1,p" |
		head -n 16 >"$answer/names"
	while IFS= read -r file; do
		tar -xOf - "$fingerprint/$file" <"$answer/entry.tar" 2>/dev/null | head -c 65536 >"$answer/$file" || return 1
	done <"$answer/names"
}

# most_blocks COUNT: no file that this shell writes has more blocks of 512 bytes. What comes packed may be without end.
most_blocks() {
	[ "$(ulimit -f)" != unlimited ] || ulimit -f "$1"
}

# made_of MANIFEST: its sources, as sha256sum lists them. The manifest has one key a line, in one order.
made_of() {
	awk '
		/^  "sources": \[/ { inside = 1 }
		inside && /^      "path": / { path = $0; sub(/^      "path": "/, "", path); sub(/",$/, "", path) }
		inside && /^      "sha256": / { digest = $2; gsub(/"/, "", digest); print digest "  " path }
	' "$1"
}
