#!/usr/bin/env python3
"""Compares the solver's waves with those of HiGHS: how many there are, and how even their loads."""
import argparse
import subprocess
import sys
import time

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import coo_matrix

import instances


def ours(binary, limits, classes):
    out = subprocess.run([binary], input=instances.text(limits, classes), capture_output=True, text=True, check=True).stdout.splitlines()
    head = out[0].split()
    if head[0] != "waves":
        sys.exit(f"no waves: {out[0]}")
    shares = [tuple(map(int, line.split())) for line in out[1:]]
    return int(head[1]), int(head[3]), float(head[5]), shares


def growth_cap(limits, wave):
    cap = limits.get("maxUsers", 10**9)
    if "firstUsers" in limits:
        cap = min(cap, int(limits["firstUsers"] * limits["growth"] ** wave + 1e-9))
    return cap


def totals(limits, classes, waves, shares):
    users, load, sites = [0] * waves, [0] * waves, [dict() for _ in range(waves)]
    placed = [0] * len(classes)
    for index, wave, count in shares:
        one = classes[index]
        placed[index] += count
        users[wave] += one[1] * count
        load[wave] += one[2] * count
        for site, people in one[4].items():
            sites[wave][site] = sites[wave].get(site, 0) + people * count
    assert all(p == c[0] for p, c in zip(placed, classes)), "somebody has no wave"
    for wave in range(waves):
        assert users[wave] <= growth_cap(limits, wave), "too many people"
        assert load[wave] <= limits.get("maxLoad", 10**18), "too much load"
        assert max(sites[wave].values(), default=0) <= limits.get("maxUsersPerSite", 10**9), "too many people at a site"
    return users, load


def solve(limits, classes, waves, even=None, full=None, seconds=60):
    """HiGHS: whether there is a division; with `even`, the least difference of load over those waves, `full` ones keeping their people."""
    count = len(classes)
    size = count * waves + 2
    rows, columns, values, low, high = [], [], [], [], []

    def row(entries, lo, hi):
        for column, value in entries:
            rows.append(len(low))
            columns.append(column)
            values.append(value)
        low.append(lo)
        high.append(hi)

    x = lambda c, w: c * waves + w
    for c in range(count):
        row([(x(c, w), 1) for w in range(waves)], classes[c][0], classes[c][0])
    sites = sorted({site for c in classes for site in c[4]})
    for w in range(waves):
        fixed = (full or {}).get(w)
        row([(x(c, w), classes[c][1]) for c in range(count)], fixed if fixed is not None else 0, fixed if fixed is not None else growth_cap(limits, w))
        if "maxLoad" in limits:
            row([(x(c, w), classes[c][2]) for c in range(count)], 0, limits["maxLoad"])
        for site in sites:
            row([(x(c, w), classes[c][4][site]) for c in range(count) if site in classes[c][4]], 0, limits.get("maxUsersPerSite", 10**9))
    if even is not None:
        for w in even:
            row([(x(c, w), classes[c][2]) for c in range(count)] + [(size - 1, -1)], -numpy.inf, 0)
            row([(x(c, w), classes[c][2]) for c in range(count)] + [(size - 2, -1)], 0, numpy.inf)
    upper = numpy.array([c[0] for c in classes for _ in range(waves)] + [numpy.inf, numpy.inf], dtype=float)
    objective = numpy.zeros(size)
    if even is not None:
        objective[size - 1], objective[size - 2] = 1, -1
    integrality = numpy.ones(size)
    integrality[size - 2:] = 0
    result = milp(
        objective, constraints=LinearConstraint(coo_matrix((values, (rows, columns)), shape=(len(low), size)).tocsr(), low, high),
        bounds=Bounds(numpy.zeros(size), upper), integrality=integrality, options={"time_limit": seconds, "mip_rel_gap": 0})
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--binary", default=".build/release/wave-fit")
    parser.add_argument("--seconds", type=float, default=60, help="time that HiGHS has for each question")
    arguments = parser.parse_args()
    print("| instance | units | waves | bound | HiGHS: one fewer | imbalance | HiGHS best | proven at least | our s | HiGHS s |")
    print("|---|---|---|---|---|---|---|---|---|---|")
    for name, (limits, classes) in instances.suite():
        waves, bound, seconds, shares = ours(arguments.binary, limits, classes)
        users, load = totals(limits, classes, waves, shares)
        fewer = solve(limits, classes, waves - 1, seconds=arguments.seconds) if waves > 1 else None
        verdict = {2: "none", 0: "EXISTS", 1: "not found"}.get(fewer.status, "?") if fewer is not None else "none"
        full = {w: users[w] for w in range(waves) if growth_cap(limits, w) < limits.get("maxUsers", 10**9) and users[w] == growth_cap(limits, w)}
        even = [w for w in range(waves) if w not in full]
        imbalance = max(load[w] for w in even) - min(load[w] for w in even)
        begin = time.time()
        best = solve(limits, classes, waves, even, full, arguments.seconds)
        value = "none found" if best.x is None else f"{best.fun:.0f}"
        proven = f"{best.mip_dual_bound:.0f}" if best.mip_dual_bound is not None else "?"
        print(f"| {name} | {len(classes)} | {waves} | {bound} | {verdict} | {imbalance} | {value} | {proven} | {seconds:.4f} | {time.time() - begin:.0f} |", flush=True)


if __name__ == "__main__":
    main()
