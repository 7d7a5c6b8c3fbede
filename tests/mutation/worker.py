"""Runs the tests against one mutant after the other, in the copy of the checkout that is the current folder.

Each run is a fork of this process, which has the libraries loaded already: that saves most of the time a run takes.
"""

from __future__ import annotations

import gc
import importlib.util
import os
import resource
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import pytest
from hypothesis import settings

from tests.mutation.mutants import Mutant

LONGEST = 120
"""Seconds of the processor after which a run counts as noticed: the mutant never ends."""
MOST_MEMORY = 4 * 1024**3
OPTIONS = "-x -q --tb=no --no-header --import-mode=importlib --hypothesis-seed=1"
WITHOUT_PLUGINS = "-o addopts= -o filterwarnings= -p no:cacheprovider -p no:xdist -p no:pytest-qt"

OTHER_NAMES = {"collection_costs": "costs", "court_fee": "costs", "cumulative": "settlement"}
RULES = ("tests/test_rule_cases.py", "tests/assessment", "tests/rules", "tests/test_claim.py", "tests/test_cases.py")
LAW = ("tests/test_rule_cases.py", "tests/test_claim.py", "tests/rules")


def nearest(path: str) -> Sequence[str]:
    """The tests most likely to notice a change in a file."""
    stem = Path(path).stem
    if path.endswith(".csv"):
        return ("tests/law",)
    if "records_check" in path:
        return ("tests/rules/test_records_check.py", "tests/rules/test_records_verdict.py")
    own = f"tests/rules/test_{OTHER_NAMES.get(stem, stem)}.py"
    return (own,) if Path(own).exists() else ()


def noticed(mutant: Mutant) -> bool:
    """Whether a test fails on the mutant. The file is as it was when this returns."""
    file = Path(mutant.path)
    kept = file.read_bytes()
    Path(importlib.util.cache_from_source(mutant.path)).unlink(missing_ok=True)
    file.write_text(mutant.text, encoding="utf-8")
    try:
        near = nearest(mutant.path)
        wide = LAW if mutant.path.endswith(".csv") else RULES
        return (bool(near) and not passes(near)) or not passes(wide)
    finally:
        file.write_bytes(kept)


def passes(tests: Iterable[str]) -> bool:
    """Whether these tests pass, in a process of their own that writes nothing."""
    child = os.fork()
    if child:
        return os.waitpid(child, 0)[1] == 0
    try:
        quiet = os.open(os.devnull, os.O_WRONLY)
        os.dup2(quiet, 1)
        os.dup2(quiet, 2)
        resource.setrlimit(resource.RLIMIT_CPU, (LONGEST, LONGEST))
        resource.setrlimit(resource.RLIMIT_AS, (MOST_MEMORY, MOST_MEMORY))
        code = int(pytest.main([*OPTIONS.split(), *WITHOUT_PLUGINS.split(), *tests]))
    except BaseException:
        code = 1
    os._exit(code)


def prepare() -> None:
    """Load the libraries, and let one run write the compiled files; from then on none are written. ValueError: red."""
    settings.register_profile("unhurried", deadline=None, database=None)
    settings.load_profile("unhurried")
    for tests in (("tests/law",), RULES):
        if not passes(tests):
            raise ValueError("the tests fail before anything is changed")
    sys.dont_write_bytecode = True
    gc.freeze()
