"""What the rows and columns of the score table mean, for their tooltips."""

METRICS = {
    "CRPS": "Distance of the whole ensemble from the truth; of a single field it is the mean absolute error.",
    "MAE of median": "Mean absolute error of the ensemble's median, the fairest single forecast under this score.",
    "MAE of mean": "Mean absolute error of the ensemble's mean: what a CRPS must be compared with.",
    "RMSE of mean": "Root mean square error of the ensemble's mean; the largest errors weigh most.",
    "bias": "Mean of forecast minus truth: positive is too wet, or too warm.",
    "spread/skill": "Spread of the members over the error of their mean: below 1 the ensemble is too sure of itself.",
    "rank deviation": "How uneven the truth's rank among the members is; 0 is a flat rank histogram.",
    "FSS": "Fractions skill score: do areas above the threshold lie in the right place, at that scale? 1 is perfect.",
    "RALSD": "Distance between the spectra of forecast and truth: is there as much detail at every scale?",
    "q99": "99th percentile over the truth's: is strong rain as strong?",
    "q99.9": "99.9th percentile over the truth's: are the extremes as strong?",
    "top 0.1 %": "Mean of the heaviest thousandth of pixels over the truth's.",
    "wet": "Area with rain over the truth's.",
    "total": "All rain over the truth's.",
}
"""By how a metric's name begins; the longest that fits."""

SYSTEMS = {
    "Stormlens": "The run: each member corrected, then downscaled, as far as the run has both stages.",
    "oracle": "<b>Knows the truth:</b> stage II on the block-averaged truth. What no forecast has, so it is never the best.",
    "RainFARM oracle": "<b>Knows the truth:</b> RainFARM on the block-averaged truth. It is never the best.",
    "along the ground": "Interpolation of the same input brought to sea level, taken up to the fine heights again.",
    "RainFARM": "A stochastic downscaler with the input's spectral slope, on the same input.",
    "bicubic": "Interpolation of the same input.",
    "bilinear": "Interpolation of the same input.",
    "input": "The coarse input as it is.",
}
"""By name."""

WAYS = {"lower": "lower is better", "higher": "higher is better", "one": "nearer to 1 is better"}
WAYS["zero"] = "nearer to 0 is better"
