# Two commands for newcomers: `make demo` and `make test`. The rest is for those who work on Comity.
SHELL := /bin/bash
PREFIX ?= /usr/local
RELEASE := -c release --static-swift-stdlib
COMITY := .build/release/comity

.PHONY: demo test rules release install bench integration page docs docs-fresh format lint bootstrap train

bootstrap:
	@Scripts/bootstrap

# A small drafting repository with faults, checked by the release build. Findings are what the demonstration is for,
# so it ends with 0 whatever they are; that Comity itself could not work still fails.
demo: release
	@cd Examples/programme-of-action && ../../$(COMITY) check --fail-on never draft.md

release: bootstrap
	swift build $(RELEASE) --product comity

test: bootstrap
	swift build --product comity
	swift test

# The shipped packs: all examples and whole documents, what they never run, what they never notice, and luacheck.
RULES_COVERAGE := 95
RULES_MUTATION := 90
rules: release
	Scripts/bootstrap luacheck
	luacheck --config Rules/.luacheckrc --no-color -q Rules
	$(COMITY) rules test --min-coverage $(RULES_COVERAGE) --min-mutation $(RULES_MUTATION)

install: release
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/comity"
	install -m 755 $(COMITY) "$(DESTDIR)$(PREFIX)/bin/comity"
	rm -rf "$(DESTDIR)$(PREFIX)/share/comity/Rules"
	cp -R Rules "$(DESTDIR)$(PREFIX)/share/comity/"
	install -d "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	$(COMITY) --generate-completion-script bash >"$(DESTDIR)$(PREFIX)/share/bash-completion/completions/comity"
	$(COMITY) --generate-completion-script zsh >"$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_comity"
	$(COMITY) --generate-completion-script fish >"$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/comity.fish"

# Comity in a drafting repository with the real pre-commit; installs below a temporary folder.
integration: release
	Scripts/integration

# The HTML page of three years of meetings in Chromium: console, network, axe-core, keyboard, at four screens. SHOTS is
# a folder for pictures of it. Needs Chromium with its driver, and from PyPI selenium and axe-core-python.
PAGE := .build/three-years.html
page: release
	cd Examples/three-years && ../../$(COMITY) check -q --fail-on never --format html=../../$(PAGE)
	Scripts/check-page $(PAGE) $(SHOTS)

bench: release
	Scripts/bench
	Scripts/bench-rules
	Scripts/bench-records

format:
	swift format format --in-place --recursive Package.swift Sources Tests

lint:
	swift format lint --strict --recursive Package.swift Sources Tests

docs: release
	Scripts/reference

# Generated reference pages must be what the sources would generate now.
docs-fresh: release
	Scripts/reference --check
