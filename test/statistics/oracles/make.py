#!/usr/bin/python3
"""Computes the oracle tables beside this file, with Debian's python3-scipy and python3-mpmath:

    apt-get install python3-scipy python3-mpmath && /usr/bin/python3 make.py

or, with names of its functions as arguments, only some of them.

Special functions come from mpmath at 60 digits; where its own routine gives up (parameters of millions), the density is
integrated. Whole tests come from scipy; interval methods that scipy lacks are solved here from their definitions at 30
digits, on purpose by other algorithms than those of src/statistics.
"""

import json
import math
import pathlib
import sys

import mpmath as mp
import numpy as np
import scipy.stats as st

mp.mp.dps = 60
HERE = pathlib.Path(__file__).parent


def number(value):
    value = float(value)
    return value if math.isfinite(value) else ("Infinity" if value > 0 else "-Infinity")


def write(name, tables):
    lines = []
    for key, rows in tables.items():
        body = ",\n".join("    " + json.dumps(row) for row in rows)
        lines.append(f"  {json.dumps(key)}: [\n{body}\n  ]")
    (HERE / f"{name}.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")


def log_beta(a, b):
    return mp.loggamma(a) + mp.loggamma(b) - mp.loggamma(a + b)


def integrate_outwards(density, edge, sigma, sign, limit):
    """The integral of a peaked density from `edge` outwards, in panels of one sigma."""
    marks = [edge + sign * sigma * k for k in range(0, 31)]
    marks = [m for m in marks if (m - limit) * sign < 0]
    if len(marks) < 31:
        marks.append(limit)
    return abs(mp.quad(density, marks))


def beta_tails(a, b, x):
    a, b, x = mp.mpf(a), mp.mpf(b), mp.mpf(x)
    if min(a, b) < 3000:
        return mp.betainc(a, b, 0, x, regularized=True), mp.betainc(a, b, x, 1, regularized=True)
    constant = log_beta(a, b)
    density = lambda t: mp.exp((a - 1) * mp.log(t) + (b - 1) * mp.log1p(-t) - constant)
    sigma = mp.sqrt(a * b / (a + b) ** 3)
    if x < a / (a + b):
        lower = integrate_outwards(density, x, sigma, -1, mp.mpf(0))
        return lower, 1 - lower
    upper = integrate_outwards(density, x, sigma, 1, mp.mpf(1))
    return 1 - upper, upper


def gamma_tails(a, x):
    a, x = mp.mpf(a), mp.mpf(x)
    if a < 3000:
        return mp.gammainc(a, 0, x, regularized=True), mp.gammainc(a, x, mp.inf, regularized=True)
    constant = mp.loggamma(a)
    density = lambda t: mp.exp((a - 1) * mp.log(t) - t - constant)
    sigma = mp.sqrt(a)
    if x < a:
        lower = integrate_outwards(density, x, sigma, -1, mp.mpf(0))
        return lower, 1 - lower
    upper = integrate_outwards(density, x, sigma, 1, a * 100)
    return 1 - upper, upper


def quantile(tail, p, guess):
    """The point at which the logarithm of a tail reaches ln p, by the secant method from scipy's rough answer."""
    target = mp.log(p)
    return mp.findroot(lambda u: mp.log(tail(u)) - target, (guess, guess + mp.mpf("1e-5")), solver="secant", tol=mp.mpf("1e-40"), maxsteps=60)


def beta_quantile(a, b, side, p):
    """x and 1 - x at which the tail `side` of a beta variable is p; solved in the log-odds of x."""
    index = ("lower", "upper").index(side)
    rough = (st.beta.ppf if side == "lower" else st.beta.isf)(float(p), a, b)
    tail = lambda u: beta_tails(a, b, 1 / (1 + mp.exp(-u)))[index]
    u = quantile(tail, p, mp.log(mp.mpf(rough)) - mp.log1p(-mp.mpf(rough)))
    return 1 / (1 + mp.exp(-u)), 1 / (1 + mp.exp(u))


def gamma_quantile(a, side, p):
    index = ("lower", "upper").index(side)
    rough = (st.gamma.ppf if side == "lower" else st.gamma.isf)(float(p), a)
    return mp.exp(quantile(lambda u: gamma_tails(a, mp.exp(u))[index], p, mp.log(mp.mpf(rough))))


