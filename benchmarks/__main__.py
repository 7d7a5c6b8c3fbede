"""Run every benchmark: `python -m benchmarks [NAME...]`.

A benchmark is a module of this package with `main() -> Mapping[str, float]`: what was measured, above all the ratio to
other work in the same run, because ratios of two machines can be compared and times cannot.
"""

from __future__ import annotations

import sys
from importlib import import_module
from pathlib import Path


def names() -> list[str]:
    """The benchmarks there are, in order of the alphabet."""
    return sorted(path.stem for path in Path(__file__).parent.glob("*.py") if not path.stem.startswith("_"))


def main(wanted: list[str]) -> int:
    """Print the ratios of the wanted benchmarks, or of all. Status 2 when a name is unknown."""
    unknown = [name for name in wanted if name not in names()]
    if unknown:
        print(f"no such benchmark: {', '.join(unknown)}; there are: {', '.join(names())}", file=sys.stderr)
        return 2
    for name in wanted or names():
        print(name)
        for label, ratio in import_module(f"benchmarks.{name}").main().items():
            print(f"  {label:60} {ratio:10.2f}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
