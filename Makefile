# What a person or a build server does with the project. `make` alone says what there is.
#
#   make demo      the example municipality: from files to discussion sheets in demo/
#   make serve     the example municipality in a browser on this machine
#   make test      every test, with branch coverage
#   make check     style, types, import contracts, architecture, generated docs
#   make docs      write the generated documentation again
#   make wheel     one file to install elsewhere, in dist/, with everything in it
#   make bench     the benchmarks (long)
#   make setup-ci  what a build server needs beside Python: a browser and Java (apt)
#   make clean     throw away what the other commands made
#
# Each command sets itself up, once, in .venv: only Python 3.11 or newer and make are needed.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help demo serve assets wheel test check docs bench setup-ci requirements clean

BIN := .venv/bin
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check --no-input
WORKERS ?= 2

help:
	@sed -n '3,11s/^# *//p' Makefile

demo: .venv/.run
	$(BIN)/bestendig demo demo

serve: .venv/.run
	@test -d demo/kluizen || $(BIN)/bestendig demo demo
	@$(BIN)/python assets/build.py || test $$? = 3
	BESTENDIG_FOLDER=demo/werkplek BESTENDIG_DATA=demo/kluizen/gemeente BESTENDIG_KEYS=demo/sleutels/gemeente BESTENDIG_PROFILES=demo/profielen BESTENDIG_DEMO=1 BESTENDIG_HTTPS=0 $(BIN)/python -m bestendig.web serve --demo demo

# The CSS of NL Design System beside our own: needs Node, or fetches one; without it pages keep their plain look.
assets: .venv/.run
	$(BIN)/python assets/build.py

wheel: .venv/.run
	@$(BIN)/python assets/build.py || test $$? = 3
	$(BIN)/python -m hatchling build --target wheel

test: .venv/.dev
	$(BIN)/python -m pytest -n $(WORKERS) --dist loadscope --no-loadscope-reorder --cov --cov-report=term --cov-fail-under=95

check: .venv/.dev
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/python -m pytest -q tests/architecture
	$(BIN)/python -m docs.build --check

docs: .venv/.dev
	$(BIN)/python -m docs.build

bench: .venv/.dev
	$(BIN)/python -m benchmarks

clean:
	rm -rf .venv build dist demo htmlcov .coverage .coverage.* .mypy_cache .pytest_cache .ruff_cache

# --- set-up ---------------------------------------------------------------------------------------

# The first Python that is new enough; PYTHON=... before the command chooses another.
define new_venv
for python in $(PYTHON) python3 python3.13 python3.12 python3.11 python3.14 python; do \
	if "$$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
		if "$$python" -c 'import ensurepip, venv' 2>/dev/null; then \
			"$$python" -m venv .venv && exit 0 || exit 1; \
		fi; \
		bare="$$python"; \
	fi; \
done; \
if [ -n "$$bare" ]; then \
	echo "$$bare is new enough but cannot make a virtual environment: install its venv package" \
		"(on Debian and Ubuntu: python3-venv) and try again."; \
else \
	echo "Bestendig needs Python 3.11 or newer. None was found: install one, or say where it is:" \
		"make PYTHON=/path/to/python ..."; \
fi; exit 1
endef

$(BIN)/python:
	@$(new_venv)

.venv/.run: requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "Setting up, once: the libraries of requirements/run.txt go into .venv."
	@$(PIP) --require-hashes -r requirements/run.txt
	@$(PIP) --no-deps --no-build-isolation --editable .
	@touch $@

.venv/.dev: requirements/dev.txt .venv/.run
	@echo "Setting up, once: the libraries of requirements/dev.txt go into .venv."
	@$(PIP) --require-hashes -r requirements/dev.txt
	@touch $@

setup-ci:
	sh .ci/setup

# New pins for all platforms; the annotations say who asked for what, no address of an index is kept.
requirements: build/pins/bin/uv
	$(COMPILE) requirements/build.in --extra handover --extra web --output-file requirements/run.txt
	$(COMPILE) requirements/build.in --all-extras --constraint requirements/run.txt --output-file requirements/dev.txt

COMPILE = build/pins/bin/uv pip compile pyproject.toml --quiet --universal --python-version 3.11 --upgrade \
	--generate-hashes --no-header --no-emit-index-url --no-emit-find-links

build/pins/bin/uv: | $(BIN)/python
	$(BIN)/python -m venv build/pins
	build/pins/bin/pip install --quiet uv