def special():
    log_gammas = [1e-8, 0.01, 0.3, 0.5, 0.999, 1.0001, 1.25, 1.5, 1.9999, 2.0001, 2.3, 2.5, 3.7, 7.77, 9.99, 10.01, 31.4, 1e3, 12345.6, 1e9]
    betas = [(0.3, 0.7), (1, 1), (2, 5), (0.5, 40), (3, 1e6), (1, 1e9), (8.5, 9.5), (12, 7), (15, 15), (250, 1e5), (1e6, 1e6), (4e8, 6e8)]
    zs = [-8, -3.3, -1, -0.2, 0, 1e-6, 0.3, 1.0, 1.5, 1.69, 1.71, 2.2, 3, 5, 8, 12.5, 20, 37]
    erfs = [1e-9, 0.01, 0.4, 0.9, 1.19, 1.21, 1.7, 2.5, 4, 6.5, 15, 26]
    tails = [0.4999, 0.4, 0.25, 0.1, 0.05, 0.025, 0.005, 1e-3, 1e-6, 1e-10, 1e-20, 1e-100, 1e-290]
    gammas = [(0.1, 0.01), (0.5, 0.02), (0.5, 3), (1, 1), (1.5, 125), (1.5, 30), (2.5, 0.1), (5, 2), (5, 20), (5, 100), (30, 25), (30, 31),
              (30, 80), (100, 40), (100, 180), (800, 750), (800, 1000), (1500, 1490), (1500, 1700), (2500, 2000), (1e6, 994000.5), (1e6, 1004000),
              (1e9, 1000150000.0)]
    chis = [(250, 3), (60, 1), (3.5, 1), (0.02, 4), (12, 7), (300, 200), (900, 40), (22.7, 1)]
    incomplete_betas = [(0.5, 0.5, 0.3), (0.5, 7, 0.001), (1, 1, 0.42), (2, 5, 0.1), (5, 2, 0.1), (2, 5, 0.9), (3, 8, 0.25), (8, 3, 0.25),
                        (3, 8, 0.999), (0.7, 30, 0.2), (30, 0.7, 0.95), (11, 990, 0.0169), (990, 11, 0.9831), (50, 151, 0.01), (50, 151, 0.25),
                        (50, 151, 0.6), (400, 600, 0.42), (400, 600, 0.5), (999, 999, 0.45), (1001, 2500, 0.27), (1001, 2500, 0.31),
                        (2000, 1500, 0.5), (2900, 2800, 0.52), (5, 1e6, 1e-6), (5, 1e6, 2e-5), (5, 1e9, 9e-9), (1, 1e9, 2e-9), (300, 1e7, 2.5e-5),
                        (1e4, 5e6, 0.00195), (1e4, 5e6, 0.00205), (1e6, 1e6, 0.5004), (5e8, 5e8, 0.4999), (5e8, 5e8, 0.50003), (1e7, 9.9e8, 0.01001)]
    quantile_betas = [(0.5, 0.5, 0.2), (2, 5, 0.1), (5, 2, 0.1), (1, 20, 1e-4), (6, 995, 0.05), (995, 6, 0.05), (4, 1000, 0.025), (40, 60, 1e-9),
                      (400, 700, 0.001), (1500, 1200, 0.05), (3, 1e6, 0.05), (2, 1e9, 0.01), (5000, 5e6, 0.05), (1e6, 2e6, 1e-6)]
    rows = {"logGamma": [{"x": x, "expect": number(mp.loggamma(mp.mpf(x)))} for x in log_gammas]}
    rows["stirlingCorrection"] = [
        {"x": x, "expect": number(mp.loggamma(mp.mpf(x)) - ((mp.mpf(x) - 0.5) * mp.log(x) - x + mp.log(2 * mp.pi) / 2))}
        for x in [0.5, 2.5, 9.9, 10, 17.3, 400, 1e9]
    ]
    rows["logBeta"] = [{"a": a, "b": b, "expect": number(log_beta(mp.mpf(a), mp.mpf(b)))} for a, b in betas]
    rows["normal"] = [{"z": z, "cdf": number(mp.ncdf(mp.mpf(z))), "upper": number(mp.ncdf(-mp.mpf(z)))} for z in zs]
    rows["erf"] = [{"x": x, "erf": number(mp.erf(mp.mpf(x))), "erfc": number(mp.erfc(mp.mpf(x)))} for x in erfs]
    rows["normalUpperQuantile"] = []
    for p in tails:
        guess = mp.mpf(st.norm.isf(p))
        z = mp.findroot(lambda t: mp.log(mp.erfc(t / mp.sqrt(2)) / 2) - mp.log(mp.mpf(p)), guess)
        rows["normalUpperQuantile"].append({"p": p, "expect": number(z)})
    rows["gamma"] = []
    for a, x in gammas:
        lower, upper = gamma_tails(a, x)
        rows["gamma"].append({"a": a, "x": x, "lower": number(lower), "upper": number(upper)})
    rows["chiSquareUpperTail"] = [
        {"statistic": s, "df": df, "expect": number(gamma_tails(mp.mpf(df) / 2, mp.mpf(s) / 2)[1])} for s, df in chis
    ]
    rows["beta"] = []
    for a, b, x in incomplete_betas:
        lower, upper = beta_tails(a, b, x)
        rows["beta"].append({"a": a, "b": b, "x": x, "lower": number(lower), "upper": number(upper)})
    mp.mp.dps = 45
    rows["betaQuantile"] = []
    for a, b, p in quantile_betas:
        for side in ("lower", "upper"):
            x, y = beta_quantile(a, b, side, p)
            rows["betaQuantile"].append({"a": a, "b": b, "p": p, "tail": side, "x": number(x), "y": number(y)})
    rows["gammaQuantile"] = []
    for a, p in [(0.5, 0.1), (1, 0.05), (2.5, 1e-6), (4, 0.05), (30, 1e-12), (1001, 0.05), (5000, 0.3)]:
        for side in ("lower", "upper"):
            rows["gammaQuantile"].append({"a": a, "p": p, "tail": side, "expect": number(gamma_quantile(a, side, p))})
    mp.mp.dps = 60
    write("special", rows)


