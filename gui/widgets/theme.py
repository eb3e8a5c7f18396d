"""Light and dark: every colour that is not data, and how a widget finds out which one is on.

A view asks ``theme_of(self.palette())`` and asks again on ``QEvent.PaletteChange``, so nobody wires themes.
"""

from dataclasses import dataclass

from PySide6.QtCore import QLine, QMargins, QPoint, QRect, Qt
from PySide6.QtGui import QBrush, QColor, QGuiApplication, QIcon, QLinearGradient, QPainter, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionComplex,
    QStyleOptionFocusRect,
    QStyleOptionToolButton,
    QWidget,
)

CHOSEN = "stormlens_theme"
"""The application's property that says which theme was chosen."""
FUSION_OUTLINE = 127
"""How much lighter, in per cent, than its outlines the style takes a window to be."""
OUTLINED = (
    *("QCheckBox", "QSlider", "QLineEdit", "QAbstractSpinBox", "QComboBox"),
    *("QListView", "QProgressBar", "QTextBrowser"),
)
"""Classes of which an outline alone says where they end: boxes, grooves and handles, fields to type in, lists."""


@dataclass(frozen=True, slots=True)
class Theme:
    """Colours as #rrggbb; text colours keep a contrast of at least 4.5:1 on ``window``, ``base``, ``paper`` and ``menu``."""

    name: str
    dark: bool
    window: str
    base: str
    paper: str
    beyond: str
    text: str
    muted: str
    edge: str
    control: str
    menu: str
    accent: str
    accent_text: str
    coast: str
    border: str
    state: str
    cross: str
    good: str
    warn: str
    stage_one: str
    stage_two: str


LIGHT = Theme(
    name="light",
    dark=False,
    window="#f4f5f6",
    base="#ffffff",
    paper="#ffffff",
    beyond="#e6e9ec",
    text="#16191d",
    muted="#565d66",
    edge="#c3c8ce",
    control="#868e96",
    menu="#ffffff",
    accent="#1f5fbf",
    accent_text="#ffffff",
    coast="#2b3036",
    border="#5b626b",
    state="#8d949c",
    cross="#c2185b",
    good="#19692c",
    warn="#8a4b00",
    stage_one="#3d74b8",
    stage_two="#b0602a",
)
DARK = Theme(
    name="dark",
    dark=True,
    window="#1d2024",
    base="#15171a",
    paper="#101214",
    beyond="#24282d",
    text="#e9ecef",
    muted="#a7afb8",
    edge="#444a52",
    control="#7d868f",
    menu="#343a41",
    accent="#6ea8fe",
    accent_text="#0b1220",
    coast="#d3d8dd",
    border="#98a0a9",
    state="#6b727b",
    cross="#ff6fa5",
    good="#7ddc93",
    warn="#f2b86b",
    stage_one="#6fa8e8",
    stage_two="#e69a63",
)


class ClearFocus(QProxyStyle):
    """Fusion, with a frame in full colour around what the keyboard is on, and a line above the chosen tab: its own are faint."""

    def __init__(self) -> None:
        super().__init__("Fusion")

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """The frame, in the colour of what is chosen, or of its words on that; a line in tool buttons that are on."""
        if element != QStyle.PrimitiveElement.PE_FrameFocusRect:
            super().drawPrimitive(element, option, painter, widget)
            if element == QStyle.PrimitiveElement.PE_PanelButtonTool and option.state & QStyle.StateFlag.State_On:
                place = option.rect
                line = QRect(place.left() + 2, place.bottom() - ON_LINE, place.width() - 4, ON_LINE)
                painter.fillRect(line, option.palette.highlight())
        elif option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            ground = option.backgroundColor if isinstance(option, QStyleOptionFocusRect) else QColor()
            _draw_frame(option, option.rect, painter, ground)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """A frame in lists that drop down and around sliders, too, of which Fusion colours an outline alone; and the signs in
        titles of docks, which it draws in one grey for all themes."""
        sign = SIGNS.get(widget.objectName()) if control == QStyle.ComplexControl.CC_ToolButton and widget else None
        if sign is not None and isinstance(option, QStyleOptionToolButton):
            option.icon = QIcon()
        super().drawComplexControl(control, option, painter, widget)
        if sign is not None:
            _draw_sign(option, painter, sign)
        if control in FRAMED and option.state & ON_KEYBOARD == ON_KEYBOARD:
            _draw_frame(option, option.rect.marginsRemoved(FRAMED[control]), painter)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """The chosen tab has a line above it, and a tab's frame is drawn here: Fusion does not ask the style above it."""
        on = element == QStyle.ControlElement.CE_TabBarTabLabel and option.state & ON_KEYBOARD == ON_KEYBOARD
        if on:
            option.state &= ~QStyle.StateFlag.State_HasFocus
        super().drawControl(element, option, painter, widget)
        if on:
            _draw_frame(option, option.rect.marginsRemoved(TAB_FRAME), painter)
        if element == QStyle.ControlElement.CE_TabBarTabShape and option.state & QStyle.StateFlag.State_Selected:
            line = QRect(option.rect.left() + 1, option.rect.top(), option.rect.width() - 2, TAB_LINE)
            painter.fillRect(line, option.palette.highlight())


