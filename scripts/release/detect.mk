# SPDX-License-Identifier: MIT OR GPL-2.0-only
#
# The compat tests of a release, for kbuild: the Kbuild file of an empty directory, $(compat_gen_tmp), includes it, and
# build.sh has kbuild make compat_answers.o there.
#
# kbuild is asked how it compiles a module's only object, since the flags depend on the target: `cc` is that command.
# The tests run with it in this same make, as many at once as -j says, after the sanity tests have passed.

compat-gen-answer = $(addprefix $(compat_gen_tmp)/,$(addsuffix .answer,$(lastword $(subst :, ,$1))))
compat-gen-answers = $(foreach test,$1,$(call compat-gen-answer,$(test)))
compat-gen-detect = @sh '$(compat_gen_release)/detect.sh'

obj-m := compat_probe.o compat_answers.o
$(obj)/compat_probe.o: FORCE
	@printf '%s\n' '$(KERNELRELEASE)' > $(compat_gen_tmp)/kernelrelease
	@printf '%s\n' '$(abspath $(objtree))/Module.symvers' > $(compat_gen_tmp)/symvers
	@{ printf "cd '%s' && exec" '$(abspath $(objtree))'; \
		printf " '%s'" $(CC) $(filter-out -Wp$(comma)-MD% -Wp$(comma)-MMD%,$(c_flags)); \
		echo ' "$$@"'; } > $(compat_gen_tmp)/cc

# $(call compat-gen-rule,TEST,WHAT IT WAITS FOR)
define compat-gen-rule
$(call compat-gen-answer,$1): $(obj)/compat_probe.o $2
	$$(compat-gen-detect) ask '$(lastword $(subst :, ,$1))'
endef
$(foreach test,$(compat_gen_sanity),$(eval $(call compat-gen-rule,$(test),)))
$(foreach test,$(compat_gen_tests),$(eval $(call compat-gen-rule,$(test),$(compat_gen_tmp)/sane)))

$(compat_gen_tmp)/sane: $(call compat-gen-answers,$(compat_gen_sanity))
	$(compat-gen-detect) check_sanity
$(obj)/compat_answers.o: $(compat_gen_tmp)/sane $(call compat-gen-answers,$(compat_gen_tests)) FORCE
	$(compat-gen-detect) write_header