def binomial_pmf(k, n, p):
    p = mp.mpf(p)
    return mp.exp(mp.loggamma(n + 1) - mp.loggamma(k + 1) - mp.loggamma(n - k + 1) + k * mp.log(p) + (n - k) * mp.log1p(-p))


def binomial():
    points = [(0, 7, 0.3), (3, 7, 0.3), (7, 7, 0.3), (2, 60, 0.01), (12, 60, 0.5), (40, 60, 0.25), (31, 2000, 0.01), (1200, 2000, 0.55),
              (4, 3000000, 1e-6), (900, 1000000, 0.001), (10400, 1000000, 0.01), (499900000, 1000000000, 0.5), (1030, 1000000000, 1e-6)]
    rows = {"distribution": []}
    for k, n, p in points:
        upper, lower = beta_tails(k + 1, n - k, p) if k < n else (mp.mpf(0), mp.mpf(1))
        rows["distribution"].append({"k": k, "n": n, "p": p, "pmf": number(binomial_pmf(k, n, p)), "cdf": number(lower), "sf": number(upper)})
    rows["clopperPearson"] = []
    rows["wilson"] = []
    for k, n in [(0, 1), (1, 1), (0, 17), (2, 17), (17, 17), (7, 44), (1, 350), (13, 1250), (1237, 1250), (640, 2000), (3, 400000), (21000, 1000000)]:
        for confidence in (0.8, 0.95, 0.999):
            mp.mp.dps = 45
            alpha = 1 - mp.mpf(confidence)
            bounds = {}
            for name, level in (("one", alpha), ("two", alpha / 2)):
                lower, upper = mp.mpf(0), mp.mpf(1)
                if k == n:
                    lower = level ** (mp.mpf(1) / n)
                elif k > 0:
                    lower = beta_quantile(k, n - k + 1, "lower", level)[0]
                if k == 0:
                    upper = 1 - level ** (mp.mpf(1) / n)
                elif k < n:
                    upper = beta_quantile(k + 1, n - k, "upper", level)[0]
                bounds[name] = (lower, upper)
            mp.mp.dps = 60
            rows["clopperPearson"].append({
                "k": k, "n": n, "confidence": confidence,
                "oneSided": [number(v) for v in bounds["one"]], "twoSided": [number(v) for v in bounds["two"]],
            })
            z = -mp.sqrt(2) * mp.erfinv(alpha - 1)
            share = mp.mpf(k) / n
            roots = mp.polyroots([1 + z * z / n, -(2 * share + z * z / n), share * share], maxsteps=200, extraprec=200)
            lower, upper = sorted(mp.re(r) for r in roots)
            rows["wilson"].append({"k": k, "n": n, "confidence": confidence, "expect": [number(0 if k == 0 else lower), number(1 if k == n else upper)]})
    rows["binomialTest"] = []
    for k, n, p in [(0, 9, 0.2), (1, 9, 0.5), (8, 9, 0.5), (4, 30, 0.35), (25, 30, 0.35), (11, 30, 0.35), (2, 200, 0.05), (28, 200, 0.05), (520, 1000, 0.5), (3, 5000, 0.002)]:
        whole = [binomial_pmf(i, n, p) for i in range(n + 1)]
        limit = whole[k] * (1 + mp.mpf(10) ** -7)
        rows["binomialTest"].append({
            "k": k, "n": n, "p": p,
            "two-sided": number(min(1, mp.fsum(w for w in whole if w <= limit))),
            "less": number(mp.fsum(whole[: k + 1])), "greater": number(mp.fsum(whole[k:])),
        })
    rows["samplesToProve"] = []
    for k, limit, confidence in [(0, 0.02, 0.9), (0, 0.3, 0.99), (1, 0.02, 0.9), (2, 0.05, 0.95), (7, 0.004, 0.95), (3, 0.0005, 0.975), (25, 0.1, 0.8)]:
        low, high = k, 10**5
        while high - low > 1:
            middle = (low + high) // 2
            if mp.fsum(binomial_pmf(i, middle, limit) for i in range(k + 1)) <= 1 - mp.mpf(confidence):
                high = middle
            else:
                low = middle
        rows["samplesToProve"].append({"k": k, "limit": limit, "confidence": confidence, "expect": high})
    write("binomial", rows)


