"""Verification: scores of forecasts against truth, pooled, NaN-aware, with intervals.

Scores that average pixels (``point``, ``ensemble``, FSS and spectra in ``spatial``, ``extremes.wet_ratio``) have the signature
``f(fcst, obs, *, reduce_dims=None, preserve_dims=None, weights=None)`` of the library ``scores`` and are reductions of the
kernels that ``report`` pools over crops, so a number in the table can be asked for alone. Those of a whole distribution or
sequence (the rest of ``extremes``, ``temporal``) take all pixels together and return a float. In all of them missing is NaN and
counts nowhere, an ensemble has a dim ``member``, and fields on other coordinates are refused.
Definitions, conventions and sources: docs/science/verification.md.
"""
