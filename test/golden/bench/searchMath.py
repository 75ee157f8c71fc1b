"""What scikit-learn and mpmath say of the mathematics of bench/search: writes searchMath.json.

Run from the repository root:

    python3.11 -m venv /tmp/golden-bench && . /tmp/golden-bench/bin/activate
    pip install -r test/golden/bench/requirements.txt
    python test/golden/bench/searchMath.py
"""

import json
from pathlib import Path

import mpmath
import numpy
import sklearn
from sklearn.gaussian_process import GaussianProcessRegressor
from sklearn.gaussian_process.kernels import ConstantKernel, Matern, WhiteKernel

numpy.random.seed(1)
POINTS = numpy.random.uniform(-2, 3, size=(24, 3)).round(3)
VALUES = (numpy.sin(POINTS[:, 0]) + 0.3 * POINTS[:, 1] ** 2 + 0.4 * numpy.random.normal(size=24)).round(3)
VALUES = (VALUES - VALUES.mean()).round(3)
OTHERS = numpy.vstack([numpy.random.uniform(-3, 4, size=(5, 3)).round(3), POINTS[:1]])


def posterior(variance, length_scale, noise):
    """Mean and variance of the function without noise, at given hyperparameters."""
    kernel = ConstantKernel(variance) * Matern(length_scale, nu=2.5)
    process = GaussianProcessRegressor(kernel, alpha=noise, optimizer=None).fit(POINTS, VALUES)
    mean, deviation = process.predict(OTHERS, return_std=True)
    return {
        "hyperparameters": {"variance": variance, "lengthScale": length_scale, "noise": noise},
        "logMarginalLikelihood": process.log_marginal_likelihood_value_,
        "mean": mean.tolist(),
        "variance": (deviation**2).tolist(),
    }


def fitted():
    """The largest marginal likelihood that a hundred starts find."""
    kernel = ConstantKernel(1, (1e-4, 1e4)) * Matern(1, (0.05, 100), nu=2.5) + WhiteKernel(0.1, (1e-8, 1e2))
    process = GaussianProcessRegressor(kernel, alpha=0, n_restarts_optimizer=100, random_state=1).fit(POINTS, VALUES)
    constant_times_matern = process.kernel_.k1
    return {
        "variance": constant_times_matern.k1.constant_value,
        "lengthScale": constant_times_matern.k2.length_scale,
        "noise": process.kernel_.k2.noise_level,
        "logMarginalLikelihood": process.log_marginal_likelihood_value_,
    }


def expected_improvement(best, mean, deviation):
    with mpmath.workdps(60):
        gain = mpmath.mpf(best) - mpmath.mpf(mean)
        z = gain / mpmath.mpf(deviation)
        return float(gain * mpmath.ncdf(z) + deviation * mpmath.npdf(z))


IMPROVEMENTS = [
    (best, mean, deviation)
    for best, mean in [(0, 0), (1, 0.5), (-1, 0.5), (3, -4), (0, 2.1), (0, 1.9), (2.5, 10)]
    for deviation in [0.25, 1, 3]
]

golden = {
    "versions": {"scikit-learn": sklearn.__version__, "numpy": numpy.__version__, "mpmath": mpmath.__version__},
    "points": POINTS.tolist(),
    "values": VALUES.tolist(),
    "others": OTHERS.tolist(),
    "posteriors": [posterior(1, 1, 0.1), posterior(2.5, 0.4, 1e-6), posterior(0.7, 6, 0.5)],
    "fitted": fitted(),
    "expectedImprovement": [
        {"best": best, "mean": mean, "deviation": deviation, "value": expected_improvement(best, mean, deviation)}
        for best, mean, deviation in IMPROVEMENTS
    ],
}
(Path(__file__).parent / "searchMath.json").write_text(json.dumps(golden, indent=1) + "\n")
