"""One page as a sheet of paper on a desk, as it will print."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from ui import look

if TYPE_CHECKING:
    from wml_claim.readers.page_image import PageImage

MARGIN = 16


def as_image(page: PageImage) -> QImage:
    """A page picture as Qt draws it; owns its bytes."""
    return QImage(page.data, page.width, page.height, page.stride, QImage.Format.Format_RGB888).copy()


class Sheet(QWidget):
    """The picture of a page, `width` pixels wide in device-independent pixels."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._wide = 0
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def image(self) -> QImage:
        """The page that is drawn; null when there is none."""
        return self._image

    def show_image(self, image: QImage, wide: int, name: str) -> None:
        """Draw a page; `name` is what a screen reader hears."""
        self._image, self._wide = image, wide
        self.setAccessibleName(name)
        self.setFixedSize(self.sizeHint())
        self.update()

    def sizeHint(self) -> QSize:
        """The page with the desk around it."""
        margin = look.current().length(MARGIN)
        if self._image.isNull():
            return QSize(2 * margin, 2 * margin)
        high = round(self._wide * self._image.height() / self._image.width())
        return QSize(self._wide + 2 * margin, high + 2 * margin)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A shadow and the page; never darkened."""
        if self._image.isNull():
            return
        painter, margin = QPainter(self), look.current().length(MARGIN)
        page = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        painter.fillRect(page.translated(0, 2).adjusted(-1, 0, 1, 1), QColor(0, 0, 0, 60))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(page, self._image)
