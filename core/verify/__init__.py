"""Verification: scores of forecasts against truth, pooled, NaN-aware, with intervals.

Every public score has the signature ``f(fcst, obs, *, reduce_dims=None, preserve_dims=None, weights=None)`` and is a
reduction of the same pixel kernels that ``report`` pools over crops, so a number in the table can be asked for alone.
Definitions, conventions and sources: docs/science/verification.md.
"""
