"""Noise schedules, solvers, place-keyed noise and the threads on which members are made."""
