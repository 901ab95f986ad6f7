"""Problems of several families for the choice of a pilot: each looks like what tenants have, or is built to mislead a greedy choice."""

import random


class Instance:
    def __init__(self, name, cells, classes, budget, teams):
        self.name = name
        self.cells = cells  # (weight, demand)
        self.classes = classes  # (cells, cost, team, preferences, kept)
        self.budget = budget
        self.teams = teams

    def write(self, file):
        file.write(f"budget {self.budget}\n")
        for limit in self.teams:
            file.write(f"team {limit}\n")
        for weight, demand in self.cells:
            file.write(f"cell {weight} {demand}\n")
        for cells, cost, team, preferences, kept in self.classes:
            file.write(f"class {cost} {team} {kept} | {' '.join(map(str, cells))} | {' '.join(map(str, preferences))}\n")


def _finished(name, rng, cells, rows, budget, devices=False, teams=0, kept=0, share=0.2):
    """People from rows of cells: alike people become one class, with costs, teams and preferences as wanted."""
    merged = {}
    limit = max(1, int(budget * share / (3 if devices else 1)))
    for row in rows:
        cost = rng.choice([1, 1, 1, 2, 2, 3, 4, 5]) if devices else 1
        # A row's team goes with what it brings, as teams sit at one site.
        team = (row[0] * 7 + rng.randrange(2)) % teams if teams else -1
        preference = (100 if rng.random() < 0.1 else 0) + rng.randrange(20)
        merged.setdefault((tuple(sorted(set(row))), cost, team), []).append(preference)
    classes = [[list(key[0]), key[1], key[2], sorted(p, reverse=True), 0] for key, p in merged.items()]
    for place in rng.sample(range(len(classes)), min(kept, len(classes))):
        classes[place][4] = 1
    return Instance(name, cells, [tuple(c) for c in classes], budget, [limit] * teams)


def planted(name, seed, people, groups, size, **options):
    """A perfect group is hidden: its members share nothing. Others mix two or three of them and look larger than each."""
    rng = random.Random(seed)
    count = groups * size
    order = list(range(count))
    rng.shuffle(order)
    hidden = [order[g * size : (g + 1) * size] for g in range(groups)]
    cells = [(rng.randrange(8, 13), 1) for _ in range(count)]
    rows = [list(h) for h in hidden]
    while len(rows) < people:
        parts = rng.sample(range(groups), rng.choice([2, 2, 3]))
        row = []
        for part in parts:
            row += rng.sample(hidden[part], max(1, int(round((size + 0.6) / len(parts)))))
        rows.append(row)
    return _finished(name, rng, cells, rows, options.pop("budget", groups), **options)


def uniform(name, seed, people, cell_count, size, budget, demand=1, **options):
    """Everybody brings a few cells by chance."""
    rng = random.Random(seed)
    cells = [(rng.randrange(1, 11), rng.randrange(1, demand + 1)) for _ in range(cell_count)]
    rows = [rng.sample(range(cell_count), rng.randrange(max(2, size - 2), size + 3)) for _ in range(people)]
    return _finished(name, rng, cells, rows, budget, **options)


