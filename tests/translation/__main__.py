"""`python -m tests.translation`: renew the language files from the texts of the window, and say what is to be done."""

from __future__ import annotations

import sys
from collections import defaultdict

from tests.translation.scope import CODES, FILES, wanted
from tests.translation.texts import texts
from tests.translation.ts import Key, read, renewed, write


def main() -> int:
    """0 when every language has every text it should have."""
    found = texts()
    files: dict[Key, set[str]] = defaultdict(set)
    for text in found:
        files[text.context, text.source].add(text.file)
    open_everywhere = 0
    for code in CODES:
        path = FILES / f"wml_{code}.ts"
        entries = renewed(read(path), wanted(code, found))
        write(path, code, entries, files)
        states = [entry.state for entry in entries.values()]
        open_everywhere += states.count("unfinished")
        sys.stdout.write(
            f"{path.name}: {states.count('')} done, {states.count('unfinished')} to translate, "
            f"{states.count('vanished')} vanished\n"
        )
    return 1 if open_everywhere else 0


if __name__ == "__main__":
    sys.exit(main())