def quantiles():
    # No combination here has an error probability equal to the one allowed: scipy decides such ties by rounding.
    rows = {"ranks": [], "samples": []}
    for n in (1, 5, 13, 40, 90, 91, 250, 777, 4000):
        for q in (0.1, 0.5, 0.75, 0.9, 0.99):
            for confidence in (0.83, 0.95, 0.985):
                def upper_rank(alpha):
                    r = int(st.binom.isf(alpha, n, q)) + 1
                    return r if r <= n else None

                def lower_rank(alpha):
                    r = int(st.binom.ppf(alpha, n, q))
                    return r if r >= 1 else None

                alpha = 1 - confidence
                two = [lower_rank(alpha / 2), upper_rank(alpha / 2)]
                miss_below = st.binom.cdf(two[0] - 1, n, q) if two[0] else 0.0
                miss_above = st.binom.sf(two[1] - 1, n, q) if two[1] else 0.0
                rows["ranks"].append({
                    "n": n, "q": q, "confidence": confidence, "upper": upper_rank(alpha), "lower": lower_rank(alpha),
                    "twoSided": two, "coverage": number(1 - miss_below - miss_above),
                })
    for q in (0.5, 0.8, 0.9, 0.975, 0.995, 0.9999):
        for confidence in (0.83, 0.95, 0.985):
            alpha = 1 - mp.mpf(str(confidence))
            q_exact = mp.mpf(str(q))
            rows["samples"].append({
                "q": q, "confidence": confidence,
                "upper": int(mp.ceil(mp.log(alpha) / mp.log(q_exact))), "lower": int(mp.ceil(mp.log(alpha) / mp.log(1 - q_exact))),
            })
    write("quantile", rows)


def splits():
    rows = {"chiSquare": [], "exact": [], "sequential": []}
    cases = [([40, 60], [1, 1]), ([5030, 4970], [1, 1]), ([1020, 8980], [1, 9]), ([100500, 9899500], [0.01, 0.99]), ([33, 30, 41], [1, 1, 1]),
             ([900, 2000, 3300, 3800], [1, 2, 3, 4]), ([5100000, 4900000], [0.5, 0.5]), ([0, 25], [1, 4])]
    for counts, weights in cases:
        total = sum(counts)
        shares = [mp.mpf(w) / mp.fsum(mp.mpf(v) for v in weights) for w in weights]
        statistic = mp.fsum((c - total * s) ** 2 / (total * s) for c, s in zip(counts, shares))
        df = len(counts) - 1
        rows["chiSquare"].append({
            "counts": counts, "weights": weights, "statistic": number(statistic), "df": df,
            "p": number(mp.gammainc(mp.mpf(df) / 2, statistic / 2, mp.inf, regularized=True)),
        })
        for concentration in (3, 500, 10000):
            alphas = [concentration * s for s in shares]
            log_e = mp.loggamma(concentration) - mp.loggamma(concentration + total)
            log_e += mp.fsum(mp.loggamma(a + c) - mp.loggamma(a) - c * mp.log(s) for a, c, s in zip(alphas, counts, shares))
            rows["sequential"].append({"counts": counts, "weights": weights, "concentration": concentration, "logE": number(log_e)})
    for counts, weights in [([0, 9], [1, 9]), ([3, 9], [1, 19]), ([1, 200], [1, 99]), ([4, 4, 1], [1, 1, 1]), ([0, 2, 9], [1, 2, 3]), ([2, 0, 5, 6], [4, 3, 2, 1])]:
        total = sum(counts)
        shares = [mp.mpf(w) / sum(weights) for w in weights]

        def outcomes(left, categories):
            if categories == 1:
                yield [left]
                return
            for first in range(left + 1):
                for rest in outcomes(left - first, categories - 1):
                    yield [first] + rest

        def probability(outcome):
            value = mp.factorial(total)
            for c, s in zip(outcome, shares):
                value *= s**c / mp.factorial(c)
            return value

        limit = probability(counts) * (1 + mp.mpf(10) ** -7)
        p = mp.fsum(v for v in (probability(o) for o in outcomes(total, len(counts))) if v <= limit)
        rows["exact"].append({"counts": counts, "weights": weights, "p": number(p)})
    write("split", rows)


TABLES = (special, binomial, quantiles, splits)

if __name__ == "__main__":
    wanted = sys.argv[1:]
    for table in TABLES:
        if not wanted or table.__name__ in wanted:
            table()
