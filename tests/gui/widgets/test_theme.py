"""Themes: contrast, and how they are found."""

import pytest
from PySide6.QtGui import QColor, QPalette

from gui.widgets.theme import DARK, LIGHT, choose, palette_of, system_theme, theme_of


def luminance(colour):
    """Relative luminance, WCAG 2.1."""
    parts = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in QColor(colour).getRgbF()[:3]]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(one, other):
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize("ground", ["window", "base", "paper", "beyond"])
@pytest.mark.parametrize("ink", ["text", "muted", "good", "warn"])
def test_words_contrast_at_least_4_5_to_1(theme, ground, ink):
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_selected_words_contrast_and_lines_are_seen(theme):
    assert contrast(theme.accent_text, theme.accent) >= 4.5
    for ink in (theme.coast, theme.border, theme.cross, theme.stage_one, theme.stage_two):
        assert contrast(ink, theme.paper) >= 3


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_widget_finds_its_theme_in_its_palette(qapp, theme):
    assert theme_of(palette_of(theme)) is theme


def test_disabled_words_are_still_readable(qapp):
    for theme in (LIGHT, DARK):
        ink = palette_of(theme).color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText)
        assert contrast(ink, theme.window) >= 4.5


def test_a_theme_can_be_chosen_and_anything_else_follows_the_system(qapp):
    assert choose("dark") is DARK and choose("light") is LIGHT
    assert choose("system") is system_theme()
