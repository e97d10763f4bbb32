"""Where a value begins and ends in cases in which the parsers say something else than a reader would."""


def end_of_block(text: str, start: int, end: int) -> int:
    """The end of a block text's last line with text, with its line end, and without empty lines below."""
    last = start + len(text[start:end].rstrip(" \t\r\n"))
    while last < end and text[last] in " \t":
        last += 1
    if text.startswith("\r\n", last):
        return last + 2
    return min(last + 1, end)


def place_of_nothing(text: str, key_end: int, start: int) -> int:
    """Just after the colon of a key that has no value."""
    colon = text.find(":", key_end, start + 1)
    return colon + 1 if colon >= 0 else key_end
