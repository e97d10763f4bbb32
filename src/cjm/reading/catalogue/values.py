"""Pages about values: of the wrong kind, outside their bounds, or not there."""

PAGES = {
    "wrong-type": """
        A value is of one kind where another is expected: text for a list, a number for text.

        A number, a date or `true` that is meant as text needs quotes. A list of one is written `[one]`;
        `--unsafe-fixes` writes it so.

        Bad:
            cjm: 1
            title: 2026  # <- reported
            phases:
              - name: Køb
                goals: Betale trygt  # <- reported
        Good:
            cjm: 1
            title: "2026"
            phases:
              - name: Køb
                goals: [Betale trygt]
    """,
    "wrong-value": """
        A value is of the right kind, but not one that this key may hold.

        Scores go from -2 to 2 in halves, ratings from 1 to 5, shares from 0 to 1, dates are written as
        2026-03-31, and some keys take one of a few words, which the advice lists. Nothing is converted by
        guessing: on a scale from 1 to 5 take away 3.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            reviewed: 31/12/2026  # <- reported
            phases:
              - name: Køb
                kind: køb  # <- reported
                emotions: [5]  # <- reported
        Good:
            cjm: 1
            title: Sara finder et outfit
            reviewed: 2026-12-31
            phases:
              - name: Køb
                kind: purchase
                emotions: [2]
    """,
    "bad-id": """
        An id, or the name of something that is referred to, holds a sign that it may not hold.

        Ids hold letters of any language, digits, `_`, `-` and `.`, and begin with a letter or a digit, so
        that they can stand in links. What has a name and no id gets one made of the name.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            phases:
              - id: køb og betaling  # <- reported
                name: Køb
        Good:
            cjm: 1
            title: Sara finder et outfit
            phases:
              - id: køb-og-betaling
                name: Køb
    """,
    "empty-value": """
        A key has nothing behind it.

        It may be forgotten, or meant to be filled in later. What nobody knows yet is left out: a gap is
        honest, and cjm shows it.

        Bad:
            cjm: 1
            title: Sara finder et outfit
            owner:  # <- reported
            phases: [Køb]
        Good:
            cjm: 1
            title: Sara finder et outfit
            owner: Salg
            phases: [Køb]
    """,
}
