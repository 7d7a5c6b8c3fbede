"""Whether two names are of the same person or firm, as papers and telephones write them."""

from __future__ import annotations

import re
import unicodedata

_FORMS = frozenset({
    "bv", "nv", "vof", "cv", "holding", "nederland", "netherlands", "beheer", "stichting", "coop", "ltd", "gmbh",
    "sp", "oo", "zoo", "de", "het", "van", "der", "den", "en", "the", "and", "inzake", "hr", "mw", "dhr", "mevr",
})  # fmt: skip
"""Legal forms, titles and small words, which tell no two names apart."""


def _plain(name: str) -> str:
    """A name without accents and capitals."""
    plain = unicodedata.normalize("NFKD", name.casefold().replace("ł", "l"))
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


def name_words(name: str) -> frozenset[str]:
    """The words of a name that tell it from others, without accents and capitals."""
    plain = re.sub(r"\b(\w)\.(?:(\w)\.?)(?:(\w)\.?)?(?!\w)", r"\1\2\3", _plain(name))
    return frozenset(word for word in re.findall(r"[^\W_]+", plain) if len(word) > 1 and word not in _FORMS)


def same_firm(name: str, other: str) -> bool:
    """Whether all telling words of one name stand in the other; banks lose a blank where they break a line."""
    one, two = name_words(name), name_words(other)
    return bool(one and two) and (one <= two or two <= one or _letters(name) == _letters(other))


def _letters(name: str) -> str:
    return re.sub(r"[\W_]", "", _plain(name))


def same_person(name: str, other: str) -> bool:
    """Whether two names share a word: telephones often know only a first name."""
    return bool(name_words(name) & name_words(other))
