"""The languages that sentences and the window are in. Without any library: `--help` and the window's start read it."""

LANGUAGES = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español"}
"""Their own names, by code."""
