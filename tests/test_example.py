"""Writing the examples into somebody's folder."""

from __future__ import annotations

from pathlib import Path

import pytest

from wml_claim.example import write_examples
from wml_claim.resources import resource


def test_every_example_arrives_whole(tmp_path: Path) -> None:
    written = write_examples(tmp_path / "voorbeeld")
    assert {path.parts[len(tmp_path.parts) + 1] for path in written} == {"glasshouse", "kebab", "agency"}
    for path in written:
        original = resource("examples").joinpath(*path.relative_to(tmp_path / "voorbeeld").parts)
        assert path.read_bytes() == original.read_bytes()


def test_writing_again_restores_only_what_is_missing(tmp_path: Path) -> None:
    first = write_examples(tmp_path)
    kept, lost = first[0], first[-1]
    before = kept.stat().st_mtime_ns
    lost.unlink()
    assert write_examples(tmp_path) == first
    assert lost.is_file()
    assert kept.stat().st_mtime_ns == before


def test_changed_file_is_not_overwritten(tmp_path: Path) -> None:
    changed, lost, *_ = write_examples(tmp_path)
    changed.write_text("eigen werk", encoding="utf-8")
    lost.unlink()
    with pytest.raises(FileExistsError, match=rf"(?s){changed.name}.*Er is niets geschreven"):
        write_examples(tmp_path)
    assert changed.read_text(encoding="utf-8") == "eigen werk"
    assert not lost.exists()
