# The two to know: `make run` shows the main job on an example, `make test` checks everything that can be checked.

PY := .venv/bin/python

.PHONY: run test check bench coverage mutate languages lock package clean setup

run: setup
	@packaging/first_run.sh

test: setup
	@QT_QPA_PLATFORM=offscreen $(PY) -m pytest -q -n auto

check: setup
	$(PY) -m ruff format --check .
	$(PY) -m ruff check .
	$(PY) -m mypy
	@$(MAKE) --no-print-directory test

coverage: setup
	QT_QPA_PLATFORM=offscreen $(PY) -m coverage run -m pytest -q
	$(PY) -m coverage report

bench: setup
	@QT_QPA_PLATFORM=offscreen $(PY) -m benchmarks

# Change every constant of the rules and every cell of the law, and see whether a test fails; takes an hour or more.
# `make mutate ONLY="rules/leave --kinds number"` for a part.
mutate: setup
	@$(PY) -m tests.mutation $(ONLY)

# Take the texts of the window into resources/languages/*.ts, and say how many wait for a translation.
languages: setup
	@$(PY) -m tests.translation

lock:
	packaging/lock.sh

package:
	packaging/package.sh

clean:
	rm -rf .venv build dist example .pytest_cache .mypy_cache .ruff_cache .hypothesis .coverage htmlcov
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

setup:
	@packaging/setup.sh