def tenant(name, seed, people, sites, budget, **options):
    """Devices, policies, sites, departments, languages: a few common, most rare, and one goes with another."""
    rng = random.Random(seed)
    cells = []

    def dimension(values, weight, demand=1):
        start = len(cells)
        cells.extend((weight, demand) for _ in range(values))
        return start

    def skewed(values, power=1.6):
        return min(int(values * rng.random() ** power), values - 1)

    policies, jobs = max(4, sites // 3), max(6, sites // 2)
    departments = max(8, sites)
    device = dimension(policies * 24, 10)
    site, department = dimension(sites, 6, 2), dimension(departments, 5)
    pair = dimension(sites * 6, 3)
    zone, language = dimension(8, 4, 2), dimension(12, 4, 2)
    path, job = dimension(6, 3, 2), dimension(jobs, 3)
    rows = []
    for _ in range(people):
        s = skewed(sites)
        d = (s * 3 + skewed(6)) % departments
        policy = (s + skewed(3, 2.5)) % policies
        row = [site + s, department + d, pair + s * 6 + skewed(6), zone + s % 8, language + (s + (rng.random() < 0.15)) % 12]
        row += [path + skewed(6), job + (d + skewed(4)) % jobs]
        for _ in range(1 + (rng.random() < 0.5) + (rng.random() < 0.2)):
            row.append(device + policy * 24 + skewed(24))
        rows.append(row)
    return _finished(name, rng, cells, rows, budget, **options)


def regions(name, seed, people, cell_count, size, budget, **options):
    """Cells lie on a map and people bring what lies around them, so that many overlap."""
    rng = random.Random(seed)
    points = sorted((rng.random(), rng.random()) for _ in range(cell_count))
    cells = [(rng.randrange(3, 9), 1) for _ in points]
    rows = []
    while len(rows) < people:
        x, y = rng.random(), rng.random()
        reach = (1.3 * size / cell_count / 3.14) ** 0.5 * rng.uniform(0.7, 1.2)
        row = [i for i, (a, b) in enumerate(points) if abs(a - x) <= reach and abs(b - y) <= reach and rng.random() < 0.9]
        if row:
            rows.append(row)
    return _finished(name, rng, cells, rows, budget, **options)


def catalog():
    """All problems of the comparison."""
    yield planted("planted-200", 1, 200, 12, 8)
    yield planted("planted-200-b", 2, 200, 20, 6)
    yield planted("planted-1000", 3, 1000, 25, 8)
    yield planted("planted-1000-b", 4, 1000, 40, 7)
    yield planted("planted-5000", 5, 5000, 40, 8)
    yield planted("planted-5000-b", 6, 5000, 60, 9)
    yield planted("planted-20000", 7, 20000, 60, 8)
    yield planted("planted-20000-b", 8, 20000, 100, 8)
    yield planted("planted-teams-1000", 9, 1000, 30, 8, teams=12, share=0.1)
    yield planted("planted-devices-1000", 10, 1000, 30, 8, devices=True, budget=45)
    yield uniform("uniform-200", 11, 200, 120, 7, 12)
    yield uniform("uniform-500", 12, 500, 300, 8, 25)
    yield uniform("uniform-1000", 13, 1000, 800, 8, 60)
    yield uniform("uniform-5000", 14, 5000, 3000, 8, 200)
    yield uniform("uniform-devices-500", 15, 500, 300, 8, 40, devices=True)
    yield uniform("uniform-teams-500", 16, 500, 300, 8, 25, teams=8, share=0.15)
    yield tenant("tenant-200", 21, 200, 12, 12)
    yield tenant("tenant-1000", 22, 1000, 20, 25)
    yield tenant("tenant-5000", 23, 5000, 40, 50)
    yield tenant("tenant-20000", 24, 20000, 80, 100)
    yield tenant("tenant-20000-b", 25, 20000, 150, 200)
    yield tenant("tenant-devices-1000", 26, 1000, 20, 40, devices=True)
    yield tenant("tenant-devices-5000", 27, 5000, 40, 80, devices=True)
    yield tenant("tenant-devices-20000", 28, 20000, 80, 150, devices=True)
    yield tenant("tenant-teams-1000", 29, 1000, 20, 25, teams=10, share=0.1)
    yield tenant("tenant-teams-5000", 30, 5000, 40, 50, teams=20, share=0.05)
    yield tenant("tenant-kept-5000", 31, 5000, 40, 50, kept=10)
    yield regions("regions-200", 41, 200, 150, 8, 12)
    yield regions("regions-1000", 42, 1000, 600, 8, 40)
    yield regions("regions-5000", 43, 5000, 1000, 9, 60)
    yield regions("regions-20000", 44, 20000, 2000, 9, 120)
    yield regions("regions-devices-1000", 45, 1000, 600, 8, 60, devices=True)
    yield regions("regions-teams-5000", 46, 5000, 1000, 9, 60, teams=20, share=0.05)
    yield regions("regions-devices-teams-2000", 47, 2000, 800, 9, 80, devices=True, teams=15, share=0.15)


def huge(seed=1, classes=200_000, people=1_000_000, cell_count=5000, budget=500):
    """A million people."""
    rng = random.Random(seed)
    cells = [(rng.choice([10, 6, 5, 4, 3]), rng.choice([1, 1, 2])) for _ in range(cell_count)]
    rows = []
    for _ in range(classes):
        size = rng.randrange(8, 11)
        row = sorted({min(int(cell_count * rng.random() ** 2.0), cell_count - 1) for _ in range(size)})
        count = max(1, int(rng.expovariate(classes / people)))
        preferences = sorted((rng.randrange(20) + (100 if rng.random() < 0.05 else 0) for _ in range(count)), reverse=True)
        rows.append((row, 1, rng.randrange(2000), preferences, 0))
    return Instance("huge", cells, rows, budget, [100] * 2000)
