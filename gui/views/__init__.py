"""The pictures: maps, violins, scores, probe. They take plain arrays and words, never an engine call.

Rows are y everywhere: the one place that tells pyqtgraph so.
"""

import pyqtgraph

pyqtgraph.setConfigOptions(imageAxisOrder="row-major", antialias=True)
