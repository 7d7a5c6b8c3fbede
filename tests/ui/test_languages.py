"""Every text of the window in every language: there, finished, with the same blanks, and reachable by its letter."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.translation.scope import CODES, COMPLETE, FILES, wanted
from tests.translation.texts import UnclearText, texts
from tests.translation.ts import Entry, read, renewed, write
from wml_claim.resources import resource


def _entries(code: str) -> dict[tuple[str, str], Entry]:
    return {key: entry for key, entry in read(FILES / f"wml_{code}.ts").items() if entry.state != "vanished"}


def _blanks(words: str) -> Counter[str]:
    return Counter(re.findall(r"\{\w*\}", words))


@pytest.mark.parametrize("code", CODES)
def test_every_text_is_there_finished_and_none_too_many(code: str) -> None:
    entries = _entries(code)
    keys = {(text.context, text.source) for text in wanted(code, texts())}
    assert keys - set(entries) == set(), "run `make languages` and translate what is new"
    assert set(entries) - keys == set(), "run `make languages`: these texts are gone"
    assert [key for key, entry in entries.items() if entry.state == "unfinished" or not entry.words] == []


@pytest.mark.parametrize("code", CODES)
def test_a_translation_fills_the_same_blanks_and_keeps_its_spaces(code: str) -> None:
    for (context, source), entry in _entries(code).items():
        assert _blanks(entry.words) == _blanks(source), (context, source)
        assert entry.words[:1].isspace() == source[:1].isspace(), (context, source)
        assert entry.words[-1:].isspace() == source[-1:].isspace(), (context, source)


@pytest.mark.parametrize("code", CODES)
def test_only_the_languages_of_advisers_underline_letters(code: str) -> None:
    """Alt and a letter needs that letter on the keyboard of the desk; Alt and a number works in every language."""
    for (context, source), entry in _entries(code).items():
        assert entry.words.count("&") == (source.count("&") if code in COMPLETE else 0), (context, source)


def test_the_files_lie_where_the_window_looks() -> None:
    assert resource("languages") == FILES
    assert {path.name for path in FILES.iterdir()} == {f"wml_{code}.ts" for code in CODES}


def test_a_renewal_keeps_words_proposes_them_again_and_marks_what_is_gone(tmp_path: Path) -> None:
    path = tmp_path / "wml_en.ts"
    old = {("Old", "Uren"): Entry("Hours"), ("Strip", "Weg"): Entry("Away"), ("Strip", "Leeg"): Entry("", "unfinished")}
    write(path, "en", old, {})
    assert read(path) == old
    found = [text for text in texts() if (text.context, text.source) in (("Search", "Uren"), ("Strip", "Dossier"))]
    entries = renewed(read(path), found)
    assert entries == {
        ("Search", "Uren"): Entry("Hours", "unfinished"),
        ("Strip", "Dossier"): Entry("", "unfinished"),
        ("Old", "Uren"): Entry("Hours", "vanished"),
        ("Strip", "Weg"): Entry("Away", "vanished"),
    }
    write(path, "en", entries, {("Search", "Uren"): ["ui/search/index.py"]})
    assert read(path) == entries
    assert '<location filename="../../ui/search/index.py"/>' in path.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("code", "message"),
    [
        ("class A:\n    def f(self, x):\n        return self.tr(x)\n", "not a plain string"),
        ("def f(page):\n    return page.tr('woord')\n", "the class is not known"),
    ],
)
def test_a_text_that_could_never_be_translated_is_refused(tmp_path: Path, code: str, message: str) -> None:
    (tmp_path / "odd.py").write_text(code)
    with pytest.raises(UnclearText, match=message):
        texts(tmp_path)
