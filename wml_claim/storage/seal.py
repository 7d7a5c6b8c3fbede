"""What hides the contents of a dossier file from everybody without its passphrase (cryptography).

A key of 32 random bytes hides the contents; the passphrase, stretched with scrypt, hides that key. Every value is
bound to its place in the file, so that none can be put elsewhere unseen. A forgotten passphrase cannot be recovered.
"""

from __future__ import annotations

import hashlib
import hmac
import json
import os
import unicodedata
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV

SHORTEST = 8
"""In signs; a sentence of four words is longer and better."""
COST = 17
"""Two to this power is what scrypt is asked for: 128 MB and some tenths of a second for every guess."""
MOST_COST = 20
"""A file that asks for more is not believed: it would fill the memory."""
_KEY, _NONCE, _SALT, _SIV = 32, 12, 16, 64


class Unopened(ValueError):
    """The passphrase does not fit, or what is hidden is not what was hidden there."""


class Seal:
    """Hides nothing: the contents of a dossier without a passphrase. `record` goes into the file; None: no passphrase.

    `place` is where a value stands, as "facts/case". Names and digests stay equal for equal input, to be looked up by.
    """

    record: str | None = None

    def text(self, place: str, text: str) -> str | bytes:
        """A text as the file keeps it."""
        return text

    def read_text(self, place: str, kept: str | bytes) -> str:
        """The text again. Unopened when it was changed."""
        return str(kept)

    def data(self, place: str, data: bytes) -> bytes:
        """Bytes as the file keeps them."""
        return data

    def read_data(self, place: str, kept: bytes) -> bytes:
        """The bytes again. Unopened when they were changed."""
        return bytes(kept)

    def name(self, name: str) -> str:
        """The name of a paper as the file keeps it."""
        return name

    def read_name(self, kept: str) -> str:
        """The name again. Unopened when it was changed."""
        return kept

    def digest(self, data: bytes) -> str:
        """What tells a paper from all others."""
        return hashlib.sha256(data).hexdigest()


OPEN = Seal()


@dataclass(frozen=True)
class PassphraseSeal(Seal):
    """Hides everything with a key. AES-256-GCM for contents, AES-SIV for names, HMAC-SHA256 for digests."""

    key: bytes
    record: str | None = None

    def text(self, place: str, text: str) -> bytes:
        """Encrypted."""
        return self.data(place, text.encode())

    def read_text(self, place: str, kept: str | bytes) -> str:
        """Decrypted; a text that is not encrypted does not belong here."""
        if isinstance(kept, str):
            raise Unopened(place)
        return self.read_data(place, kept).decode()

    def data(self, place: str, data: bytes) -> bytes:
        """Encrypted, with the nonce before it."""
        nonce = os.urandom(_NONCE)
        return nonce + self._contents.encrypt(nonce, data, place.encode())

    def read_data(self, place: str, kept: bytes) -> bytes:
        """Decrypted."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._contents.decrypt(kept[:_NONCE], kept[_NONCE:], place.encode())
        except (InvalidTag, ValueError) as error:
            raise Unopened(place) from error

    def name(self, name: str) -> str:
        """Encrypted, always to the same signs."""
        return self._names.encrypt(name.encode(), [b"name"]).hex()

    def read_name(self, kept: str) -> str:
        """Decrypted."""
        from cryptography.exceptions import InvalidTag

        try:
            return self._names.decrypt(bytes.fromhex(kept), [b"name"]).decode()
        except (InvalidTag, ValueError) as error:
            raise Unopened("name") from error

    def digest(self, data: bytes) -> str:
        """Nobody without the key can ask whether a known paper is in the dossier."""
        return hmac.new(self._part("digests", _KEY), data, hashlib.sha256).hexdigest()

    @cached_property
    def _contents(self) -> AESGCM:
        from cryptography.hazmat.primitives.ciphers.aead import AESGCM

        return AESGCM(self._part("contents", _KEY))

    @cached_property
    def _names(self) -> AESSIV:
        from cryptography.hazmat.primitives.ciphers.aead import AESSIV

        return AESSIV(self._part("names", _SIV))

    def _part(self, use: str, length: int) -> bytes:
        """A key of its own for every use."""
        from cryptography.hazmat.primitives.hashes import SHA256
        from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

        return HKDFExpand(SHA256(), length, use.encode()).derive(self.key)


def new_seal(passphrase: str) -> PassphraseSeal:
    """A seal with a key of its own. ValueError, in Dutch, when the passphrase is too short."""
    if len(passphrase) < SHORTEST:
        raise ValueError(
            f"Een wachtwoordzin heeft ten minste {SHORTEST} tekens. Neem een zin van vier of vijf woorden die nergens "
            "anders voor wordt gebruikt."
        )
    key, salt = os.urandom(_KEY), os.urandom(_SALT)
    how = {"kdf": "scrypt", "cost": COST, "salt": salt.hex()}
    wrapped = PassphraseSeal(_stretched(passphrase, salt, COST)).data(_bound_to(how), key)
    return PassphraseSeal(key, json.dumps({**how, "key": wrapped.hex()}))


def opened_seal(record: str, passphrase: str) -> PassphraseSeal:
    """The seal of a file by its record. Unopened when the passphrase does not fit; ValueError for a damaged record."""
    how = json.loads(record)
    salt, cost, wrapped = bytes.fromhex(how["salt"]), int(how["cost"]), bytes.fromhex(how.pop("key"))
    if how["kdf"] != "scrypt" or not 1 < cost <= MOST_COST:
        raise ValueError(record)
    key = PassphraseSeal(_stretched(passphrase, salt, cost)).read_data(_bound_to(how), wrapped)
    return PassphraseSeal(key, record)


def _bound_to(how: dict[str, object]) -> str:
    return json.dumps(how, sort_keys=True)


def _stretched(passphrase: str, salt: bytes, cost: int) -> bytes:
    """A key from a passphrase; the same letters typed on another keyboard give the same key."""
    from cryptography.hazmat.primitives.kdf.scrypt import Scrypt

    text = unicodedata.normalize("NFC", passphrase)
    return Scrypt(salt=salt, length=_KEY, n=1 << cost, r=8, p=1).derive(text.encode())
