"""Instances of the wave problem: people, sets of people who move together, sites, and limits that leave little room."""
import random


def instance(seed, people, waves, together, spare, sites=0, growth=None, families=12, max_load=True, tight_users=True):
    """`together`: share of people in sets of 2 to 40; `spare`: how much more the waves can carry than there is."""
    rng = random.Random(seed)
    classes, left = [], people
    in_sets = int(people * together)
    while in_sets > 1:
        size = min(in_sets, left, max(2, min(40, int(rng.paretovariate(0.9)) + 1)))
        load = sum(rng.randint(3, 40) for _ in range(size))
        classes.append([1, size, load, rng.randrange(families), spread(rng, size, sites)])
        in_sets -= size
        left -= size
    for _ in range(left):
        classes.append([1, 1, rng.randint(3, 40), rng.randrange(families), spread(rng, 1, sites)])
    load = sum(c[2] for c in classes)
    limits = {}
    if tight_users:
        limits["maxUsers"] = max(40, int(people / waves * (1 + spare)) + 1)
    if max_load:
        limits["maxLoad"] = max(max(c[2] for c in classes), int(load / waves * (1 + spare)) + 1)
    if sites:
        totals = {}
        for c in classes:
            for site, users in c[4].items():
                totals[site] = totals.get(site, 0) + users
        largest = max(users for c in classes for users in c[4].values())
        limits["maxUsersPerSite"] = max(largest, int(max(totals.values()) / waves * (1 + spare)) + 1)
    if growth:
        limits["firstUsers"] = max(40, people // (waves * 5))
        limits["growth"] = growth
    return limits, classes


def spread(rng, size, sites):
    """Most people of a set are at one site, of a few thirds at the next."""
    if not sites:
        return {}
    home = int(min(rng.paretovariate(1.0) - 1, sites - 1))
    away = size // 3 if size > 2 and rng.random() < 0.3 else 0
    shares = {home: size - away}
    if away:
        shares[(home + 1) % sites] = shares.get((home + 1) % sites, 0) + away
    return shares


def text(limits, classes):
    lines = [f"{name} {value}" for name, value in limits.items()]
    for count, users, load, family, sites in classes:
        lines.append(" ".join(["class", str(count), str(users), str(load), str(family), "0 - -"] + [f"{s}:{u}" for s, u in sorted(sites.items())]))
    return "\n".join(lines) + "\n"


def suite():
    """Name and instance, small to large, with room to spare to hardly any."""
    out = []
    for people, waves in [(60, 3), (120, 4), (250, 5), (500, 6), (1000, 8), (2000, 10)]:
        for together, spare, sites, growth in [(0.3, 0.05, 0, None), (0.6, 0.03, 5, None), (0.9, 0.02, 0, None), (0.5, 0.04, 4, 1.5)]:
            name = f"{people}p {waves}w sets {int(together * 100)}% spare {int(spare * 100)}%" + (" sites" if sites else "") + (" growth" if growth else "")
            out.append((name, instance(people * 7 + int(together * 10), people, waves, together, spare, sites, growth)))
    for seed in range(6):
        rng = random.Random(seed)
        classes = [[1, size, sum(rng.randint(3, 40) for _ in range(size)), rng.randrange(4), {}] for size in [rng.randint(2, 12) for _ in range(12 + 6 * seed)]]
        users, load, waves = sum(c[1] for c in classes), sum(c[2] for c in classes), 3 + seed // 2
        out.append((f"{users}p {waves}w sets only", ({"maxUsers": users // waves + 3, "maxLoad": int(load / waves * 1.05)}, classes)))
    return out
