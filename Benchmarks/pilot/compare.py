#!/usr/bin/env python3
"""Compares the choice of a pilot with plain greedy choice and with the integer programming solver HiGHS (needs scipy).

    compare.py PILOT-BENCH [NAME…] [--seconds 60] [--no-solver] [--no-preferences]

Columns: people; classes; greedy and ours in percent of the best known (the solver's, `=` when proven optimal, else its bound is used, `<`);
how far our bound lies above that; preference sum of ours in percent of the solver's at the same coverage or more; our processor time.
"""

import argparse
import os
import pickle
import subprocess
import sys

import numpy
from scipy.optimize import Bounds, LinearConstraint, milp
from scipy.sparse import csr_matrix, hstack, identity, vstack

import instances


def worth(instance, members):
    """Weight and preferences of a group; raises when it breaks a limit."""
    count = [0] * len(instance.cells)
    teams = [0] * len(instance.teams)
    kept_teams = [0] * len(instance.teams)
    cost = preference = kept_cost = 0
    for (cells, price, team, preferences, kept), number in zip(instance.classes, members):
        assert kept <= number <= len(preferences)
        for cell in cells:
            count[cell] += number
        cost += price * number
        kept_cost += price * kept
        preference += sum(preferences[:number])
        if team >= 0:
            teams[team] += number
            kept_teams[team] += kept
    assert cost <= max(instance.budget, kept_cost)
    assert all(t <= max(l, k) for t, l, k in zip(teams, instance.teams, kept_teams))
    return sum(w * min(d, c) for (w, d), c in zip(instance.cells, count)), preference


def greedy(instance):
    """The better of growing by gain and by gain per cost."""
    return max(_grown(instance, False), _grown(instance, True))


def _grown(instance, by_cost):
    import heapq

    left = [demand for _, demand in instance.cells]
    weights = [weight for weight, _ in instance.cells]
    room = list(instance.teams)
    budget, covered = instance.budget, 0
    members = [c[4] for c in instance.classes]

    def take(row):
        nonlocal budget, covered
        cells, cost, team, _, _ = instance.classes[row]
        for cell in cells:
            if left[cell] > 0:
                covered += weights[cell]
                left[cell] -= 1
        budget -= cost
        if team >= 0:
            room[team] -= 1

    for row, kept in enumerate(members):
        for _ in range(kept):
            take(row)

    def promise(row):
        gain = sum(weights[cell] for cell in instance.classes[row][0] if left[cell] > 0)
        return gain / instance.classes[row][1] if by_cost else gain

    heap = [(-promise(row), row) for row in range(len(members))]
    heapq.heapify(heap)
    while heap:
        value, row = heap[0]
        _, cost, team, preferences, _ = instance.classes[row]
        if members[row] >= len(preferences) or cost > budget or (team >= 0 and room[team] <= 0) or value == 0:
            heapq.heappop(heap)
        elif -promise(row) > value:
            heapq.heapreplace(heap, (-promise(row), row))
        else:
            members[row] += 1
            take(row)
    return covered


