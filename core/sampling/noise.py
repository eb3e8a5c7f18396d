"""Noise that belongs to a place: a counter-based generator keyed on where, when and for whom.

The same place, valid time, member and draw get the same normal number whatever the region, tile, batch,
thread or order, so that cropping a file first does not change the noise and member k never changes when
members are added.
"""

import hashlib
import struct

import numpy as np

_MULTIPLY = (np.uint64(0xD2511F53), np.uint64(0xCD9E8D57))
_WEYL = (0x9E3779B9, 0xBB67AE85)
_LOW = np.uint64(0xFFFFFFFF)
_HALF = np.uint64(32)
AT_ONCE = 2**18
"""Numbers made together: a dozen words each are in memory meanwhile."""
EPOCH = np.datetime64("1970-01-01", "ns")
TURN = np.timedelta64(4, "m")
"""Time in which a sequence's noise turns into noise that it has nothing in common with."""


def philox(counter: tuple[np.ndarray, ...], key: tuple[int, int]) -> tuple[np.ndarray, ...]:
    """Philox4x32-10: four random 32-bit words for every counter.

    Args:
        counter: four broadcastable uint64 arrays holding 32-bit words.
        key: two 32-bit words.

    Returns:
        Four uint64 arrays holding 32-bit words.

    Source: Salmon et al. 2011, "Parallel random numbers: as easy as 1, 2, 3", doi:10.1145/2063384.2063405.
    """
    c0, c1, c2, c3 = counter
    k0, k1 = key
    for _ in range(10):
        high0, low0 = _wide_product(_MULTIPLY[0], c0)
        high1, low1 = _wide_product(_MULTIPLY[1], c2)
        c0, c1, c2, c3 = high1 ^ c1 ^ np.uint64(k0), low1, high0 ^ c3 ^ np.uint64(k1), low0
        k0, k1 = (k0 + _WEYL[0]) & 0xFFFFFFFF, (k1 + _WEYL[1]) & 0xFFFFFFFF
    return c0, c1, c2, c3


def normal(
    seed: int, member: int, stage: str, time: np.datetime64, draw: int, rows: np.ndarray, columns: np.ndarray
) -> np.ndarray:
    """Standard normal numbers for the cells of a lattice.

    Args:
        seed: the run's seed, any 64-bit integer.
        member: index of the member, from 0.
        stage: name of the stage ("correct", "downscale").
        time: the field's valid time.
        draw: 0 for the start, then one number for every later draw.
        rows, columns: 1-D int64 lattice indices, counted from the model's lattice and not from the array.

    Returns:
        float64 array [rows, columns], by Box and Muller's transform of two 53-bit uniforms.
    """
    rows, columns = np.asarray(rows), np.asarray(columns)
    key, made = _key(seed, member, stage, time), np.empty((rows.size, columns.size))
    band = max(AT_ONCE // max(columns.size, 1), 1)
    for first in range(0, rows.size, band):
        here = slice(first, first + band)
        made[here] = _normal(rows[here], columns, draw, key)
    return made


def turning(
    seed: int,
    member: int,
    stage: str,
    time: np.datetime64,
    draw: int,
    rows: np.ndarray,
    columns: np.ndarray,
    turn: np.timedelta64 = TURN,
) -> np.ndarray:
    """Standard normal numbers that turn slowly with time, so that a sequence does not begin anew in every frame.

    n(t) = cos(a) e_k + sin(a) e_{k+1}, with k = floor(t / turn), a = pi/2 (t / turn - k) and e_k the numbers of ``normal`` at the
    time k turn. So n(t) is standard normal at every t. Two times of one interval are correlated by cos(a' - a), of
    neighbouring ones by sin(a) cos(a'), others not at all. Time counts from 1970, not from a run's first frame: runs that begin at
    other times or go by other steps meet the same numbers.

    Args:
        turn: length of an interval.
        others: as ``normal``.

    Returns:
        float64 array [rows, columns].
    """
    shares = shares_of(time, turn).items()
    times = {k: EPOCH + k * turn for k, _ in shares}
    parts = (share * normal(seed, member, stage, times[k], draw, rows, columns) for k, share in shares)
    return sum(parts, np.zeros((len(rows), len(columns))))


def shares_of(time: np.datetime64, turn: np.timedelta64 = TURN) -> dict[int, float]:
    """What of which e_k is in the turning noise at a time, by k: the squares add up to 1."""
    since = time.astype("datetime64[ns]") - EPOCH
    past, angle = int(since // turn), np.pi / 2 * float(since % turn / turn)
    return {past: float(np.cos(angle)), past + 1: float(np.sin(angle))}


def _normal(rows: np.ndarray, columns: np.ndarray, draw: int, key: tuple[int, int]) -> np.ndarray:
    counter = (
        _word(rows[:, None]),
        _word(columns[None, :]),
        _word(np.asarray(draw)),
        _word(np.asarray(0)),
    )
    a, b, c, d = philox(counter, key)
    # (0, 1] for the logarithm, [0, 1) for the angle.
    radius = np.sqrt(-2.0 * np.log(_uniform(a, b) + 2.0**-53))
    return radius * np.cos(2.0 * np.pi * _uniform(c, d))


def _key(seed: int, member: int, stage: str, time: np.datetime64) -> tuple[int, int]:
    """64 bits that stand for everything but the place and the draw."""
    seconds = int(time.astype("datetime64[s]").astype(np.int64))
    text = struct.pack("<Qqq", seed & 0xFFFFFFFFFFFFFFFF, member, seconds) + stage.encode()
    k0, k1 = struct.unpack("<II", hashlib.blake2b(text, digest_size=8).digest())
    return k0, k1


def _wide_product(a: np.uint64, b: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    product = a * b
    return product >> _HALF, product & _LOW


def _word(values: np.ndarray) -> np.ndarray:
    """Low 32 bits, negative indices in two's complement."""
    return values.astype(np.int64).astype(np.uint64) & _LOW


def _uniform(high: np.ndarray, low: np.ndarray) -> np.ndarray:
    """float64 in [0, 1) from the upper 53 of 64 bits."""
    return ((high << np.uint64(21)) | (low >> np.uint64(11))).astype(np.float64) * 2.0**-53
