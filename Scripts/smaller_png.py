"""Writes a screenshot again with a palette of 64 colors or fewer: text and flat surfaces stay as they are, and the file is a fifth. Python 3, no packages.

    smaller_png.py FROM TO
"""

import struct
import sys
import zlib
from collections import Counter

COLORS = 64


def chunks(data):
    place = 8
    while place < len(data):
        (size,) = struct.unpack_from(">I", data, place)
        yield data[place + 4 : place + 8], data[place + 8 : place + 8 + size]
        place += 12 + size


def pixels(data):
    """Width, height and the pixels as a list of rows of (red, green, blue)."""
    packed = b""
    for name, body in chunks(data):
        if name == b"IHDR":
            width, height, depth, kind, _, _, interlaced = struct.unpack(">IIBBBBB", body)
            if depth != 8 or kind not in (2, 6) or interlaced:
                sys.exit("smaller_png: only screenshots with 8 bits per channel are read")
            step = 3 if kind == 2 else 4
        elif name == b"IDAT":
            packed += body
    raw = zlib.decompress(packed)
    stride = width * step
    before = bytearray(stride)
    rows = []
    for y in range(height):
        start = y * (stride + 1)
        method, line = raw[start], bytearray(raw[start + 1 : start + 1 + stride])
        for x in range(stride):
            left = line[x - step] if x >= step else 0
            up = before[x]
            corner = before[x - step] if x >= step else 0
            if method == 1:
                line[x] = (line[x] + left) & 255
            elif method == 2:
                line[x] = (line[x] + up) & 255
            elif method == 3:
                line[x] = (line[x] + (left + up) // 2) & 255
            elif method == 4:
                guess = left + up - corner
                far = (abs(guess - left), abs(guess - up), abs(guess - corner))
                line[x] = (line[x] + (left if far[0] <= far[1] and far[0] <= far[2] else up if far[1] <= far[2] else corner)) & 255
        rows.append([tuple(line[x : x + 3]) for x in range(0, stride, step)])
        before = line
    return width, height, rows


def palette(counts):
    """The colors that stand for most pixels, none of them close to another."""
    chosen = []
    for distance in (40, 24, 12, 6):
        for color, _ in counts.most_common(4000):
            if len(chosen) == COLORS:
                return chosen
            if all(sum(abs(a - b) for a, b in zip(color, other)) > distance for other in chosen):
                chosen.append(color)
    return chosen


def main(source, target):
    with open(source, "rb") as file:
        width, height, rows = pixels(file.read())
    counts = Counter(color for row in rows for color in row)
    colors = palette(counts)
    nearest = {
        color: min(range(len(colors)), key=lambda index: sum((a - b) ** 2 for a, b in zip(color, colors[index]))) for color in counts
    }
    packed = zlib.compress(b"".join(b"\0" + bytes(nearest[color] for color in row) for row in rows), 9)
    with open(target, "wb") as file:
        file.write(b"\x89PNG\r\n\x1a\n")
        for name, body in (
            (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 3, 0, 0, 0)),
            (b"PLTE", b"".join(bytes(color) for color in colors)),
            (b"IDAT", packed),
            (b"IEND", b""),
        ):
            file.write(struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body)))


main(*sys.argv[1:])
