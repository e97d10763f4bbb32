"""Pages about keys: unknown, missing, unclear."""

PAGES = {
    "complex-key": """
        A key is a list, a map or an alias.

        Keys are words. If it was meant as text, put it into quotes.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            x-notes:
              [a, b]: c  # <- reported
            phases: [Køb]
        Good:
            cjm: 1
            title: Sara finder et outfit
            x-notes:
              "[a, b]": c
            phases: [Køb]
    """,
    "ambiguous-key": """
        A key is a word that older YAML tools take for a truth value or another number.

        To them `on`, `no` and `y` are true or false, and `0777` is 511. cjm reads them as the text they are;
        quotes make every tool do so, and `--fix` writes them.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            x-flags:
              on: abc  # <- reported
            phases: [Køb]
        Good:
            cjm: 1
            title: Sara finder et outfit
            x-flags:
              "on": abc
            phases: [Køb]
    """,
    "unknown-key": """
        A key is not one that stands in this part of a map.

        A mistyped key would otherwise pass unseen, and what is below it would be missing from the map. Keys
        are English, whatever the language of the map. A key of your own begins with `x-`. Where there is no
        doubt which one was meant, `--unsafe-fixes` writes it.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            faser:  # <- reported
              - name: Køb
                budget: 3  # <- reported
        Good:
            cjm: 1
            title: Sara finder et outfit
            phases:
              - name: Køb
                x-budget: 3
    """,
    "missing-key": """
        A part lacks a key that it cannot do without.

        There are few of them: a map has `cjm`, `title` and `phases`, whatever is spoken of has a `name`, an
        entry its `text`.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            phases:
              - kind: purchase  # <- reported
        Good:
            cjm: 1
            title: Sara finder et outfit
            phases:
              - name: Køb
                kind: purchase
    """,
    "unsupported-version": """
        The map is written in a version of the format that this cjm does not know.

        `cjm: 1` is the only one so far. A later version may mean other things with the same keys, so nothing
        else is said about such a file. A newer cjm may read it.

        Bad:
            cjm: 2  # <- reported
            title: Sara finder et outfit
            phases: [Køb]
        Good:
            cjm: 1
            title: Sara finder et outfit
            phases: [Køb]
    """,
    "unknown-setting": """
        A key in `cjm.toml`, or in `[tool.cjm]` of `pyproject.toml`, is not a setting.

        A mistyped setting would change nothing, and nobody would notice. The numbers that rules measure
        against stand under `[limits]`, the weight of a rule under `[severity]`.
    """,
}
