"""The dossier as it is kept: one file with facts and papers, or a case file with its papers beside it."""

from __future__ import annotations

from wml_claim.storage.connection import SUFFIX, StorageError
from wml_claim.storage.file import PassphraseNeeded, StoredDossier, WrongPassphrase
from wml_claim.storage.loading import Papers, load_dossier
from wml_claim.storage.naming import unique_name

__all__ = [
    "SUFFIX",
    "Papers",
    "PassphraseNeeded",
    "StorageError",
    "StoredDossier",
    "WrongPassphrase",
    "load_dossier",
    "unique_name",
]
