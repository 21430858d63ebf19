# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# Reads lines of a key's digest, a tab and its names; prints how many different signers the keys in the file $good are of.
# Whoever shares a key or a name is one signer. A name with a pattern may be anybody's: all that is allowed is one then.

BEGIN { FS = "\t" }

function root(node) {
	while (node in parent) node = parent[node]
	return node
}

function join_nodes(a, b) {
	a = root(a)
	b = root(b)
	if (a != b) parent[a] = b
}

{
	count = split($2, names, ",")
	for (i = 1; i <= count; i++) {
		join_nodes("key " $1, "name " names[i])
		if (names[i] ~ /[*?!]/) anybody = 1
	}
}

END {
	file = ENVIRON["good"]
	while ((getline key <file) > 0) {
		signer = anybody ? "anybody" : root("key " key)
		if (!(signer in seen)) total++
		seen[signer] = 1
	}
	print total + 0
}
