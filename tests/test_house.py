"""The rules of the house, held against every file: who may import whom, and what no file may contain."""

from __future__ import annotations

import ast
import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
MOST_LINES = 400

# A module of wml_claim imports only from lines above its own; modules on one line may not know each other.
ORDER = (
    "resources",
    "glossary",
    "span",
    "notation",
    "figure",
    "explain",
    "law",
    "records",
    "agreements",
    "evidence",
    "readers",
    "rules",
    "interview",
    "dossier",
    "casefile",
    "storage",
    "importing",
    "corrections",
    "assessment",
    "claim",
    "answer",
    "pleading",
    "follow_up",
    "letters",
    "reports",
    "example",
    "commands",
    "__main__",
)

# Each library has one room. A room is a module, or a package with everything in it.
ROOMS = {
    "PySide6": ("ui",),
    "shiboken6": ("ui",),
    "cryptography": ("wml_claim.storage.seal",),
    "openpyxl": ("wml_claim.letters.xlsx",),
    "pikepdf": ("wml_claim.letters.bundle",),
    "PIL": ("wml_claim.letters.bundle",),
    "python_calamine": ("wml_claim.readers",),
    "pypdfium2": ("wml_claim.readers",),
    "reportlab": ("wml_claim.letters.pdf",),
    "docx": ("wml_claim.letters.docx",),
    "dateutil": ("wml_claim.span", "wml_claim.rules.statutory_increase"),
}

WITHOUT_A_ROOM = {"tzdata", "rl_accel"}
"""The time zones that Windows lacks and the fast half of reportlab: each is found by itself."""

KINDS_OF_PAPER = ("payslip", "hours", "chat", "statement")
"""How the names of the modules of one kind begin."""

HEAVY = ("PIL", "PySide6", "cryptography", "pikepdf", "openpyxl", "python_calamine", "pypdfium2", "reportlab", "docx")


def sources(*folders: str) -> list[Path]:
    return sorted(path for folder in folders for path in (ROOT / folder).rglob("*.py"))


def name(path: Path) -> str:
    """The dotted name of a module."""
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def imports(path: Path) -> Iterator[str]:
    """Every module that a file imports anywhere, also inside functions; relative imports made absolute."""
    package = path.relative_to(ROOT).parent.parts
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = ".".join((*package[: len(package) - node.level + 1], node.module or "") if node.level else ())
            module = base.strip(".") or node.module or ""
            yield from (f"{module}.{alias.name}" for alias in node.names)


def within(module: str, room: str) -> bool:
    return module == room or module.startswith(f"{room}.")


def line_of(module: str) -> int:
    """The place of a module of wml_claim in ORDER."""
    room = module.split(".")[1]
    assert room in ORDER, f"{module} has no place yet in ORDER: decide what it may import"
    return ORDER.index(room)


def of_the_core(module: str) -> bool:
    """Whether the name lies in a module of wml_claim; `wml_claim.__version__` does not."""
    return module.startswith("wml_claim.") and not module.startswith("wml_claim.__version__")


@pytest.mark.parametrize("path", sources("wml_claim"), ids=name)
def test_core_imports_only_from_above(path: Path) -> None:
    module = name(path)
    assert not [used for used in imports(path) if within(used, "ui") or within(used, "tests")]
    if module == "wml_claim":
        assert not [used for used in imports(path) if of_the_core(used)]
        return
    below = [used for used in imports(path) if of_the_core(used) and line_of(used) > line_of(module)]
    assert not below, f"{module} may not know {below}"


def test_kinds_of_readers_do_not_know_each_other() -> None:
    """Kinds of paper share code through a third module, so that a kind can be added or removed alone."""
    for path in sources("wml_claim/readers"):
        kind = path.stem.split("_")[0]
        others = [other for other in KINDS_OF_PAPER if kind in KINDS_OF_PAPER and other != kind]
        strangers = [used for used in imports(path) for other in others if f"wml_claim.readers.{other}" in used]
        assert not strangers, f"{name(path)} may not know {strangers}"


