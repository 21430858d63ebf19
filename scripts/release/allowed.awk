# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# Reads an allowed-signers file; prints the names of each line, a tab, and its key (type and base64). A line that is not
# understood here may be anybody's.

/^[ \t]*(#|$)/ { next }
{
	sub(/\r$/, "")
	names = $1
	gsub(/"/, "", names)
	found = 0
	for (i = 2; i < NF; i++) {
		if ($i ~ /^(sk-)?(ssh|ecdsa)-[a-z0-9@.-]+$/ && $(i + 1) ~ /^[A-Za-z0-9+\/]+=*$/) {
			print names "\t" $i " " $(i + 1)
			found = 1
			break
		}
	}
	if (!found) print "*\t-"
}
