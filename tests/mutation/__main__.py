"""`python -m tests.mutation [words of a path ...]`: what the tests notice, per module and table; what they do not."""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.mutation.mutants import Mutant, of_law, of_rules
from tests.mutation.worker import noticed, prepare

ROOT = Path(__file__).resolve().parent.parent.parent
WANTED = 95
"""Percent that must be noticed, as the plan asks."""


@dataclass(frozen=True, slots=True)
class Options:
    """Which part of the mutants: words of the path, kinds, one of every so many, and the share of a worker."""

    paths: list[str]
    kinds: list[str]
    every: int
    workers: int
    share: int | None


def main() -> int:
    """0 when at least 95 percent were noticed."""
    options = understood(sys.argv[1:])
    if options.share is not None:
        work(options, options.share)
        return 0
    killed: dict[str, int] = defaultdict(int)
    survived: dict[str, list[str]] = defaultdict(list)
    for found in results(options):
        killed[found["path"]] += found["noticed"]
        if not found["noticed"]:
            survived[found["path"]].append(f"{found['path']}:{found['line']}: {found['kind']}: {found['what']}")
            print(survived[found["path"]][-1], flush=True)
    return report(killed, survived)


def understood(words: list[str]) -> Options:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation", description=__doc__)
    parser.add_argument("paths", nargs="*", help="words that a path must contain one of; nothing is everything")
    parser.add_argument(
        "--kinds", nargs="+", default=[], help="number comparison boolean logic code article, or columns"
    )
    parser.add_argument("--every", type=int, default=1, help="one mutant of every so many")
    parser.add_argument("--workers", type=int, default=os.cpu_count() or 1)
    parser.add_argument("--share", type=int, help=argparse.SUPPRESS)
    return Options(**vars(parser.parse_args(words)))


def mutants(options: Options) -> list[Mutant]:
    """In the same order in every process, so that each worker knows its share."""
    files = [*sorted((ROOT / "wml_claim/rules").rglob("*.py")), *sorted((ROOT / "resources/law").glob("*.csv"))]
    chosen = [path for path in files if not options.paths or any(word in path.as_posix() for word in options.paths)]
    made = [each for path in chosen for each in (of_law if path.suffix == ".csv" else of_rules)(ROOT, path)]
    return [each for each in made if not options.kinds or each.kind in options.kinds][:: options.every]


def work(options: Options, share: int) -> None:
    """Try every mutant of a share and write down each result as a line of JSON."""
    prepare()
    for mutant in mutants(options)[share :: options.workers]:
        found = {"path": mutant.path, "line": mutant.line, "kind": mutant.kind, "what": mutant.what}
        print(json.dumps({**found, "noticed": noticed(mutant)}), flush=True)


def results(options: Options) -> Iterator[dict[str, Any]]:
    """What the workers find, each in its own copy of the checkout, as they find it."""
    reading, writing = os.pipe()
    with tempfile.TemporaryDirectory() as folder, os.fdopen(reading, encoding="utf-8") as found:
        workers = [start(Path(folder) / str(share), share, writing) for share in range(options.workers)]
        os.close(writing)
        yield from map(json.loads, found)
        if any(worker.wait() for worker in workers):
            raise SystemExit("a worker stopped: see above")


def start(copy: Path, share: int, writing: int) -> subprocess.Popen[bytes]:
    for part in ("wml_claim", "tests", "resources"):
        shutil.copytree(ROOT / part, copy / part, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    command = [sys.executable, "-m", "tests.mutation", *sys.argv[1:], "--share", str(share)]
    return subprocess.Popen(command, cwd=copy, env={**os.environ, "PYTHONPATH": str(copy)}, stdout=writing)


def report(killed: dict[str, int], survived: dict[str, list[str]]) -> int:
    for path in sorted(killed):
        print(f"{path:60} {killed[path]:5} killed {len(survived[path]):4} survived")
    caught, missed = sum(killed.values()), sum(map(len, survived.values()))
    share = 100 * caught // max(1, caught + missed)
    print(f"{caught} of {caught + missed} noticed: {share} %")
    return 0 if share >= WANTED else 1


if __name__ == "__main__":
    sys.exit(main())
