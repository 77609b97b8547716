# Each target does all that is missing by itself: system libraries, Python environment, compiled translations.

PYTHON ?= python3
PY := .venv/bin/python
QT := .venv/lib/python3*/site-packages/PySide6
LANGUAGES := fr_FR de_DE es_ES it_IT pl_PL pt_PT
LUPDATE = LC_ALL=C.UTF-8 $(QT)/lupdate $$(find assistant -name '*.py' | LC_ALL=C sort) -silent -locations none -no-obsolete \
	-source-language en -tr-function-alias translate+=_translate
# Everything that can be tested without Qt must be covered wholly.
WITH_QT := assistant/wizard/*,assistant/__main__.py
export PYTHON
# What was compiled once is not compiled again by every worker and every program that a test starts.
unexport PYTHONDONTWRITEBYTECODE

.DEFAULT_GOAL := help
.PHONY: help run test check long lint bench figures pictures icons diagnoses translations compiled wheel lock test-install \
	test-bare clean set-up-run set-up-test

help:  ## say what can be made
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-19s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

run: set-up-run  ## start the assistant; without a display, leave a picture of each page in out/tour
	@$(MAKE) -s compiled
	@sh build/run.sh

test: set-up-test  ## run all that CI runs
	@$(MAKE) --no-print-directory check
	@$(MAKE) --no-print-directory long

check: compiled lint
	$(PY) -m assistant review
	$(PY) -m build.pictures --check
	$(PY) -m pytest -n 2 --dist worksteal -m "not long" --cov --cov-report=
	$(PY) -m coverage report --omit='$(WITH_QT)' --fail-under=100
	$(PY) -m coverage report --fail-under=90

long:  ## run what takes longer: growth of the work, memory at the limits, every layout, made-up set-ups
	$(PY) -m pytest -n 2 --dist worksteal -m long

lint: set-up-test  ## check style and types
	$(PY) -m ruff check
	$(PY) -m ruff format --check
	$(PY) -m mypy

bench: set-up-test  ## measure start, memory, page turns, reading and clicks
	@$(MAKE) -s compiled
	$(PY) -m benchmarks.measure

figures:  ## measure the code: rooms, files, functions, arrows (BEFORE=CHECKOUT puts an older one beside it)
	@$(PYTHON) build/figures.py $(if $(BEFORE),"$(BEFORE)") .

pictures: set-up-test  ## draw the guides' pictures that are out of date
	sh build/system.sh pictures
	$(PY) -m build.pictures

icons: set-up-test  ## draw the program's icon in every size (needs rsvg-convert)
	$(PY) -m build.installers.icons

diagnoses: set-up-run  ## write docs/diagnoses.md, and the words as they are looked for, anew
	$(PY) -m build.words
	$(PY) -m build.needed
	$(PY) -m build.diagnoses

translations: set-up-run  ## carry new sentences into i18n/*.ts and compile
	@mkdir -p i18n
	@for language in $(LANGUAGES); do \
		case $$language in pt_PT) file=pt_PT ;; *) file=$${language%_*} ;; esac; \
		$(LUPDATE) -target-language $$language -ts i18n/gaa_$$file.ts || exit 1; \
	done
	@$(LUPDATE) -pluralonly -target-language en -ts i18n/gaa_en.ts
	@$(MAKE) -s compiled

compiled: $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))

i18n/%.qm: i18n/%.ts
	@LC_ALL=C.UTF-8 $(QT)/lrelease -silent $< -qm $@

wheel: set-up-test  ## build the wheel into dist
	$(PY) -m hatchling build -t wheel -d dist

lock:  ## lock the dependencies anew (UPGRADE=--upgrade takes the newest)
	$(PYTHON) -m venv out/uv
	out/uv/bin/python -m pip install --quiet uv
	out/uv/bin/uv pip compile $(UPGRADE) --quiet --universal --generate-hashes --no-annotate --python-version 3.11 \
		--custom-compile-command 'make lock' pyproject.toml -o requirements.lock
	out/uv/bin/uv pip compile $(UPGRADE) --quiet --universal --generate-hashes --no-annotate --python-version 3.11 \
		--custom-compile-command 'make lock' -c requirements.lock --all-extras pyproject.toml -o requirements-develop.lock

test-install: set-up-run  ## install with plain pip into an empty environment and use it from elsewhere
	sh tests/installed/plain_pip.sh

test-bare:  ## run `make run` and `make test` on a bare Debian 12 (as root; SUITE=trixie for Debian 13)
	sh tests/installed/bare_debian.sh $(SUITE)

clean:  ## remove all that was made, except .venv
	rm -rf out dist .coverage .coverage.* .mypy_cache .ruff_cache .pytest_cache .hypothesis i18n/*.qm
	find assistant tests build benchmarks -name __pycache__ -type d -exec rm -rf {} +

set-up-run:
	@sh build/system.sh run
	@sh build/environment.sh run

set-up-test:
	@sh build/system.sh test
	@sh build/environment.sh develop

include build/installers/installers.mk