def program(instance, covered=None, seconds=60, gap=0.0):
    """The solver's coverage (covered is None), or its best preference sum among groups that cover as much: value and bound."""
    cells, classes = len(instance.cells), len(instance.classes)
    people, owner = [], []
    by_preference = covered is not None
    # For coverage one integer column per class; for preferences one per member and value.
    columns = []
    for place, (_, _, _, preferences, kept) in enumerate(instance.classes):
        if not by_preference:
            columns.append((place, len(preferences), kept, 0))
            continue
        run = {}
        for preference in preferences[kept:]:
            run[preference] = run.get(preference, 0) + 1
        columns.extend((place, number, 0, preference) for preference, number in run.items())
        if kept:
            columns.extend((place, 1, 1, preference) for preference in preferences[:kept])
    count = len(columns)
    rows, cols, data = [], [], []
    for column, (place, *_) in enumerate(columns):
        for cell in instance.classes[place][0]:
            rows.append(cell)
            cols.append(column)
            data.append(-1.0)
    cover = hstack([identity(cells), csr_matrix((data, (rows, cols)), shape=(cells, count))])
    limits, upper = [], []
    cost = numpy.zeros(cells + count)
    for column, (place, *_) in enumerate(columns):
        cost[cells + column] = instance.classes[place][1]
    kept_cost = sum(c[1] * c[4] for c in instance.classes)
    limits.append(csr_matrix(cost))
    upper.append(max(instance.budget, kept_cost))
    if instance.teams:
        team_rows = [(instance.classes[place][2], cells + column) for column, (place, *_) in enumerate(columns) if instance.classes[place][2] >= 0]
        limits.append(csr_matrix((numpy.ones(len(team_rows)), tuple(zip(*team_rows))), shape=(len(instance.teams), cells + count)))
        kept_teams = [0] * len(instance.teams)
        for c in instance.classes:
            if c[2] >= 0:
                kept_teams[c[2]] += c[4]
        upper += [max(a, b) for a, b in zip(instance.teams, kept_teams)]
    weight = numpy.array([w for w, _ in instance.cells], dtype=float)
    constraints = [
        LinearConstraint(cover, -numpy.inf, 0),
        LinearConstraint(vstack(limits).tocsr(), -numpy.inf, numpy.array(upper, dtype=float)),
    ]
    objective = numpy.concatenate([-weight, numpy.zeros(count)])
    if by_preference:
        constraints.append(LinearConstraint(numpy.concatenate([weight, numpy.zeros(count)]), covered, numpy.inf))
        objective = numpy.concatenate([numpy.zeros(cells), -numpy.array([c[3] for c in columns], dtype=float)])
    low = numpy.concatenate([numpy.zeros(cells), [c[2] for c in columns]])
    high = numpy.concatenate([[d for _, d in instance.cells], [c[1] for c in columns]])
    whole = numpy.concatenate([numpy.zeros(cells), numpy.ones(count)])
    result = milp(
        objective, constraints=constraints, bounds=Bounds(low, high), integrality=whole, options={"time_limit": seconds, "mip_rel_gap": gap}
    )
    value = None if result.fun is None else -result.fun
    bound = None if result.mip_dual_bound is None else -result.mip_dual_bound
    return value, bound, result.status == 0


def cached(name, solve):
    """Solver results are kept beside the script's working folder: they take minutes."""
    folder = os.environ.get("PILOT_CACHE", os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "Data", "pilot"))
    os.makedirs(folder, exist_ok=True)
    path = os.path.join(folder, name + ".pickle")
    if os.path.exists(path):
        with open(path, "rb") as file:
            return pickle.load(file)
    result = solve()
    with open(path, "wb") as file:
        pickle.dump(result, file)
    return result


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("bench")
    parser.add_argument("names", nargs="*")
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--no-solver", action="store_true")
    parser.add_argument("--no-preferences", action="store_true")
    arguments = parser.parse_args()
    print("| instance | people | classes | greedy % | ours % | | bound over % | preference % | CPU s |")
    print("|---|---|---|---|---|---|---|---|---|")
    for instance in instances.catalog():
        if arguments.names and not any(instance.name.startswith(name) for name in arguments.names):
            continue
        process = subprocess.Popen([arguments.bench], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        instance.write(process.stdin)
        process.stdin.close()
        figures = dict(line.split(" ", 1) for line in process.stdout)
        members = [int(word) for word in figures["members"].split()]
        covered, preference = worth(instance, members)
        bound = int(figures["bound"])
        assert covered == int(figures["covered"]) and preference == int(figures["preference"]) and bound >= covered
        plain = greedy(instance)
        best, limit, proven = float(covered), float(bound), covered == bound
        wanted = None
        if not arguments.no_solver:
            value, solver_bound, optimal = cached(instance.name, lambda: program(instance, seconds=arguments.seconds))
            best, limit = max(best, value or 0), min(limit, solver_bound if solver_bound is not None else limit)
            proven = optimal or limit < best + 1
            assert bound >= round(best), (bound, best)
        if not arguments.no_solver and not arguments.no_preferences:
            wanted, wanted_bound, wanted_proven = cached(
                f"{instance.name}-preference-{covered}", lambda: program(instance, covered=covered, seconds=arguments.seconds)
            )
        reference = best if proven else limit
        preferred = "" if not wanted else f"{100 * preference / wanted:.2f}" + ("" if wanted_proven else f" (≥{100 * preference / wanted_bound:.2f})")
        people = sum(len(c[3]) for c in instance.classes)
        print(
            f"| {instance.name} | {people} | {len(instance.classes)} | {100 * plain / reference:.2f} | {100 * covered / reference:.2f} | "
            f"{'=' if proven else '<'} | {100 * (bound / best - 1):.2f} | {preferred} | {float(figures['seconds']):.2f} |",
            flush=True,
        )


if __name__ == "__main__":
    sys.exit(main())
