# Two commands do everything: `make demo` and `make check`. They need Python 3.11 or later, git and make.

VENV := .venv
BIN := $(VENV)/bin
MAP := organic-skincare
WORKERS ?= 2

# The first Python that works, not the first that exists: a version manager leaves stand-ins that only fail.
NEW_ENOUGH := -c 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1
PYTHON ?= $(shell for name in python3.13 python3.12 python3.11 python3.14 python3 python; do \
	$$name $(NEW_ENOUGH) && { echo $$name; break; }; done)

.PHONY: help demo check test static generated-check examples fmt bench fuzz mutants clean
.DEFAULT_GOAL := help

help: ## List the targets
	@echo "Usage: make TARGET"
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/  \1	\2/p' Makefile | expand -t 20

demo: $(VENV)/.cjm ## Set up, lint and render an example, and say what to open
	@mkdir -p build/demo
	$(BIN)/cjm lint --fail-on never examples/$(MAP).cjm.yaml
	$(BIN)/cjm render examples/$(MAP).cjm.yaml -o build/demo/$(MAP).html
	$(BIN)/cjm render examples/$(MAP).cjm.yaml -o build/demo/$(MAP).svg
	$(BIN)/cjm render examples/$(MAP).cjm.yaml -o build/demo/$(MAP).md
	@echo
	@echo "Open $(CURDIR)/build/demo/$(MAP).html in a browser."

check: $(VENV)/.dev $(VENV)/.tools static generated-check ## Set up and run all the checks, as CI does
	@$(BIN)/pytest --numprocesses=$(WORKERS) --dist=loadfile --hypothesis-profile=thorough --cov --cov-report=term

test: $(VENV)/.dev ## Run the fast tests
	@$(BIN)/pytest --numprocesses=$(WORKERS) --dist=loadfile -m "not slow"

static: $(VENV)/.dev ## Check format, style, types and the direction of imports
	@$(BIN)/ruff format --check --quiet . || { echo "Not formatted: run make fmt."; exit 1; }
	@$(BIN)/ruff check --quiet --output-format=concise .
	@$(BIN)/mypy
	@said=$$($(BIN)/lint-imports --no-cache 2>&1) || { echo "$$said"; exit 1; }

generated-check: $(VENV)/.dev ## Check that the generated files are what cjm makes now
	@$(BIN)/python -m tests.generate --check

examples: $(VENV)/.dev ## Rebuild the generated files: schemas, rendered examples, rule pages, help
	@$(BIN)/python -m tests.generate

fmt: $(VENV)/.dev ## Format the code and mend what ruff can mend
	@$(BIN)/ruff format --quiet .
	@$(BIN)/ruff check --quiet --fix .

bench: $(VENV)/.cjm .venv-bench/.installed .venv-bench/.npm ## Measure cjm beside other linters and Mermaid
	@$(BIN)/python -m tests.bench $(BENCH)

fuzz: $(VENV)/.dev ## Put a million damaged maps to cjm (COUNT=1000 for fewer)
	@$(BIN)/python -m tests.fuzz --count $(or $(COUNT),1000000) --seed $(or $(SEED),1)

mutants: $(VENV)/.dev ## See whether the tests notice slips in the rules (ONLY=flow/ for some)
	@$(BIN)/python -m tests.mutation --only '$(ONLY)'

clean: ## Remove everything that was installed or built
	rm -rf $(VENV) .venv-bench build dist tests/tools/node_modules tests/bench/npm/node_modules .coverage .coverage.* \
		.import_linter_cache .mypy_cache .pytest_cache .ruff_cache .hypothesis

$(VENV)/bin/python:
	@$(call make-venv,$(VENV))

$(VENV)/.cjm: pyproject.toml | $(VENV)/bin/python
	@$(call install,$(VENV),--editable .)

$(VENV)/.dev: pyproject.toml | $(VENV)/bin/python
	@$(call install,$(VENV),--editable '.[all]' --group dev)
	@touch $(VENV)/.cjm

.venv-bench/bin/python:
	@$(call make-venv,.venv-bench)

.venv-bench/.installed: pyproject.toml | .venv-bench/bin/python
	@$(call install,.venv-bench,--group bench)

# Mermaid draws with the Chromium that is there; its own would be another 150 MB.
.venv-bench/.npm: tests/bench/npm/package-lock.json | .venv-bench/bin/python
	@echo "Installing into tests/bench/npm"
	@PUPPETEER_SKIP_DOWNLOAD=1 npm ci --silent --no-audit --no-fund --prefix tests/bench/npm && touch $@ \
		|| { echo "Could not install what is measured beside cjm. Is there a network, and node with npm?"; exit 1; }

# Stamped only when nothing is missing, so that the next run tries again.
$(VENV)/.tools: $(VENV)/.dev tests/tools/package-lock.json tests/tools/provide.py
	@$(BIN)/python -m tests.tools.provide $@

define make-venv
test -n "$(PYTHON)" && $(PYTHON) $(NEW_ENOUGH) || { \
	echo "cjm needs Python 3.11 or later with venv and pip; $(if $(PYTHON),$(PYTHON) is not one,none was found)."; \
	echo "Install one (on Debian also python3-venv), or name it: make PYTHON=/path/to/python3"; exit 1; }; \
echo "Setting up $(1) with $$($(PYTHON) --version)"; \
$(PYTHON) -m venv $(1) && $(1)/bin/python -m pip install --quiet --disable-pip-version-check --upgrade 'pip>=25.1' \
	|| { rm -rf $(1); echo "Could not set up $(1); the reason stands above."; exit 1; }
endef

define install
echo "Installing into $(1)"; \
$(1)/bin/python -m pip install --quiet --disable-pip-version-check $(2) && touch $@ \
	|| { echo "Could not install into $(1); the reason stands above. Is there a network?"; exit 1; }
endef
