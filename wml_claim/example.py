"""The example cases with their papers, for whoever wants to try the program. People and firms are invented."""

from __future__ import annotations

from pathlib import Path

from wml_claim.resources import resource


def write_examples(folder: Path) -> tuple[Path, ...]:
    """Write the examples into `folder`, each in a folder of its own, and return every file.

    A file that is already there with the same content is left alone. FileExistsError, before anything is written,
    when a file there has been changed: somebody's work is not overwritten.
    """
    source = resource("examples")
    copies = {path: folder / path.relative_to(source) for path in sorted(source.rglob("*")) if path.is_file()}
    changed = [copy for path, copy in copies.items() if copy.exists() and copy.read_bytes() != path.read_bytes()]
    if changed:
        names = ", ".join(str(copy) for copy in changed)
        raise FileExistsError(
            f"Deze bestanden bestaan al en zijn veranderd: {names}. Er is niets geschreven. Kies een andere map, of "
            "verplaats of verwijder deze bestanden."
        )
    for path, copy in copies.items():
        if not copy.exists():
            copy.parent.mkdir(parents=True, exist_ok=True)
            copy.write_bytes(path.read_bytes())
    return tuple(copies.values())
