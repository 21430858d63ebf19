# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# Prints a source as the patched copy has it, with apply.awk and scan.awk before it on the command line.
#
# Given:    stdin              the source, and a "." behind it, which tells whether its last line has a line end
#           ENVIRON:
#             patch            the patch for all sources
#             sources          their names, each in a line of its own
#             name             the name of this one
#             original         its path, for the compiler's messages
#             fingerprint      what the module is to tell through modinfo
#             rules
# Exits with 6 where the patch does not apply: stderr has the reason, and nothing is printed.

{ old[NR] = $0 "\n" }

END {
	count = NR
	if (old[count] == ".\n") count--
	else old[count] = substr(old[count], 1, length(old[count]) - 2)
	patch = ENVIRON["patch"]
	sources = ENVIRON["sources"]
	name = ENVIRON["name"]
	apply_patch()
	add_stamp()
	if (name ~ /\.[ch]$/) print_marked()
	else print_lines(1, lines)
}

function print_lines(first_line, last_line,   i) {
	for (i = first_line; i <= last_line; i++) printf "%s", now[i]
}

# The module information goes behind the source that holds MODULE_LICENSE( in its code, as in src/build/copy/stamp.ts.
function add_stamp() {
	scan()
	if (!declares_license()) return
	if (now[lines] !~ /\n$/) now[lines] = now[lines] "\n"
	put("\n", next_old++)
	put("#ifdef MODULE_INFO\n", next_old++)
	put("MODULE_INFO(compat_fingerprint, \"" ENVIRON["fingerprint"] "\");\n", next_old++)
	put("MODULE_INFO(compat_rules, \"" written_rules(ENVIRON["rules"]) "\");\n", next_old++)
	put("#endif\n", next_old++)
}

# An instance of a template is its rule to a reader, as in src/rules/each.ts.
function written_rules(names,   i, words, word, rule, seen, shown) {
	shown = ""
	words = split(names, word, " ")
	for (i = 1; i <= words; i++) {
		rule = word[i]
		sub(/\+.*/, "", rule)
		if (rule in seen) continue
		seen[rule] = 1
		shown = shown (shown == "" ? "" : " ") rule
	}
	return shown
}

# The parenthesis may stand in a later line.
function declares_license(   i, text, before) {
	before = ""
	for (i = 1; i <= logical; i++) {
		if (directive[i] != "none") continue
		text = before " " code[i]
		if (text ~ /(^|[^A-Za-z0-9_])MODULE_LICENSE[ \t\r\f\v]*[(]/) return 1
		before = text ~ /(^|[^A-Za-z0-9_])MODULE_LICENSE[ \t\r\f\v]*$/ ? text : ""
	}
	return 0
}

# With line markers wherever the compiler would count otherwise, as in src/build/copy/markers.ts. `expected` is the number
# that the compiler has for the next line, or 0 where that depends on whether a branch is compiled.
function print_marked(   i, k, expected, groups, has_marker) {
	if (lines && head(now[1], 3) == "\357\273\277") { # a byte order mark must stay in front
		printf "%s", head(now[1], 3)
		now[1] = tail(now[1], 4)
		if (now[1] == "") lines--
	}
	scan()
	expected = groups = 0
	for (i = 1; i <= logical; i++) {
		if (expected != number_of[top[i]] && (open[i] || i == 1)) {
			expected = number_of[top[i]]
			printf "#line %d \"%s\"\n", expected, ENVIRON["original"]
			for (k = 1; k <= groups; k++) has_marker[k] = 1
		}
		print_lines(top[i], top[i + 1] - 1)
		if (expected) expected += top[i + 1] - top[i]
		if (opens_branches(directive[i])) has_marker[++groups] = 0
		else if (groups && starts_other_branch(directive[i]) && has_marker[groups]) expected = 0
		else if (groups && directive[i] == "endif" && has_marker[groups--]) expected = 0
	}
}
