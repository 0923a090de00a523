# Every command of the project. The first that needs it makes .venv; a changed pyproject.toml makes it anew.
# Another interpreter: make test PYTHON=/path/to/python. Arguments for pytest or the benchmark: make test ARGS="-k quotes".
.PHONY: help example test lint types bench quality accuracy speed goldens report rules clean
.NOTPARALLEL:

STORIES := examples/harbor-times.txt examples/coastal-wire.txt
CANDIDATES := $(or $(PYTHON),python3 python3.14 python3.13 python3.12 python3.11 python)
BIN := .venv/bin
comma := ,

# Each candidate is run, not looked up: a name on PATH may be a shim that only prints an error.
# pip is the interpreter's own, told where to install: this works without ensurepip, which Debian packages apart.
define install
	@for python in $(CANDIDATES); do \
	  if "$$python" -c 'import sys, venv, pip; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; then \
	    set -e; \
	    echo "making .venv with $$("$$python" --version)" >&2; \
	    "$$python" -m venv --clear --without-pip .venv; \
	    "$$python" -m pip --python $(BIN)/python install --quiet --disable-pip-version-check --editable '$(1)' >&2; \
	    exit 0; \
	  fi; \
	done; \
	echo "no Python 3.11 or newer with pip among: $(CANDIDATES); pass PYTHON=/path/to/python" >&2; exit 1
endef

help:  ## list the commands
	@sed -n 's/^\([a-z]*\):.*  ## /make \1\t/p' Makefile

example: .venv/.run  ## compare the two example stories and print the report
	@$(BIN)/storydiff compare $(STORIES)

test: .venv/.dev  ## run every test
	$(BIN)/python -m pytest --numprocesses auto --dist worksteal $(ARGS)

lint: .venv/.dev  ## check style and formatting
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: .venv/.dev  ## check types
	$(BIN)/mypy

bench: .venv/.dev  ## time a cold start against its limits
	$(BIN)/python benchmarks/cold_start.py $(ARGS)

quality: .venv/.dev  ## measure the alignment on labelled pairs
	$(BIN)/python benchmarks/quality.py $(ARGS)

accuracy: .venv/.dev  ## measure discrepancies against labelled pairs; writes docs/accuracy.md
	$(BIN)/python benchmarks/accuracy.py --write
	$(BIN)/python benchmarks/findings.py --severity warning --write

speed: .venv/.bench  ## measure speed against other tools; writes docs/speed.md
	$(BIN)/python benchmarks/speed.py --write $(ARGS)

goldens: .venv/.dev  ## write tests/goldens/ anew; read the diff
	$(BIN)/python -m pytest tests/test_goldens.py --rewrite-goldens

report: .venv/.run  ## write examples/report.md anew
	$(BIN)/storydiff compare $(STORIES) -o examples/report.md

rules: .venv/.run  ## write docs/rules.md anew
	$(BIN)/storydiff rules --format markdown > docs/rules.md

clean:  ## remove .venv and everything built
	rm -rf .venv build dist .pytest_cache .mypy_cache .ruff_cache .hypothesis

.venv/.run: pyproject.toml
	$(call install,.)
	@touch $@

.venv/.dev: pyproject.toml
	$(call install,.[dev])
	@touch .venv/.run $@

.venv/.bench: pyproject.toml
	$(call install,.[dev$(comma)bench])
	@touch .venv/.run .venv/.dev $@
