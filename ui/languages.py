"""In which language the window speaks: the adviser's, and over it the worker's, for two people at one screen.

Every text is written in Dutch and looked up in `resources/languages/wml_<code>.ts` as it is. Dutch and English are
complete; the others have what a worker looks at, and the rest stays in the adviser's language. Amounts and days keep
the Dutch notation in every language: they are the figures of the letter, and both people point at the same ones.
What the calculation says in words stays Dutch too: it stands in the letter like that.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, Qt, QTranslator, Signal
from PySide6.QtWidgets import QApplication

from ui import files
from wml_claim.resources import resource

DUTCH = "nl"
NAMES = {
    DUTCH: "Nederlands", "en": "English", "pl": "Polski", "ro": "Română", "bg": "Български", "uk": "Українська",
    "es": "Español", "tr": "Türkçe", "ar": "العربية",
}  # fmt: skip
"""Every language as its readers write it, by its code of two letters."""
OF_THE_ADVISER = (DUTCH, "en")
"""The languages in which the whole window can be read."""
_COMPLETE = "en"
"""The language whose file has every text of the window."""
_FROM_RIGHT_TO_LEFT = frozenset({"ar"})
_ISOLATE, _END = "\u2068", "\u2069"


def _tr(text: str) -> str:
    return QCoreApplication.translate("Languages", text)


def of_workers(adviser: str) -> tuple[str, ...]:
    """The languages a worker may read beside the adviser's; who reads Dutch reads along in a Dutch window."""
    return tuple(code for code in NAMES if code not in (DUTCH, adviser))


def name_for_others(code: str) -> str:
    """A language as the reader of the window calls it."""
    return {
        DUTCH: _tr("Nederlands"), "en": _tr("Engels"), "pl": _tr("Pools"), "ro": _tr("Roemeens"),
        "bg": _tr("Bulgaars"), "uk": _tr("Oekraïens"), "es": _tr("Spaans"), "tr": _tr("Turks"), "ar": _tr("Arabisch"),
    }[code]  # fmt: skip


class Translation(QTranslator):
    """The texts of one language, read from its file. ValueError when the file is damaged.

    `quiet`: looks nothing up for the moment, so that the language below it is heard. `apart`: texts are marked to run
    their own way, for a window that runs the other way.
    """

    def __init__(self, code: str, apart: bool = False, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.code = code
        self.quiet = False
        words = _finished(resource("languages", f"wml_{_COMPLETE if code == DUTCH else code}.ts"))
        own = ((key, key[1] if code == DUTCH else text) for key, text in words)
        self._words = {key: _marked(text) if apart else text for key, text in own}

    def isEmpty(self) -> bool:
        """Qt asks before it looks anything up."""
        return not self._words

    def translate(self, context: str, source: str, _disambiguation: str | None = None, _n: int = -1) -> str | None:
        """The words for a Dutch text; None leaves it to the language below."""
        return None if self.quiet else self._words.get((context, source))


def _marked(text: str) -> str:
    """A text with a mark that keeps its loose ends (a point, a number, a blank to fill) where its letters run."""
    loose = not (text[0].isalpha() and text[-1].isalpha())
    return f"{_ISOLATE}{text}{_END}" if loose else text


def _finished(path: Path) -> Iterator[tuple[tuple[str, str], str]]:
    """Context and Dutch text with their words, where these are neither unfinished nor vanished."""
    from xml.etree import ElementTree  # the Dutch window starts without it

    try:
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        raise ValueError(f"{path.name}: {error}") from error
    for context in root.iterfind("context"):
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            words = message.find("translation")
            if words is not None and words.text and not words.get("type"):
                yield (name, message.findtext("source", "")), words.text


class Languages(QObject):
    """The two languages now in force. `changed` follows a switch; a window then makes its parts anew."""

    changed = Signal()

    def __init__(self, app: QCoreApplication) -> None:
        super().__init__(app)
        self._app = app
        self._installed: list[QTranslator] = []
        self.adviser = DUTCH
        self.worker = DUTCH

    @property
    def two(self) -> bool:
        """Whether the worker reads another language than the adviser."""
        return self.worker != self.adviser

    @property
    def mirrored(self) -> bool:
        """Whether the window runs from right to left."""
        return self.worker in _FROM_RIGHT_TO_LEFT

    def speak(self, adviser: str = "", worker: str = "") -> None:
        """Take other languages, by code; empty leaves one as it is. The worker's follows the adviser's till it differs.

        Only the adviser's is kept for the next time: the worker's says something about a person.
        """
        follows = not self.two
        old = self.adviser, self.worker
        self.adviser = adviser or self.adviser
        self.worker = worker or (self.adviser if follows else self.worker)
        if adviser and files.remembers():
            QSettings().setValue("language/window", adviser)
        if (self.adviser, self.worker) != old:
            self._install()
            self.changed.emit()

    def restore(self) -> None:
        """Take the adviser's language of the last time, where this computer may remember it; Dutch at first."""
        stored = str(QSettings().value("language/window", DUTCH)) if files.remembers() else DUTCH
        self.adviser = self.worker = stored if stored in OF_THE_ADVISER else DUTCH
        self._install()

    @contextmanager
    def of_the_adviser(self) -> Iterator[None]:
        """Inside it every text is looked up in the adviser's language, whatever the worker reads."""
        with _quiet([each for each in self._translations() if each.code != self.adviser]):
            yield

    @contextmanager
    def in_dutch(self) -> Iterator[None]:
        """Inside it every text is Dutch: for what leaves the window, such as the name of a file."""
        with _quiet(self._translations()):
            yield

    def _translations(self) -> list[Translation]:
        return [each for each in self._installed if isinstance(each, Translation)]

    def _install(self) -> None:
        for translator in self._installed:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        self._installed = []
        for code in dict.fromkeys((self.adviser, self.worker)):
            self._install_one(code)
        QLocale.setDefault(QLocale(f"{self.adviser}_NL"))  # calendars begin on Monday and name months for the adviser
        if isinstance(self._app, QApplication):
            right = Qt.LayoutDirection.RightToLeft
            self._app.setLayoutDirection(right if self.mirrored else Qt.LayoutDirection.LeftToRight)

    def _install_one(self, code: str) -> None:
        """The words of Qt's own dialogs in a language, where Qt has them, and over those the words of the window."""
        own = QTranslator(self)
        if own.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            self._app.installTranslator(own)
            self._installed.append(own)
        apart = self.mirrored and code not in _FROM_RIGHT_TO_LEFT
        if code != DUTCH or apart:
            words = Translation(code, apart, self)
            self._app.installTranslator(words)
            self._installed.append(words)


@contextmanager
def _quiet(translations: Sequence[Translation]) -> Iterator[None]:
    for translation in translations:
        translation.quiet = True
    try:
        yield
    finally:
        for translation in translations:
            translation.quiet = False


_current: list[Languages] = []


def current() -> Languages:
    """The languages of the running program. RuntimeError before there is an application."""
    if not _current:
        app = QCoreApplication.instance()
        if app is None:
            raise RuntimeError("a language comes after the application")
        languages = Languages(app)
        _current.append(languages)
        languages.restore()
    return _current[0]
