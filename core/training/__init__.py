"""Training of the models that the app ships and of a user's own."""
