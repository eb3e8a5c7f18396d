"""How metrics are called in the interface's language."""

from gui.words import tr


def metric_words(name: str) -> str:
    """A metric by its name in the engine's tables, which may end with a class of the input: "CRPS, input 1-5 mm/h"."""
    metric, _, band = name.partition(", input ")
    if not band:
        return tr(metric)
    if band.endswith(MORE):
        band = tr("{low} mm/h or more", low=band.removesuffix(MORE))
    return tr("{metric}, input {band}", metric=tr(metric), band=band)


MORE = " or more mm/h"
"""How the engine ends the name of a metric of the highest class."""
