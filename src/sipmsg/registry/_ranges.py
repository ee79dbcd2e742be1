"""Sets of status codes written as text: ``200-299,415``."""


def parse_ranges(text: str) -> tuple[range, ...]:
    """The ranges of a comma list of numbers and pairs ``first-last``, both ends within.

    Raises ValueError if a part is neither. Empty text has no ranges.

    >>> parse_ranges("200-299,415")
    (range(200, 300), range(415, 416))
    """
    return tuple(_parse_range(part) for part in text.split(",") if part)


def _parse_range(part: str) -> range:
    first, _, last = part.partition("-")
    return range(int(first), int(last or first) + 1)
