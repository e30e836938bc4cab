"""Writes the reference values of elementary.csv with mpmath at 60 digits: function, argument, value (hexadecimal doubles)."""
import random
import struct

from mpmath import mp, mpf, exp, log, erfinv, sqrt

mp.dps = 60
random.seed(1)


def rounded(value):
    """Nearest double of a high-precision value, with one rounding also in the subnormal range."""
    if abs(value) < mpf(2) ** -1022:
        return float(int(mp.nint(value * mpf(2) ** 1074))) * 5e-324 if abs(value) * mpf(2) ** 1074 < 2**53 else float(value)
    if abs(value) >= mpf(2) ** 1024 - mpf(2) ** 970:
        return float("inf")
    return float(value)


def spread(count, low, high):
    return [random.uniform(low, high) for _ in range(count)]


def positive(count):
    return [struct.unpack("<d", struct.pack("<Q", random.getrandbits(63) % 0x7FF0000000000000))[0] for _ in range(count)]


def normal_quantile(p):
    with mp.workdps(360):
        return sqrt(2) * erfinv(2 * mpf(p) - 1)


CASES = {
    "exp": (lambda x: exp(mpf(x)), spread(120, -745, 709.7) + spread(120, -2, 2) + spread(20, -745, -708) + [709.78, -745.13, 1e-300, -1e-17]),
    "exp2": (lambda x: mpf(2) ** mpf(x), spread(120, -1074, 1023.9) + spread(120, -1, 1) + [0.5, -0.5, 10.0, -1074.0, 1023.0]),
    "log": (lambda x: log(mpf(x)), positive(160) + spread(120, 0.5, 2) + [5e-324, 2.2e-308, 1.7e308] + [1 + k * 2.0**-52 for k in (1, 2, 5)] + [1 - k * 2.0**-53 for k in (1, 3)]),
    "logistic": (lambda x: 1 / (1 + exp(-mpf(x))), spread(120, -700, 40) + spread(120, -4, 4)),
    "normal-quantile": (normal_quantile, spread(160, 0, 1) + [2.0**-k for k in range(2, 54)] + [1 - 2.0**-k for k in range(2, 54)] + [1e-30, 1e-100, 1e-300]),
}

with open("elementary.csv", "w", newline="\n") as out:
    for name, (function, arguments) in CASES.items():
        for x in arguments:
            out.write(f"{name},{struct.pack('>d', x).hex()},{struct.pack('>d', rounded(function(x))).hex()}\n")