FRAMED = {
    QStyle.ComplexControl.CC_ComboBox: QMargins(1, 1, 1, 1),
    QStyle.ComplexControl.CC_Slider: QMargins(),
}
"""Controls without a frame of their own where the keyboard is, and how far within them it is drawn."""
TAB_FRAME, TAB_LINE = QMargins(3, 3, 3, 3), 3
"""How far within a tab its frame is drawn; pixels of the line above the chosen one, which Fusion hardly lightens in the dark."""
ON_LINE = 2
"""Pixels of the line in a tool button that is on, which Fusion hardly darkens in the dark."""
ON_KEYBOARD = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange


SIGNS = {
    "qt_dockwidget_closebutton": ((1, 1, 8, 8), (1, 8, 8, 1)),
    "qt_dockwidget_floatbutton": (
        *((3, 1, 8, 1), (8, 1, 8, 6), (3, 1, 3, 3), (8, 6, 6, 6)),
        *((1, 3, 6, 3), (6, 3, 6, 8), (6, 8, 1, 8), (1, 8, 1, 3)),
    ),
}
"""Buttons in titles of docks, as Qt calls them, and the lines of their signs in a square of ``SIGN_SIZE`` pixels."""
SIGN_SIZE = 10


def _draw_sign(option: QStyleOption, painter: QPainter, lines: tuple[tuple[int, int, int, int], ...]) -> None:
    """In the colour of quiet words."""
    place = option.rect
    painter.save()
    painter.translate(place.center() - QPoint(SIGN_SIZE // 2 - 1, SIGN_SIZE // 2 - 1))
    painter.setPen(option.palette.color(QPalette.ColorRole.PlaceholderText))
    painter.drawLines([QLine(*line) for line in lines])
    painter.restore()


def _draw_frame(option: QStyleOption, place: QRect, painter: QPainter, ground: QColor | None = None) -> None:
    palette, role = option.palette, QPalette.ColorRole
    chosen = ground == palette.color(role.Highlight)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setPen(palette.color(role.HighlightedText if chosen else role.Highlight))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(place.adjusted(0, 0, -1, -1))
    painter.restore()


class LevelTabs(ClearFocus):
    """All words of a tab bar on one line, for words that Fusion lowers lose the accents of capitals, and closer."""

    SPACE = 16
    """Pixels beside the words of a tab, both sides together."""

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """No shift of what is not chosen, and less space."""
        if metric == QStyle.PixelMetric.PM_TabBarTabShiftVertical:
            return 0
        if metric == QStyle.PixelMetric.PM_TabBarTabHSpace:
            return self.SPACE
        return super().pixelMetric(metric, option, widget)


def theme_of(palette: QPalette) -> Theme:
    """The theme that fits a widget's palette: dark when its window colour is."""
    return DARK if palette.color(QPalette.ColorRole.Window).lightnessF() < 0.5 else LIGHT


def system_theme() -> Theme:
    """What the desktop asks for now; light where it does not say."""
    return DARK if QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark else LIGHT


def choose(name: str) -> Theme:
    """The theme called "light" or "dark"; anything else follows the system."""
    return {"light": LIGHT, "dark": DARK}.get(name) or system_theme()


def apply(app: QApplication, name: str = "system") -> Theme:
    """Dress the whole application in a theme ("system", "light" or "dark") and return it.

    To follow the desktop, call ``follow`` from ``QStyleHints.colorSchemeChanged``.
    """
    theme = choose(name)
    app.setProperty(CHOSEN, name)
    app.setStyle(ClearFocus())
    app.setPalette(palette_of(theme))
    for kind in OUTLINED:
        app.setPalette(outlined(theme), kind)
    app.setPalette(of_menus(theme), "QMenu")
    return theme


def follow(app: QApplication) -> Theme:
    """Dress the application again, as it was chosen, when the desktop asks for other colours."""
    return apply(app, app.property(CHOSEN) or "system")


def outlined(theme: Theme) -> QPalette:
    """The palette of what Fusion outlines in a darker shade of the window, which is unseen on a dark one.

    Outlines are made from the brush's colour; what is filled with the brush, as lists that drop down are, shows its
    gradient, which is the window's colour all over.
    """
    palette, plain = palette_of(theme), QLinearGradient()
    plain.setColorAt(0, QColor(theme.window))
    brush = QBrush(plain)
    brush.setColor(QColor(theme.control).lighter(FUSION_OUTLINE))
    palette.setBrush(QPalette.ColorRole.Window, brush)
    return palette


def of_menus(theme: Theme) -> QPalette:
    """The palette of menus: Fusion draws the lines between their groups in a darker shade of their ground, unseen on black."""
    palette = outlined(theme)
    palette.setColor(QPalette.ColorRole.Base, QColor(theme.menu))
    return palette


def palette_of(theme: Theme) -> QPalette:
    """The Qt palette of a theme."""
    role = QPalette.ColorRole
    colours = {
        role.Window: theme.window,
        role.WindowText: theme.text,
        role.Base: theme.base,
        role.AlternateBase: theme.window,
        role.Text: theme.text,
        role.Button: theme.window,
        role.ButtonText: theme.text,
        role.ToolTipBase: theme.base,
        role.ToolTipText: theme.text,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.accent_text,
        role.Link: theme.accent,
        role.Mid: theme.edge,
    }
    palette = QPalette(QColor(theme.window))
    for key, colour in colours.items():
        palette.setColor(key, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for key in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, key, QColor(theme.muted))
    return palette
