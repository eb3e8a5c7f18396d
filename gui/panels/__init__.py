"""The forms: they show what they are told, and say what the user wishes. No panel knows the session or the engine."""
