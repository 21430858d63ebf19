# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# Reads what a script of a smoke test prints, as src/smoke/ktap.ts does: KTAP among whatever else. Prints its checks as KTAP,
# to stand above the script's own result, and what is wrong with them in comments. Exit status 1 if something is.

BEGIN { checks = faults = below = opened = wrong = 0 }
/^[ \t]*1[.][.][0-9]+[ \t]*(#.*)?$/ { plan(indent($0), $0) }
/^[ \t]*Bail out!/ { fault(trim($0)) }
/^[ \t]*(not ok|ok)([^A-Za-z0-9_]|$)/ { result(indent($0), $0) }

END {
	end_levels(-1)
	print_checks()
	exit wrong
}

function print_checks(   i) {
	if (checks) {
		print "    KTAP version 1"
		print "    1.." checks
	}
	for (i = 1; i <= checks; i++) print "    " (good[i] ? "ok " : "not ok ") i " " name[i] (skipped[i] ? " # SKIP" : "")
	for (i = 1; i <= checks; i++) if (!good[i]) complain(name[i])
	for (i = 1; i <= faults; i++) complain(what[i])
}

function complain(about) {
	print "# check: " about
	wrong = 1
}

function plan(depth, text) {
	sub(/^[ \t]*1[.][.]/, "", text)
	planned[depth] = text + 0
	open_level(depth)
}

# A result behind an indented block sums it up, and is not counted for itself.
function result(depth, text,   ok, number, directive, failed, i, kept, summed, told) {
	open_level(depth)
	seen[depth]++
	text = substr(text, depth + 1)
	ok = text ~ /^ok/
	sub(/^(not )?ok[ \t]*/, "", text)
	number = ""
	if (match(text, /^[0-9]+/)) {
		number = substr(text, 1, RLENGTH)
		sub(/^[0-9]+/, "", text)
	}
	sub(/^[ \t]*(-[ \t]*)?/, "", text)
	directive = ""
	if (match(tolower(text), /[ \t]*#[ \t]*(skip|todo|xfail)([^a-z0-9_]|$)/)) {
		directive = tolower(substr(text, RSTART, RLENGTH))
		text = RSTART > 1 ? substr(text, 1, RSTART - 1) : ""
	}
	text = trim(text)
	if (text == "") text = trim("check " number)
	failed = !ok && directive == ""

	kept = summed = told = 0
	for (i = 1; i <= below; i++) {
		if (below_depth[i] > depth) { summed++; if (below_failed[i]) told = 1 }
		else { below_depth[++kept] = below_depth[i]; below_failed[kept] = below_failed[i] }
	}
	below_depth[++kept] = depth
	below_failed[kept] = failed
	below = kept
	if (summed) end_levels(depth)
	if (!summed || (failed && !told)) {
		name[++checks] = text
		good[checks] = !failed
		skipped[checks] = directive ~ /skip/
	}
}

function open_level(depth) {
	if (depth in seen) return
	seen[depth] = 0
	order[++opened] = depth
}

# Closes what is deeper, in the order in which it was opened.
function end_levels(depth,   i, deep) {
	for (i = 1; i <= opened; i++) {
		deep = order[i]
		if (deep <= depth || !(deep in seen)) continue
		if (deep in planned) {
			if (planned[deep] != seen[deep]) fault(planned[deep] " checks planned, " seen[deep] " run")
			delete planned[deep]
		}
		delete seen[deep]
	}
}

function fault(text) {
	what[++faults] = text
}

function indent(text) {
	match(text, /^[ \t]*/)
	return RLENGTH
}

function trim(text) {
	gsub(/^[ \t\r]+|[ \t\r]+$/, "", text)
	return text
}
