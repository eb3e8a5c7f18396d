"""Simulated satellite (SREM2D). Written next; the downscaler's training does not use it."""
