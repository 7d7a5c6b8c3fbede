"""The dossier as plain text: the case file of lawyers, tests and scripts, in TOML.

`read_case` refuses everything it does not know exactly and tells all problems at once. `write_case` writes what
`read_case` reads back as the same dossier. Papers, the spots values were read from, an overruled records check and
the confirmation are not part of a case file; the stored dossier keeps them.
"""

from __future__ import annotations

from wml_claim.casefile.reading import read_case
from wml_claim.casefile.table import CaseError
from wml_claim.casefile.writing import write_case

__all__ = ["CaseError", "read_case", "write_case"]
