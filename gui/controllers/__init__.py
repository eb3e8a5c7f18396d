"""Presenters: one per feature, between the session and the forms. Tested with an autospec'd view."""
