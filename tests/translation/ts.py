"""Reads, renews and writes the files of Qt Linguist, in a fixed order: a renewal changes only what changed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from tests.translation.texts import Text

State = Literal["", "unfinished", "vanished"]
Key = tuple[str, str]
"""Context and Dutch words."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One translation. `state`: empty when it is done, unfinished, or vanished from the code."""

    words: str
    state: State = ""


def read(path: Path) -> dict[Key, Entry]:
    """Every entry of a file; empty when there is no file yet."""
    if not path.exists():
        return {}
    found: dict[Key, Entry] = {}
    for context in ElementTree.parse(path).getroot().iterfind("context"):
        name = context.findtext("name") or ""
        for message in context.iterfind("message"):
            translation = message.find("translation")
            assert translation is not None, f"{path.name}: {name}: an entry without a translation"
            state = translation.get("type", "")
            assert state in ("", "unfinished", "vanished"), f"{path.name}: {name}: {state}"
            entry = Entry(translation.text or "", state)  # type: ignore[arg-type]
            found[name, message.findtext("source") or ""] = entry
    return found


def renewed(old: Mapping[Key, Entry], wanted: Iterable[Text]) -> dict[Key, Entry]:
    """The entries for these texts. What was translated stays; what is new is unfinished, with the words of an equal
    text elsewhere as a proposal; what is in the code no more is marked vanished, when it had words."""
    same_words = {source: entry.words for (_, source), entry in old.items() if entry.words}
    keys = {(text.context, text.source) for text in wanted}
    entries: dict[Key, Entry] = {}
    for key in keys:
        entry = old.get(key)
        if entry is None or not entry.words:
            entries[key] = Entry(same_words.get(key[1], ""), "unfinished")
        else:
            entries[key] = Entry(entry.words, "unfinished" if entry.state == "unfinished" else "")
    gone = {key: Entry(entry.words, "vanished") for key, entry in old.items() if key not in keys and entry.words}
    return entries | gone


def write(path: Path, language: str, entries: Mapping[Key, Entry], files: Mapping[Key, Iterable[str]]) -> None:
    """Write a file. `files` says where each text stands, without line numbers: those change with every edit."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="nl">',
    ]
    for context in sorted({context for context, _ in entries}):
        lines += ["<context>", f"    <name>{escape(context)}</name>"]
        for key in sorted(key for key in entries if key[0] == context):
            lines += _message(key, entries[key], sorted(files.get(key, ())))
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), encoding="utf-8", newline="\n")


def _message(key: Key, entry: Entry, files: Iterable[str]) -> list[str]:
    state = f' type="{entry.state}"' if entry.state else ""
    return [
        "    <message>",
        *(f'        <location filename="../../{file}"/>' for file in files),
        f"        <source>{escape(key[1])}</source>",
        f"        <translation{state}>{escape(entry.words)}</translation>",
        "    </message>",
    ]
