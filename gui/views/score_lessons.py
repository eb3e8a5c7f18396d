"""What the rows and columns of the score table mean, for their tooltips."""

from gui.words import tr

METRICS = {
    "CRPS": tr("Distance of the whole ensemble from the truth; of a single field it is the mean absolute error."),
    "MAE of median": tr("Mean absolute error of the ensemble's median, the fairest single forecast under this score."),
    "MAE of mean": tr("Mean absolute error of the ensemble's mean: what a CRPS must be compared with."),
    "RMSE of mean": tr("Root mean square error of the ensemble's mean; the largest errors weigh most."),
    "bias": tr("Mean of forecast minus truth: positive is too wet, or too warm."),
    "spread/skill": tr(
        "Spread of the members over the error of their mean: below 1 the ensemble is too sure of itself."
    ),
    "rank deviation": tr("How uneven the truth's rank among the members is; 0 is a flat rank histogram."),
    "FSS": tr(
        "Fractions skill score: do areas above the threshold lie in the right place, at that scale? 1 is perfect."
    ),
    "RALSD": tr("Distance between the spectra of forecast and truth: is there as much detail at every scale?"),
    "q99": tr("99th percentile over the truth's: is strong rain as strong?"),
    "q99.9": tr("99.9th percentile over the truth's: are the extremes as strong?"),
    "top 0.1 %": tr("Mean of the heaviest thousandth of pixels over the truth's."),
    "wet": tr("Area with rain over the truth's."),
    "total": tr("All rain over the truth's."),
}
"""By how a metric's name begins; the longest that fits."""

SYSTEMS = {
    "Stormlens": tr("The run: each member corrected, then downscaled, as far as the run has both stages."),
    "oracle": tr(
        "<b>Knows the truth:</b> stage II on the block-averaged truth. What no forecast has, so it is never the best."
    ),
    "RainFARM oracle": tr("<b>Knows the truth:</b> RainFARM on the block-averaged truth. It is never the best."),
    "along the ground": tr("Interpolation of the same input brought to sea level, taken up to the fine heights again."),
    "RainFARM": tr("A stochastic downscaler with the input's spectral slope, on the same input."),
    "bicubic": tr("Interpolation of the same input."),
    "bilinear": tr("Interpolation of the same input."),
    "input": tr("The coarse input as it is."),
}
"""By name."""

WAYS = {"lower": tr("lower is better"), "higher": tr("higher is better"), "one": tr("nearer to 1 is better")}
WAYS["zero"] = tr("nearer to 0 is better")
