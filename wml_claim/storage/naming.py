"""Names of papers: unique in a dossier, and safe as a file name on any system."""

from __future__ import annotations

from collections.abc import Iterable

FORBIDDEN = '<>:"|?*'


def unique_name(name: str, taken: Iterable[str]) -> str:
    """A file name without folders that differs from all taken ones, also where capitals do not count."""
    bare = name.replace("\\", "/").rsplit("/", 1)[-1]
    bare = "".join(sign for sign in bare if sign.isprintable() and sign not in FORBIDDEN).strip(" .") or "stuk"
    stem, dot, suffix = bare.rpartition(".")
    if not stem:
        stem, dot, suffix = bare, "", ""
    lowered = {one.casefold() for one in taken}
    number, unique = 2, bare
    while unique.casefold() in lowered:
        unique, number = f"{stem} ({number}){dot}{suffix}", number + 1
    return unique