@pytest.mark.parametrize("path", sources("wml_claim/rules"), ids=name)
def test_rules_know_no_dossier(path: Path) -> None:
    assert not [used for used in imports(path) if within(used, "wml_claim.dossier")]


@pytest.mark.parametrize("library", ROOMS)
def test_library_stays_in_its_room(library: str) -> None:
    rooms = ROOMS[library]
    visitors = [
        name(path)
        for path in sources("wml_claim", "ui")
        if any(within(used, library) for used in imports(path)) and not any(within(name(path), room) for room in rooms)
    ]
    assert not visitors, f"{library} belongs in {rooms}"


def test_every_library_has_a_room() -> None:
    own = {"wml_claim", "ui", "tests", *sys.stdlib_module_names}
    used = {module.split(".")[0] for path in sources("wml_claim", "ui") for module in imports(path)}
    assert used - own <= set(ROOMS)


def test_the_core_starts_without_heavy_libraries() -> None:
    """Reading a case file must not cost the import of a PDF or window library."""
    code = "import sys, wml_claim.__main__; print(*sorted({name.split('.')[0] for name in sys.modules}))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    assert not set(done.stdout.split()) & set(HEAVY)


@pytest.mark.parametrize("path", sources("wml_claim", "ui", "tests", "benchmarks"), ids=name)
def test_module_can_be_read_in_one_sitting(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert len(text.splitlines()) <= MOST_LINES
    if text.strip():
        assert ast.get_docstring(ast.parse(text)), "a module says in its docstring what it is for"


def committed() -> list[Path]:
    """Every file of the project, as far as git knows; outside a checkout the folders that hold it."""
    done = subprocess.run(
        ["git", "ls-files", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode == 0:
        return [path for line in done.stdout.splitlines() if (path := ROOT / line).is_file()]
    folders = ("wml_claim", "ui", "tests", "resources", "packaging", "benchmarks", "docs")
    return [path for folder in folders for path in (ROOT / folder).rglob("*") if path.is_file()]


def readable(path: Path) -> str:
    """The text of a file; empty for a picture, a font or another file that is not text."""
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError:
        return ""


# Put together here, so that this file does not contain what it forbids.
FOREIGN = re.compile("|".join((r"\.\." + "/shared", "/work" + "/", "/root" + "/", "/opt" + "/", r"/home/\w+" + "/")))


def test_no_file_leans_on_one_machine() -> None:
    found = {
        str(path.relative_to(ROOT)): match.group()
        for path in committed()
        if path.suffix != ".lock" and (match := FOREIGN.search(readable(path)))
    }
    assert not found


def test_locks_name_no_index() -> None:
    for lock in (ROOT / "requirements.lock", ROOT / "requirements-dev.lock", ROOT / "packaging/requirements.lock"):
        loose = [line for line in lock.read_text(encoding="utf-8").splitlines() if "://" in line or "file:" in line]
        assert not loose


def test_declared_libraries_are_those_with_a_room() -> None:
    """A dependency without a room is not needed; a room without a dependency does not start for a user."""
    declared = {
        re.split(r"[<>=\[ ]", line)[0].lower().replace("-", "_")
        for line in tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["dependencies"]
    }
    packages = {"PIL": "pillow", "PySide6": "pyside6_essentials", "dateutil": "python_dateutil", "docx": "python_docx"}
    assert declared - WITHOUT_A_ROOM == {packages.get(library, library) for library in ROOMS}


@pytest.mark.parametrize(
    "path",
    sorted((ROOT / "resources").rglob("*.toml")) + sorted((ROOT / "resources").rglob("*.json")),
    ids=lambda path: path.name,
)
def test_resource_parses(path: Path) -> None:
    parse = {".json": json.loads, ".toml": tomllib.loads}[path.suffix]
    assert parse(path.read_text(encoding="utf-8"))
